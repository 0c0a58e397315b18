/** What is known of every token and sentence before names are sought. */
import type { Phrased } from '../../../model/document.ts';
import type { Read } from '../numbers/numeral.ts';
import { Case } from '../words/case.ts';

/** How a sentence or line is written: as prose, as a headline with capitals, or all in capitals. */
export const SentenceCase = { prose: 0, title: 1, upper: 2 } as const;

/** How often a word stands inside prose with a capital that no sentence gave it, and how often without one. */
export interface Count {
  upper: number;
  lower: number;
}

/** By the key of each word that has a capital somewhere; the others are not counted, as nobody asks for them. */
export type CaseCounts = ReadonlyMap<string, Readonly<Count>>;

/** Of the layers before, what the rules of this stage read. */
type Given = Pick<
  Phrased,
  'text' | 'tokens' | 'sentences' | 'paragraphs' | 'quotations' | 'tags' | 'classes' | 'phrases'
>;

/** Always made by a literal with the same fields, so that V8 has one hidden class for it, which every rule reads. */
export interface TokenFacts extends Given {
  /** ISO date of the article where the caller knows it. */
  readonly date: string | null;
  /** Bits of `Is`, parallel to `tokens`. */
  readonly bits: Int32Array;
  /** `Case`, parallel to `tokens`. */
  readonly cases: Uint8Array;
  /** As the tables have it, parallel to `tokens`. */
  readonly keys: readonly string[];
  /** Index of the sentence, parallel to `tokens`. */
  readonly sentenceOf: Int32Array;
  /** 1 where every word has a capital: first in a sentence, line or quotation, or after a colon. */
  readonly opens: Uint8Array;
  /** `Style`, parallel to `sentences`. */
  readonly styles: Uint8Array;
  readonly counts: CaseCounts;
  /** The numbers read so far, by the token that was asked about, as six rules ask at every number. */
  readonly read: Map<number, Read | null>;
}

/** Whether the token begins with a capital, or holds one after a particle ("al-Vrell"). */
export function isCapital({ cases }: Pick<TokenFacts, 'cases'>, i: number): boolean {
  return (cases[i] ?? 0) >= Case.initial;
}
