/** Evidence for the type of a candidate: every rule votes with a weight, the sum decides. */
import type { Rule } from '../../model/rule.ts';
import type { EntityType } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate, Candidates } from './candidates/index.ts';

/** One rule's word on one candidate. Weights are comparable: 1 is a hint, 3 is usual, 6 is as good as certain. */
export interface Vote extends Span {
  /** Index into `candidates`. */
  readonly candidate: number;
  readonly type: EntityType;
  readonly weight: number;
}

export type EvidenceRule = Rule<Candidates, Vote>;

/** Says one rule's word on one candidate; may be called for several types. */
export type Say = (type: EntityType, weight: number) => void;

/** A rule that looks at each candidate and its surroundings. */
export function evidence(
  id: string,
  about: string,
  judge: (doc: Candidates, candidate: Candidate, say: Say) => void,
): EvidenceRule {
  return {
    id,
    about,
    find(doc) {
      const votes: Vote[] = [];
      let index = 0;
      let here: Candidate | undefined;
      const say: Say = (type, weight) => {
        if (here) votes.push({ start: here.start, end: here.end, candidate: index, type, weight });
      };
      for (; index < doc.candidates.length; index++) {
        here = doc.candidates[index];
        if (here) judge(doc, here, say);
      }
      return votes;
    },
  };
}

/** Key of the token that stands `n` before the candidate (its title included), within its sentence; '' where none does. */
export function keyBefore(doc: Candidates, candidate: Candidate, n = 1): string {
  const i = firstWithTitle(doc, candidate) - n;
  const sentence = doc.sentences[doc.sentenceOf[candidate.firstToken] ?? 0];
  return sentence && i >= sentence.firstToken ? (doc.keys[i] ?? '') : '';
}

/** Key of the token that stands `n` behind the candidate, within its sentence; '' where none does. */
export function keyAfter(doc: Candidates, candidate: Candidate, n = 1): string {
  const i = candidate.endToken + n - 1;
  const sentence = doc.sentences[doc.sentenceOf[candidate.firstToken] ?? 0];
  return sentence && i < sentence.endToken ? (doc.keys[i] ?? '') : '';
}

/** Bits of the token `n` behind the candidate; 0 where none does. */
export function bitsAfter(doc: Candidates, candidate: Candidate, n = 1): number {
  return keyAfter(doc, candidate, n) === '' ? 0 : (doc.bits[candidate.endToken + n - 1] ?? 0);
}

/** Bits of the token `n` before the candidate; 0 where none does. */
export function bitsBefore(doc: Candidates, candidate: Candidate, n = 1): number {
  return keyBefore(doc, candidate, n) === '' ? 0 : (doc.bits[firstWithTitle(doc, candidate) - n] ?? 0);
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

function firstWithTitle(doc: Candidates, { firstToken, title }: Candidate): number {
  if (!title) return firstToken;
  let i = firstToken;
  while (i > 0 && (doc.tokens[i - 1]?.start ?? 0) >= title.start) i--;
  return i;
}
