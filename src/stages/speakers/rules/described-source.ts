import { NOUN_KINDS } from '../../../lang/en/role-nouns.ts';
import type { Attribution } from '../../../model/document.ts';
import { type Office, sameRanks } from '../../../model/offices.ts';
import { firstEndingAfter } from '../../../model/span.ts';
import { headsOf } from '../heads.ts';
import {
  cueText,
  goesOn,
  type Head,
  isGivenRole,
  placeOf,
  previousSpeakers,
  type SpeakerInput,
  type SpeakerRule,
} from '../input.ts';
import { officeIn } from '../office.ts';
import { spokenBy } from '../opinion.ts';
import { unclearAt } from '../unclear.ts';

/**
 * "The keeper of the canal from 2001 to 2003 also said": news describes who spoke a paragraph before anew instead of
 * repeating the name.
 */
export const describedSource: SpeakerRule = {
  id: 'described-source',
  about:
    'A person described with "the", where it goes on ("also") or is a former holder among several, after one who spoke: the same person.',
  judge(input, attribution, index) {
    if (!attribution.source) return null;
    const [head] = headsOf(input, attribution.source);
    if (!head || !isPersonWithThe(input, head)) return null;
    if (!goesOn(input, attribution) && !saysMore(input, attribution) && !isUnclearFormer(input, head)) return null;
    const previous = previousSpeakers(input, index, placeOf(attribution));
    const [speaker = -1] = previous;
    if (previous.length !== 1 || !isPerson(input, speaker)) return null;
    return holdsAnother(input, speaker, head) ? null : spokenBy(previous);
  },
};

const ALSO = /\b(?:also|further)\b/u;

function saysMore(input: SpeakerInput, attribution: Attribution): boolean {
  return ALSO.test(cueText(input, attribution));
}

function isPersonWithThe(input: SpeakerInput, { first, token }: Head): boolean {
  const { tokens, tags, lemmas } = input.doc;
  if (tags[token] === 'NNS' || tokens[first]?.lower !== 'the') return false;
  return NOUN_KINDS.get(lemmas[token] ?? '')?.[0] === 'person' || isGivenRole(input, token);
}

/** "the deputy mayor added" after the mayor spoke; "the minister added" where two others are ministers. */
function holdsAnother(input: SpeakerInput, speaker: number, head: Head): boolean {
  const rivals = unclearAt(input, head.token);
  if (rivals.length > 0 && !rivals.includes(speaker)) return true;
  const office = officeIn(input, head.first, head.token);
  return officesTold(input, speaker).some((other) => other.head === office.head && !sameRanks(other, office));
}

/** "the former keeper" where two could be: who spoke before rather than who is only there. */
function isUnclearFormer(input: SpeakerInput, head: Head): boolean {
  return input.doc.tokens[head.first + 1]?.lower === 'former' && unclearAt(input, head.token).length > 0;
}

const MAX_MENTIONS = 20;

/** The offices that titles and descriptions of somebody tell. */
function officesTold(input: SpeakerInput, entity: number): Office[] {
  const { doc } = input;
  return (doc.entities[entity]?.mentions ?? []).slice(0, MAX_MENTIONS).flatMap(({ kind, title, start, end }) => {
    const span = kind === 'name' ? title : { start, end };
    if (!span || kind === 'pronoun') return [];
    const first = firstEndingAfter(doc.tokens, span.start);
    return [officeIn(input, first, firstEndingAfter(doc.tokens, span.end - 1, first))];
  });
}

function isPerson({ doc }: SpeakerInput, entity: number): boolean {
  return doc.entities[entity]?.type === 'PERSON';
}
