/** Evidence for the type of a candidate: every rule votes with a weight, the sum decides. */
import type { JudgeRule } from '../../../model/rule.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import type { NameCandidate } from '../candidates/index.ts';
import { Case } from '../words/case.ts';
import type { NameType } from '../words/name-types.ts';
import type { Term } from '../words/term.ts';
import { keyAt } from '../words/word-at.ts';

/**
 * One rule's word on one candidate; may be called for several types. Weights are comparable: 1 is a hint, 3 is usual,
 * 6 is as good as certain; what speaks against a type is negative.
 */
export type Vote = (type: NameType, weight: number) => void;

/** What a candidate may be in itself, whatever stands around it. */
export const CandidateShape = {
  any: 1 << 0,
  /** More than one word. */
  several: 1 << 1,
  two: 1 << 2,
  /** One word in capitals. */
  upper: 1 << 3,
  /** A first name in front or a family name at the end. */
  personal: 1 << 4,
  /** A list or gazetteer has it. */
  known: 1 << 5,
  titled: 1 << 6,
  quoted: 1 << 7,
  /** First in its sentence. */
  opening: 1 << 8,
} as const;

/** When a rule may have something to say; it is asked where one of these holds. */
export interface Trigger {
  /** Bits of `CandidateShape`, one of which the candidate must have. */
  readonly shape?: number;
  /** Whether the word right before the candidate, or its title, gives occasion. */
  readonly before?: (term: Term) => boolean;
  /** Whether the word right after the candidate gives occasion. */
  readonly after?: (term: Term) => boolean;
}

/** A rule that looks at a candidate and its surroundings. */
export interface EvidenceRule extends JudgeRule<NameInput, void, [candidate: NameCandidate, vote: Vote]> {
  readonly trigger: Trigger;
}

/** The token `n` before the candidate (its title included); after the last of the article where none is in its sentence. */
export function tokenBefore(doc: NameInput, { titleToken, sentence }: NameCandidate, n = 1): number {
  return doc.sentenceOf[titleToken - n] === sentence ? titleToken - n : doc.tokens.length;
}

/** The token `n` after the candidate; after the last of the article where none is in its sentence. */
export function tokenAfter(doc: NameInput, { endToken, sentence }: NameCandidate, n = 1): number {
  return doc.sentenceOf[endToken + n - 1] === sentence ? endToken + n - 1 : doc.tokens.length;
}

/** Key of the token `n` before the candidate (its title included), within its sentence; '' where none is. */
export function keyBefore(doc: NameInput, candidate: NameCandidate, n = 1): string {
  return keyAt(doc, tokenBefore(doc, candidate, n));
}

/** Key of the token `n` after the candidate, within its sentence; '' where none is. */
export function keyAfter(doc: NameInput, candidate: NameCandidate, n = 1): string {
  return keyAt(doc, tokenAfter(doc, candidate, n));
}

/** The last token of the candidate. */
export function lastToken({ endToken }: NameCandidate): number {
  return endToken - 1;
}

/** Whether a noun in lower case follows, which the article is then of: "the Tolmer administration", "the POST method". */
export function isBeforeNoun({ cases, classes }: NameInput, { endToken }: NameCandidate): boolean {
  return classes[endToken] === 'NOUN' && cases[endToken] === Case.lower;
}

/** How many tokens the candidate has. */
export function lengthOf({ firstToken, endToken }: NameCandidate): number {
  return endToken - firstToken;
}
