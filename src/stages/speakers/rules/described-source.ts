import { NOUN_KINDS } from '../../../lang/en/role-nouns.ts';
import type { Attribution, Quoted } from '../../../model/document.ts';
import { type Head, headsOf } from '../heads.ts';
import { isGivenRole, placeOf, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { spokenBy } from '../opinion.ts';
import { previousSpeakers } from './pronoun-source.ts';

/**
 * "The keeper of the canal from 2001 to 2003 also said": news describes who spoke a paragraph before anew instead of
 * repeating the name.
 */
export const describedSource: SpeakerRule = {
  id: 'described-source',
  about: 'A person described with "the", with "also" or "former" beside it, after one who spoke: the same person.',
  judge(input, attribution, index) {
    if (!attribution.source) return null;
    const [head] = headsOf(input, attribution.source);
    if (!head || !isPersonWithThe(input, head)) return null;
    if (!goesOn(input.doc, attribution) && input.doc.tokens[head.first + 1]?.lower !== 'former') return null;
    const previous = previousSpeakers(input, index, placeOf(attribution));
    return previous.length === 1 && isPerson(input, previous[0] ?? -1) ? spokenBy(previous) : null;
  },
};

function isPersonWithThe(input: SpeakerInput, { first, token }: Head): boolean {
  const { tokens, tags, lemmas } = input.doc;
  if (tags[token] === 'NNS' || tokens[first]?.lower !== 'the') return false;
  return NOUN_KINDS.get(lemmas[token] ?? '')?.[0] === 'person' || isGivenRole(input, token);
}

const GOES_ON = /\b(?:also|added|further|continued)\b/u;

function goesOn({ text }: Quoted, { cue }: Attribution): boolean {
  return cue !== null && GOES_ON.test(text.slice(cue.start, cue.end));
}

function isPerson({ doc }: SpeakerInput, entity: number): boolean {
  return doc.entities[entity]?.type === 'PERSON';
}
