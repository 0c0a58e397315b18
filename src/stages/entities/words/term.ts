/** What the name rules know of a word wherever it stands: looked up once, noted on the word. */
import { COMPOUND_ENDS } from '../../../lang/en/names/other.ts';
import { TENURE_PREFIXES } from '../../../lang/en/names/people.ts';
import { memoPerWord } from '../../../model/word.ts';
import { type Numeral, numeralOf } from '../numbers/numeral.ts';
import { caseOf } from './case.ts';
import { codesOf, type Known, knownAs } from './gazetteer.ts';
import { bitsOf } from './vocabulary.ts';
import { Is } from './word-bits.ts';

export interface Term {
  /** As the tables have it: lower case, without full stops. */
  readonly key: string;
  readonly lower: string;
  /** Bits of `Is`. */
  readonly bits: number;
  /** `Case`. */
  readonly written: number;
  /** Whether a word has a capital after it, whatever word it is. */
  readonly opener: boolean;
  /** What lists and gazetteer say of the word as a name. */
  readonly known: readonly Known[];
  readonly numeral: Numeral | null;
  /** Length of "ex-" in "ex-Federal", which is no part of a name. */
  readonly prefix: number;
  /** Length of "-dominated" in "Catholic-dominated". */
  readonly suffix: number;
  /** A hash of the key, below 2^30. */
  readonly hash: number;
}

/** The term of a word. */
export const termOf = memoPerWord<Term>(({ text, lower }) => {
  const key = keyOfToken(lower);
  const codes = codesOf(key);
  const own = knownAs(key, codes);
  const listed = bitsOf(key);
  const known = listed === 0 && own.length === 0 && isDemonym(key) ? DEMONYM : own;
  const isHyphened = key.includes('-');
  const prefix = isHyphened ? prefixLength(text) : 0;
  return {
    key,
    lower,
    bits: listed | nameBits(codes, known) | (isHyphened ? tradeBits(text) | titleBits(key, prefix) : 0),
    written: caseOf(text),
    opener: OPENERS.has(text),
    known,
    numeral: numeralOf(lower, key),
    prefix,
    suffix: isHyphened ? suffixLength(key) : 0,
    hash: hashOf(key),
  };
});

/** A token's key: lower case, no full stop in it. */
export function keyOfToken(lower: string): string {
  return lower.includes('.') && lower.length > 1 ? lower.replace(/\./gu, '') : lower;
}

function nameBits(codes: string, known: readonly Known[]): number {
  let bits = 0;
  if (codes.includes('N') || known === DEMONYM) bits |= Is.people;
  if (codes.includes('C')) bits |= Is.country;
  if (known.length > 0) bits |= Is.known;
  return bits;
}

const LAST_PART = /-(\p{Ll}+)$/u;

/** "Singer-songwriter", "actor-turned-politician"; "Holt-Baker" is a name. */
function tradeBits(text: string): number {
  return bitsOf(LAST_PART.exec(text)?.[1] ?? '') & (Is.job | Is.role);
}

/** "then-Sen.", "ex-Mayor"; with a capital too, where it opens a sentence: "Then-Sen.". */
function titleBits(key: string, prefix: number): number {
  const hyphen = key.indexOf('-');
  const length = prefix || (TENURE_PREFIXES.has(key.slice(0, hyphen)) ? hyphen + 1 : 0);
  return length > 0 ? bitsOf(key.slice(length)) & (Is.title | Is.titleModifier) : 0;
}

const DEMONYM: readonly Known[] = [{ type: 'NORP', weight: 5 }];
/** What makes of a place those who live there, by what the place loses. */
const ENDINGS: readonly (readonly [ending: string, lost: string])[] = [
  ['er', ''],
  ['n', ''],
  ['an', ''],
  ['ite', ''],
  ['ian', 'y'],
  ['ian', 'a'],
];
/** Letters of a place at least: "Corker" is a family. */
const LEAST = 4;

/** "Londoners", "Iowan", "Kentuckian": those who live in a place that the lists hold, where the word is in no list itself. */
function isDemonym(key: string): boolean {
  const one = key.endsWith('s') ? key.slice(0, -1) : key;
  const isPlace = (name: string): boolean => knownAs(name).some(({ type, weight }) => type === 'GPE' && weight >= 5);
  return ENDINGS.some(
    ([ending, lost]) =>
      one.endsWith(ending) &&
      one.length - ending.length >= (one === key && ending === 'er' ? 6 : LEAST) &&
      isPlace(one.slice(0, -ending.length) + lost),
  );
}

const OPENERS = new Set(['“', '"', '‘', '``', "''", ':', '•', '*', '—', '–', '--', '…', '...', '.', '!', '?', '[']);

const PREFIX = /^(?!(?:al|el|ar|as|an|ash|ad|at|az|ez|de|i|e)-)\p{Ll}+-(?=\p{Lu})/u;

/** An article is part of the name: "al-Vrell". */
function prefixLength(text: string): number {
  return PREFIX.exec(text)?.[0].length ?? 0;
}

function suffixLength(key: string): number {
  const hyphen = key.lastIndexOf('-');
  return hyphen > 0 && COMPOUND_ENDS.has(key.slice(hyphen + 1)) ? key.length - hyphen : 0;
}

/** FNV-1a, folded. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
