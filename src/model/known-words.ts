/** What the table of words knows of one: whether it is a word of the language, whether people are called so. */
import { WORDS } from '../lang/en/packed/words.ts';
import { packed } from './packed-table.ts';

const KNOWN = packed(WORDS);

const COMMON = 1;
const MIXED = 2;
const GIVEN = 4;

function bitsOf(lower: string): number {
  return Number.parseInt(KNOWN.valueOf(lower) || '0', 16);
}

/** Whether a word, in lower case, is one of the language: "tennis". */
export function isCommonWord(lower: string): boolean {
  return (bitsOf(lower) & (COMMON | MIXED)) !== 0;
}

/** Whether a word, in lower case, is a given name: "ann". */
export function isGivenName(lower: string): boolean {
  return (bitsOf(lower) & GIVEN) !== 0;
}
