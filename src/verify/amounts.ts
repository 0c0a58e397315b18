/** The amounts in a few words, so that "ten" and "10", "$5" and "5 dollars" are the same. */
import { ORDINALS, PARTS, PERCENT_WORDS, ROUGH, SCALES, UNITS } from '../lang/en/names/numbers.ts';

/** Signs by the words for them. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['dollar', 'dollars', 'buck', 'bucks'].map((word) => [word, '$'] as const),
  ...['euro', 'euros'].map((word) => [word, '€'] as const),
  ...['pound', 'pounds'].map((word) => [word, '£'] as const),
  ...['yen', '¥'].map((word) => [word, '¥'] as const),
  ...['$', '€', '£', '₹', '‰'].map((sign) => [sign, sign] as const),
  ...[...PERCENT_WORDS].map((word) => [word, '%'] as const),
]);

/** "two", "thrice": how often. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['triple', 3],
  ['tripled', 3],
  ['third', 3],
  ['thirds', 3],
  ['both', 2],
]);

/** The signs of money and shares in some words (lower case), in order of their code. */
export function signsIn(words: readonly string[]): string[] {
  return words.flatMap((word) => SIGNS.get(word) ?? []).sort();
}

/** The amounts in some words (lower case), as they follow each other. */
export function amountsIn(words: readonly string[]): string[] {
  const found: string[] = [];
  let number: Reading | null = null;
  const close = (): void => {
    if (number) found.push(String(number.whole + number.part));
    number = null;
  };
  for (const [i, word] of words.entries()) {
    if (word === 'and' && number && isBelowHundred(words[i + 1])) continue;
    const next: Reading | null = readOn(number, word);
    if (next) {
      if (number && next.isNew) close();
      number = next;
      continue;
    }
    close();
    const alone = aloneOf(word);
    if (alone !== null) found.push(alone);
  }
  close();
  return found;
}

/** A number that is being read: what is multiplied already, and what may still be. */
interface Reading {
  readonly whole: number;
  readonly part: number;
  readonly isNew: boolean;
}

function isBelowHundred(word = ''): boolean {
  return (UNITS.get(word) ?? 100) < 100;
}

/** The number with one more word, a new one that begins with the word, or null where the word is no number. */
function readOn(number: Reading | null, word: string): Reading | null {
  const scale = SCALES.get(word);
  if (scale !== undefined && (number || word.length > 3)) return scaled(number, scale);
  const value = UNITS.get(word) ?? figureOf(word);
  if (value === null) return null;
  const fits =
    number !== null &&
    UNITS.has(word) &&
    value < 100 &&
    (number.part % 100 === 0 || (number.part % 10 === 0 && value < 10));
  if (number && fits && (number.part > 0 || number.whole > 0))
    return { ...number, part: number.part + value, isNew: false };
  return { whole: 0, part: value, isNew: true };
}

function scaled(number: Reading | null, scale: number): Reading {
  if (!number) return { whole: 0, part: scale, isNew: true };
  if (scale < 1000) return { ...number, part: number.part * scale, isNew: false };
  return { whole: number.whole + number.part * scale, part: 0, isNew: false };
}

const FIGURE = /^(-?\d+(?:\.\d+)?)([a-z]*)$/u;
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th', 's', '']);

/** "12", "3.5", "21st", "5m"; null for what is no plain figure. */
function figureOf(word: string): number | null {
  const [, digits, ending = ''] = FIGURE.exec(word) ?? [];
  if (digits === undefined) return null;
  const scale = SCALES.get(ending);
  return ORDINAL_ENDINGS.has(ending) || scale !== undefined ? Number(digits) * (scale ?? 1) : null;
}

/** A word that is an amount by itself: "dozens", "second", "half"; any other with a digit in it as it stands ("10:15"). */
function aloneOf(word: string): string | null {
  const value = ORDINALS.get(word) ?? TIMES.get(word) ?? PARTS.get(word);
  if (value !== undefined) return String(value);
  return ROUGH.has(word) || /\d/u.test(word) ? word : null;
}
