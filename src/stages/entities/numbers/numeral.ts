/** Single words that are numbers, and what a number is that was read from several. */
import { PART_SIGNS, ROUGH, SCALES, UNITS } from '../../../lang/en/names/numbers.ts';
import { decimal, times } from './decimal.ts';

/** What a word counts. */
export interface Numeral {
  /**
   * "2,000", "3.5", "10bn"; "six", "twenty-one"; "dozens"; "million", which counts after an article; "3-5";
   * "1.250.000", which counts where it cannot be an address; "half", which counts before "an hour".
   */
  readonly kind: 'figure' | 'word' | 'rough' | 'scale' | 'range' | 'dotted' | 'part';
  /** 0 where the word leaves it open; not finite where it has too many digits. */
  readonly amount: number;
  /** The greater number of a range. */
  readonly to?: number;
  /** What its last letters multiply by, as in "10bn"; else 1. */
  readonly scale: number;
}

/** A number over the tokens `[first, end)`. */
export interface Read {
  /** The sign or article with which it begins. */
  readonly first: number;
  readonly end: number;
  /** What it comes to, or the lesser bound of a range; null where the words leave that open ("dozens"). */
  readonly amount: number | null;
  /** The greater bound of a range, else null. */
  readonly to: number | null;
  /** What its last word or letters multiply by: "million", "bn"; else 1. */
  readonly scale: number;
}

const FIGURE = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const SCALED = /^(\d+(?:\.\d+)?)(?:(bn|bln|m|mn|mln|tn|trn|k|million|billion|trillion)|-(million|billion|trillion))$/u;
const MIXED = /^(\d{1,9})([½¼¾])$/u;
/** Dots between thousands, as on the Continent; with one dot alone it is a decimal point. */
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,4}$/u;
/** A longer word is no number that anybody wrote for its amount. */
const LONGEST = 400;

/** A word, by its lower-case form and its key, as a number; null where it is none. */
export function numeralOf(lower: string, key: string): Numeral | null {
  const code = lower.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return lower.length <= LONGEST ? figureOf(lower) : null;
  if (PART_SIGNS.has(lower)) return { kind: 'figure', amount: PART_SIGNS.get(lower) ?? 0, scale: 1 };
  const amount = amountOf(key);
  if (amount !== null) return { kind: 'word', amount, scale: 1 };
  if (ROUGH.has(key)) return { kind: 'rough', amount: 0, scale: 1 };
  if (key === 'half') return { kind: 'part', amount: 0, scale: 1 };
  const scale = key.length > 2 ? SCALES.get(key) : undefined;
  return scale === undefined ? null : { kind: 'scale', amount: 0, scale };
}

function figureOf(text: string): Numeral | null {
  const simple = simpleFigure(text);
  if (simple) return { kind: 'figure', ...simple };
  if (DOTTED.test(text)) return { kind: 'dotted', amount: decimal(text.replaceAll('.', '')), scale: 1 };
  const hyphen = text.indexOf('-');
  if (hyphen < 0) return null;
  const [from, to] = [simpleFigure(text.slice(0, hyphen)), simpleFigure(text.slice(hyphen + 1))];
  if (!from || !to) return null;
  const shared = from.scale === 1 && from.amount < to.amount / to.scale ? to.scale : 1;
  return { kind: 'range', amount: times(from.amount, shared), to: to.amount, scale: to.scale };
}

function simpleFigure(text: string): { amount: number; scale: number } | null {
  if (FIGURE.test(text)) return { amount: decimal(text.replaceAll(',', '')), scale: 1 };
  const mixed = MIXED.exec(text);
  if (mixed) return { amount: Number(mixed[1]) + (PART_SIGNS.get(mixed[2] ?? '') ?? 0), scale: 1 };
  const scaled = SCALED.exec(text);
  if (!scaled) return null;
  const scale = SCALES.get(scaled[2] ?? scaled[3] ?? '') ?? 1;
  return { amount: times(decimal(scaled[1] ?? ''), scale), scale };
}

/** "two-and-a-half". */
const AND_A_HALF = '-and-a-half';

function amountOf(key: string): number | null {
  const whole = UNITS.get(key);
  if (whole !== undefined) return whole;
  const hyphen = key.indexOf('-');
  if (hyphen < 0) return null;
  if (key.endsWith(AND_A_HALF)) {
    const base = UNITS.get(key.slice(0, -AND_A_HALF.length));
    return base === undefined ? null : base + 0.5;
  }
  if (key.startsWith('half-a-')) {
    const scale = key.length > 9 ? SCALES.get(key.slice(7)) : undefined;
    return scale === undefined ? null : scale / 2;
  }
  const [tens, ones] = [UNITS.get(key.slice(0, hyphen)), UNITS.get(key.slice(hyphen + 1))];
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}
