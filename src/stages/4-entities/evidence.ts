/** Evidence for the type of a candidate: every rule votes with a weight, the sum decides. */
import type { Described } from '../../model/rule.ts';
import type { EntityType } from '../../model/schema.ts';
import type { Candidate, Candidates } from './candidates/index.ts';

/** Types that a name can have; dates and numbers are found by rules of their own. */
export const NAME_TYPES = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'EVENT',
  'WORK_OF_ART',
  'LAW',
  'LANGUAGE',
  'PRODUCT',
] as const satisfies readonly EntityType[];
export type NameType = (typeof NAME_TYPES)[number];

/**
 * One rule's word on one candidate; may be called for several types. Weights are comparable: 1 is a hint, 3 is usual,
 * 6 is as good as certain; what speaks against a type is negative.
 */
export type Say = (type: NameType, weight: number) => void;

/** A rule that looks at each candidate and its surroundings. */
export interface EvidenceRule extends Described {
  readonly judge: (doc: Candidates, candidate: Candidate, say: Say) => void;
}

/** Key of the token `n` before the candidate (its title included), within its sentence; '' where none is. */
export function keyBefore(doc: Candidates, candidate: Candidate, n = 1): string {
  const i = candidate.titleToken - n;
  return i >= (doc.sentences[candidate.sentence]?.firstToken ?? 0) ? (doc.keys[i] ?? '') : '';
}

/** Key of the token `n` behind the candidate, within its sentence; '' where none is. */
export function keyAfter(doc: Candidates, candidate: Candidate, n = 1): string {
  const i = candidate.endToken + n - 1;
  return i < (doc.sentences[candidate.sentence]?.endToken ?? 0) ? (doc.keys[i] ?? '') : '';
}

/** Bits of the token `n` behind the candidate; 0 where none is. */
export function bitsAfter(doc: Candidates, candidate: Candidate, n = 1): number {
  return keyAfter(doc, candidate, n) === '' ? 0 : (doc.bits[candidate.endToken + n - 1] ?? 0);
}

/** Bits of the token `n` before the candidate; 0 where none is. */
export function bitsBefore(doc: Candidates, candidate: Candidate, n = 1): number {
  return keyBefore(doc, candidate, n) === '' ? 0 : (doc.bits[candidate.titleToken - n] ?? 0);
}

/** Bits of the candidate's last word. */
export function lastBits(doc: Candidates, { endToken }: Candidate): number {
  return doc.bits[endToken - 1] ?? 0;
}

/** Bits of the candidate's first word. */
export function firstBits(doc: Candidates, { firstToken }: Candidate): number {
  return doc.bits[firstToken] ?? 0;
}

/** How many tokens the candidate has. */
export function lengthOf({ firstToken, endToken }: Candidate): number {
  return endToken - firstToken;
}
