import { FLAWS, PROGRAM_HINTS, PROGRAM_NOUNS } from '../../../../lang/en/beside-names.ts';
import { ARTICLES } from '../../../../lang/en/function-words.ts';
import { memoPerWord } from '../../../../model/word.ts';
import type { NameInput } from '../../article/claimed-tokens.ts';
import type { NameCandidate } from '../../candidates/index.ts';
import { CandidateShape, type EvidenceRule, lengthOf, tokenAfter, tokenBefore } from '../../votes/evidence-rule.ts';
import { Case } from '../../words/case.ts';
import { keyOfToken } from '../../words/term.ts';
import { bitsAt, isHumanVerb, isPeople, keyAt } from '../../words/word-at.ts';
import { Is } from '../../words/word-bits.ts';

/** What a sentence must have together: one word that is said of programs alone, or two that hint at them. */
const LEAST = 2;

/** How much a word says of programs. */
const hintOf = memoPerWord(({ lower }): number => {
  const key = keyOfToken(lower);
  if (PROGRAM_NOUNS.has(key)) return LEAST;
  return PROGRAM_HINTS.has(key) || FLAWS.has(key) ? 1 : 0;
});

/** Tokens that are looked at on each side. */
const REACH = 25;
/** Tokens between a flaw and what it is in: "a flaw was found in Lumen". */
const NEAR = 5;

/** "The bug sits in Lumen, a library used by Halvik and many others." */
export const software: EvidenceRule = {
  id: 'context/software',
  about:
    'One word in a sentence on programs that no list knows as a place or person and that does not do what people do.',
  trigger: { shape: CandidateShape.any },
  judge(doc, candidate, vote) {
    const { firstToken } = candidate;
    if (lengthOf(candidate) !== 1 || candidate.title || !isUnknown(doc, firstToken) || isActive(doc, candidate)) return;
    const isNation = isPeople(doc, firstToken);
    if ((isNation && isOfPeople(doc, firstToken)) || !isOnPrograms(doc, firstToken)) return;
    vote('ORG', 1);
    vote('PERSON', -2);
    if (hasFlawBefore(doc, candidate)) vote('GPE', -3);
    if (isNation) vote('NORP', -6);
  },
};

/** No common word, no country or city that a list has, and no first name; a people may lend its name. */
function isUnknown(doc: NameInput, i: number): boolean {
  if (doc.cases[i] === Case.upper) return false;
  const bits = bitsAt(doc, i);
  if (bits & (Is.country | Is.firstName | Is.common | Is.mixed)) return false;
  return !(bits & Is.known) || (bits & Is.people) > 0;
}

/** Whether it does what people do, or they do it to it. */
function isActive(doc: NameInput, candidate: NameCandidate): boolean {
  return isHumanVerb(doc, tokenAfter(doc, candidate)) || isHumanVerb(doc, tokenBefore(doc, candidate));
}

/** "An Apache chief", "Iraqi and Kurdish developers"; "used by Apache and others" is no people. */
function isOfPeople(doc: NameInput, i: number): boolean {
  if (ARTICLES.has(keyAt(doc, i - 1)) || doc.cases[i + 1] === Case.initial) return true;
  const next = doc.classes[i + 1];
  return next === 'NOUN' || next === 'ADJ' || isPeople(doc, i + 2) || isPeople(doc, i - 2);
}

function isOnPrograms(doc: NameInput, at: number): boolean {
  const { firstToken = 0, endToken = 0 } = doc.sentences[doc.sentenceOf[at] ?? 0] ?? {};
  let hints = 0;
  const end = Math.min(endToken, at + REACH);
  for (let i = Math.max(firstToken, at - REACH); i < end && hints < LEAST; i++) {
    const token = doc.tokens[i];
    if (token) hints += hintOf(token.word);
  }
  return hints >= LEAST;
}

/** "The flaw is in Lumen": what else has "in" before it may well be a town. */
function hasFlawBefore(doc: NameInput, candidate: NameCandidate): boolean {
  for (let n = 2; n <= NEAR; n++) if (FLAWS.has(keyAt(doc, tokenBefore(doc, candidate, n)))) return true;
  return false;
}
