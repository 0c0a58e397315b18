import { firstAtLeast } from '../../model/bisect.ts';
import type { Parsed } from '../../model/document.ts';
import { memoPerWord } from '../../model/word.ts';

/** Tokens at which rules begin to look that start from no verb, in order; found in one pass, as there are few of them. */
export interface Landmarks {
  /** The first token of each quotation that counts. */
  readonly openings: readonly number[];
  readonly colons: readonly number[];
  /** "according". */
  readonly according: readonly number[];
  readonly per: readonly number[];
}

const Kind = { none: 0, colon: 1, according: 2, per: 3 } as const;
const KINDS: ReadonlyMap<string, number> = new Map([
  [':', Kind.colon],
  ['according', Kind.according],
  ['per', Kind.per],
]);
const kindOf = memoPerWord(({ lower }) => KINDS.get(lower) ?? Kind.none);

/** The landmarks of a document. */
export function landmarksOf(doc: Parsed): Landmarks {
  const found = { openings: openingsIn(doc.phrases.quotationAt), colons: [], according: [], per: [] };
  enterWords(doc, found);
  return found;
}

function enterWords({ tokens }: Parsed, found: Readonly<Record<'colons' | 'according' | 'per', number[]>>): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const kind = token ? kindOf(token.word) : Kind.none;
    if (kind === Kind.none) continue;
    (kind === Kind.colon ? found.colons : kind === Kind.per ? found.per : found.according).push(i);
  }
}

/** The landmarks where other quotations count. */
export function withOpenings({ colons, according, per }: Landmarks, quotationAt: Int32Array): Landmarks {
  return { openings: openingsIn(quotationAt), colons, according, per };
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
