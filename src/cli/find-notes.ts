/** What `sayso find` tells of a search beside what it has found. */
import type { Answering, NameUse } from '../archive/name-use.ts';
import type { LeftOut, Search } from '../find/query.ts';
import { byCodeUnit } from '../model/order.ts';
import { counted } from './counted.ts';
import { missingTexts, skipCounter, UNSURE } from './left-out.ts';

const WHY: Readonly<Record<LeftOut, string>> = {
  ...UNSURE,
  boilerplate: 'in boilerplate (--boilerplate)',
  unsaid: 'of what was not said (--utterance)',
  undated: 'in articles without a date',
};

/** So many names are listed. */
const MOST = 8;

/** A line for each name that means several or nobody, and for what was left out; `missed` texts are not known. */
export function searchNotes({ names, leftOut }: Search, missed: number): string[] {
  const skipped = skipCounter('quote', WHY);
  for (const [why, count] of leftOut) skipped.skip(why, count);
  return [
    ...names.flatMap((use) => nameNotes(use, 'quote')),
    ...skipped.notes(),
    ...missingTexts(missed, 'no lines and no context'),
  ];
}

/**
 * A line where a name that was asked for means nobody or several, and one for who is not meant by it; `what` is counted, `among` says
 * of whom there might have been one.
 */
export function nameNotes({ option, asked, meant, near }: NameUse, what: string, among = ''): string[] {
  const flag = `--${option} ${asked.text}`;
  const [found, others] = [withSome(meant), withSome(near)];
  return [
    ...(meant.size === 0 ? [`${flag}: nobody of that name${among}`] : []),
    ...(found.length > 1 ? [`${flag} means ${found.length} names (a key means one): ${listed(found, what)}`] : []),
    ...(others.length > 0 ? [`not meant by ${flag}: ${listed(others, what)}`] : []),
  ];
}

const withSome = (names: NameUse['meant']): Answering[] => [...names.values()].filter(({ count }) => count > 0);

/** "Ann Tolmer (person/ann-tolmer, 3 quotes)", those with most of them first. */
function listed(names: readonly Answering[], what: string): string {
  const all = [...names].sort((a, b) => b.count - a.count || byCodeUnit(a.key, b.key));
  const shown = all.slice(0, MOST).map(({ name, key, count }) => `${name} (${key}, ${counted(count, what)})`);
  return all.length > MOST ? `${shown.join(', ')} and ${all.length - MOST} more` : shown.join(', ');
}
