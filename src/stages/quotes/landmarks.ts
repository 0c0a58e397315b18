import { CUE_NOUNS } from '../../lang/en/cue-nouns.ts';
import { firstAtLeast } from '../../model/bisect.ts';
import type { Parsed, Token } from '../../model/document.ts';
import type { NounPhrase } from '../../model/phrases.ts';

/** Tokens and phrases at which rules begin to look that start from no verb, in order; found in one pass, as there are few of them. */
export interface Landmarks {
  /** The first token of each quotation that counts. */
  readonly openings: readonly number[];
  readonly colons: readonly number[];
  /** "according". */
  readonly according: readonly number[];
  readonly per: readonly number[];
  /** Noun phrases that end with a noun of saying. */
  readonly nouns: readonly NounPhrase[];
}

/** The landmarks of a document. */
export function landmarksOf(doc: Parsed): Landmarks {
  const [colons, according, per]: [number[], number[], number[]] = [[], [], []];
  enterWords(doc, colons, according, per);
  return { openings: openingsIn(doc.phrases.quotationAt), colons, according, per, nouns: nounsOf(doc) };
}

function nounsOf({ phrases, lemmas }: Parsed): NounPhrase[] {
  return phrases.nounPhrases.filter(({ head, end }) => end === head + 1 && CUE_NOUNS.has(lemmas[head] ?? ''));
}

/**
 * By the first letter, which is cheaper for all the other words than any table; and than their length, as V8 has strings of
 * more kinds than it looks their length up for at once.
 */
function enterWords({ tokens }: Parsed, colons: number[], according: number[], per: number[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token;
    const letter = lower.charCodeAt(0);
    if (letter === COLON && lower === ':') colons.push(i);
    else if (letter === LETTER_P && lower === 'per') per.push(i);
    else if (letter === LETTER_A && lower === 'according') according.push(i);
  }
}

const COLON = 0x3a;
const LETTER_A = 0x61;
const LETTER_P = 0x70;

/** The landmarks where other quotations count. */
export function withOpenings({ colons, according, per, nouns }: Landmarks, quotationAt: Int32Array): Landmarks {
  return { openings: openingsIn(quotationAt), colons, according, per, nouns };
}

function openingsIn(quotationAt: Int32Array): number[] {
  const openings: number[] = [];
  let before = -1;
  for (let i = 0; i < quotationAt.length; i++) {
    const here = quotationAt[i] ?? -1;
    if (here !== before && here >= 0) openings.push(i);
    before = here;
  }
  return openings;
}

/** Whether there is a colon among the tokens from `first` to `last`. */
export function hasColon({ colons }: Landmarks, first: number, last: number): boolean {
  if (colons.length === 0) return false;
  const colon = colons[firstAtLeast(colons, first)];
  return colon !== undefined && colon <= last;
}
