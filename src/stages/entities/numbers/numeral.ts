/** Single words that are numbers. */
import { ROUGH, SCALES, UNITS } from '../../../lang/en/names/numbers.ts';

/** What a word counts. */
export interface Numeral {
  /** "2,000", "3.5", "10bn"; "six", "twenty-one"; "dozens". */
  readonly kind: 'figure' | 'word' | 'rough';
  /** 0 where the word leaves it open. */
  readonly amount: number;
}

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const SCALED = /^(\d+(?:\.\d+)?)(bn|m|mn|k|million|billion)$/u;

/** A word, by its lower-case form and its key, as a number; null where it is none. */
export function numeralOf(lower: string, key: string): Numeral | null {
  const figure = figureOf(lower);
  if (figure !== null) return { kind: 'figure', amount: figure };
  const amount = amountOf(key);
  if (amount !== null) return { kind: 'word', amount };
  return ROUGH.has(key) ? { kind: 'rough', amount: 0 } : null;
}

function figureOf(text: string): number | null {
  const code = text.charCodeAt(0);
  if (code < 0x30 || code > 0x39) return null;
  if (FIGURE.test(text)) return Number(text.replaceAll(',', ''));
  const scaled = SCALED.exec(text);
  return scaled ? Number(scaled[1]) * (SCALES.get(scaled[2] ?? '') ?? 1) : null;
}

function amountOf(key: string): number | null {
  const whole = UNITS.get(key);
  if (whole !== undefined) return whole;
  const hyphen = key.indexOf('-');
  if (hyphen < 0) return null;
  const [tens, ones] = [UNITS.get(key.slice(0, hyphen)), UNITS.get(key.slice(hyphen + 1))];
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}
