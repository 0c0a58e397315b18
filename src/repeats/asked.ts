/** Quotations of somebody who is asked for: who is named as their speaker in any article, by any of his forms there. */
import { type Called, isMeant, isNear } from '../archive/asked-name.ts';
import { countName, type NameUse } from '../archive/name-use.ts';
import type { Speaker } from '../verify/speakers.ts';
import type { Gathering } from './gather.ts';
import type { Occurrence } from './occurrences.ts';

/** Makes known which speakers of an archive the names mean, whether or not anything of theirs is repeated. */
export function knowSpeakers(names: readonly NameUse[], { utterances }: Gathering): void {
  if (names.length === 0) return;
  for (const called of utterances.flatMap(({ speakers }) => speakers.map(calledOf))) {
    for (const { asked, meant } of names) if (isMeant(called, asked)) countName(meant, called, 0);
  }
}

/** Whether one of the names means a speaker of these occurrences; true where nobody is asked for. Counts who is meant, and nearly. */
export function isSaidBy(names: readonly NameUse[], occurrences: readonly Occurrence[]): boolean {
  if (names.length === 0) return true;
  const speakers = occurrences.flatMap(({ utterance }) => utterance.speakers.map(calledOf));
  return names.map((use) => answers(use, speakers)).some(Boolean);
}

function answers({ asked, meant, near }: NameUse, speakers: readonly Called[]): boolean {
  const own = new Map<string, Called>();
  const others = new Map<string, Called>();
  for (const one of speakers) {
    if (isMeant(one, asked)) own.set(one.key, one);
    else if (isNear(one, asked)) others.set(one.key, one);
  }
  for (const one of own.values()) countName(meant, one, 1);
  for (const one of others.values()) if (!own.has(one.key)) countName(near, one, 1);
  return own.size > 0;
}

const calledOf = ({ key, type, name, forms }: Speaker): Called => ({ key, type, name, aliases: forms });
