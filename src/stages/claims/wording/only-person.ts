import type { PronounForm } from '../../../lang/en/pronouns.ts';
import { canBePerson, NOUN_GENDER } from '../../../lang/en/role-nouns.ts';
import { lowerAt, nounPhraseAt, sentenceAround } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { tokenOf } from '../unit.ts';
import { mentionsAt } from './mentions-from.ts';

/** Words to either side of a pronoun that are looked at. */
const REACH = 120;
const NOBODY = -1;
/** Stands for somebody who may be meant and is no entity that a statement could name. */
const SOMEBODY = -2;

/**
 * Index of the one person of whom the article speaks in the sentence of a spoken "he" or "she" before it and in the sentence before
 * that, the speaker apart; -1 where there is nobody, or somebody else who may be meant: another person, a name of
 * unknown sex, "my brother". Somebody named after it is another one: "he has not met Mr. Brun".
 */
export function onlyPersonBefore(candidate: Candidate, position: number, { gender }: PronounForm): number {
  const { doc, unit, saying } = candidate;
  const token = tokenOf(unit, position);
  const speakers = saying?.speaker?.entities ?? [];
  const isTold = INSERTS.has(lowerAt(doc, token + 1));
  if (speakers.length === 0 || isTold || (gender !== 'male' && gender !== 'female')) return NOBODY;
  let only = NOBODY;
  for (let i = firstNear(candidate, token); i < token; i++) {
    const other = meantAt(candidate, i, gender);
    if (other === NOBODY || speakers.includes(other)) continue;
    if (other === SOMEBODY || (only !== NOBODY && only !== other)) return NOBODY;
    only = other;
  }
  return only !== NOBODY && isNamedIn(doc, only, behind(candidate, position)) ? NOBODY : only;
}

/** Brackets in which an editor says who is meant: "she [Lund]". */
const INSERTS = new Set<string>(['(', '[']);

/** The first token of the sentence before the one of a token, as far as it is near. */
function firstNear({ doc }: Candidate, token: number): number {
  const { first } = sentenceAround(doc, token);
  const before = first > 0 ? sentenceAround(doc, first - 1).first : first;
  return Math.max(before, token - REACH, 0);
}

/** The tokens of the clause behind a position. */
function behind({ unit, clause }: Candidate, position: number): Range {
  const end = Math.min(clause.end, position + REACH);
  return { first: tokenOf(unit, position) + 1, end: tokenOf(unit, end - 1) + 1 };
}

function isNamedIn(doc: Candidate['doc'], entity: number, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    for (const mention of mentionsAt(doc, i)) if (mention.entity === entity && mention.kind === 'name') return true;
  }
  return false;
}

/** Who of a sex is meant by a word: an entity, `SOMEBODY` else, or `NOBODY`. */
function meantAt(candidate: Candidate, token: number, gender: PronounForm['gender']): number {
  const { doc } = candidate;
  const index = personAt(doc, token);
  if (index < 0) return isOtherPerson(candidate, token, gender) ? SOMEBODY : NOBODY;
  const own = doc.entities[index]?.gender;
  if (own === gender) return index;
  return own === 'unknown' && !candidate.saying?.speaker?.entities.includes(index) ? SOMEBODY : NOBODY;
}

/** The person whom a name or a pronoun at a token means, `NOBODY` where none stands there. */
function personAt(doc: Candidate['doc'], token: number): number {
  for (const { entity } of mentionsAt(doc, token)) if (doc.entities[entity]?.type === 'PERSON') return entity;
  return NOBODY;
}

/** Whether a noun at a token means somebody of a sex who is no entity: "a young woman", "my brother", "a fool who". */
function isOtherPerson({ doc }: Candidate, token: number, gender: PronounForm['gender']): boolean {
  if (doc.tags[token] !== 'NN') return false;
  const lemma = doc.lemmas[token] ?? '';
  if ((NOUN_GENDER.get(lemma) ?? gender) !== gender) return false;
  if (!canBePerson(lemma) && lowerAt(doc, token + 1) !== 'who') return false;
  const phrase = nounPhraseAt(doc, token);
  return phrase?.head === token && !isMention(doc, phrase.first, token);
}

/** Whether a phrase is how the article calls an entity; of "my brother" the pronoun alone is. */
function isMention(doc: Candidate['doc'], first: number, head: number): boolean {
  const end = doc.tokens[head]?.end ?? 0;
  return mentionsAt(doc, first).some((mention) => mention.end >= end);
}
