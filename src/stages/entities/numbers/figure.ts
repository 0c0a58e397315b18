/** Figures with what belongs to them in the tokens after: a scale, decimals after a comma. */
import { SCALES } from '../../../lang/en/names/numbers.ts';
import { lowerAt, textAt } from '../../../model/phrase-lookup.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { termOf } from '../words/term.ts';
import { keyAt } from '../words/word-at.ts';
import { decimal, over, times } from './decimal.ts';
import { isMetres } from './metres.ts';
import type { Numeral, Read } from './numeral.ts';
import { isCounted } from './range.ts';
import { isInTelephone } from './telephone.ts';
import { thingsAt, unitAt } from './units.ts';

/** "2.5 million", "10bn", "1,25 million", "1.250.000 euros"; null where the figure is a length, or no amount at all. */
export function figureAt(doc: TokenFacts, i: number, numeral: Numeral): Read | null {
  const bare = withDecimals(doc, i, numeral) ?? plain(doc, i, numeral);
  if (!bare) return null;
  const read = withScale(doc, bare);
  return lengthOf(doc, read) ? null : read;
}

/** A length in metres, with its "m": "2m wide", "3-5 m high"; null for anything else. */
export function metresAt(doc: TokenFacts, i: number): Read | null {
  const token = doc.tokens[i];
  const numeral = token ? termOf(token.word).numeral : null;
  if (!numeral || (numeral.kind !== 'figure' && numeral.kind !== 'range')) return null;
  const bare = withDecimals(doc, i, numeral) ?? plain(doc, i, numeral);
  const length = bare && lengthOf(doc, withScale(doc, bare));
  return length && (length.to === null || (length.amount ?? 0) < length.to) ? length : null;
}

/** "3-5" in one token, where it is a range; "won 3-5" is none, nor a telephone number. */
export function rangeInToken(doc: TokenFacts, i: number, numeral: Numeral): Read | null {
  const read = withScale(doc, readOf(i, i + 1, numeral));
  const { amount, to } = read;
  if (amount === null || to === null || !(amount < to) || isTelephone(lowerAt(doc, i))) return null;
  return !lengthOf(doc, read) && isCounted(doc, i, read) ? read : null;
}

/** Numbers with as many digits as a part of a telephone number, and spans of years. */
function isTelephone(word: string): boolean {
  return /^(?:\d{3}-\d{4}|(?:1\d|20)\d\d-(?:1\d|20)\d\d)$/u.test(word);
}

function readOf(first: number, end: number, { amount, to, scale }: Numeral): Read {
  return { first, end, amount, to: to ?? null, scale };
}

/** Dots between thousands need something that is counted, since addresses and versions have dots too. */
function plain(doc: TokenFacts, i: number, numeral: Numeral): Read | null {
  if (numeral.kind !== 'dotted') return isInTelephone(doc, i) ? null : readOf(i, i + 1, numeral);
  const isAmount = isCounted(doc, i, { end: i + 1, scale: 1 }) && (unitAt(doc, i + 1) || !thingsAt(doc, i + 1));
  const groups = lowerAt(doc, i).split('.').length;
  return isAmount || (groups === 3 && thingsAt(doc, i + 1)) ? readOf(i, i + 1, numeral) : null;
}

/** "2.5 million". */
function withScale(doc: TokenFacts, read: Read): Read {
  const scale = read.scale === 1 ? SCALES.get(keyAt(doc, read.end)) : undefined;
  if (scale === undefined || read.amount === null) return read;
  const { first, end, amount, to } = read;
  return { first, end: end + 1, amount: times(amount, scale), to: to === null ? null : times(to, scale), scale };
}

const DECIMALS = /^(\d{1,2})(bn|bln|m|mn|mln|tn|trn|k)?$/u;
const BEFORE_COMMA = /^\d{1,3}(?:\.\d{3})*$/u;

/** "1,25 million", "3,5m", "1.250,50 euros": decimals after a comma, where a scale or unit shows that it is no list. */
function withDecimals(doc: TokenFacts, i: number, { kind }: Numeral): Read | null {
  const [whole, comma, part] = [doc.tokens[i], doc.tokens[i + 1], doc.tokens[i + 2]];
  if (comma?.text !== ',' || whole?.end !== comma.start || comma.end !== part?.start || kind === 'range') return null;
  const found = DECIMALS.exec(part.lower);
  if (!found || !BEFORE_COMMA.test(whole.lower) || isInList(doc, i)) return null;
  const suffix = found[2] ? (SCALES.get(found[2]) ?? 1) : 1;
  const isShown = suffix > 1 || SCALES.has(keyAt(doc, i + 3)) || unitAt(doc, i + 3) || isPriced(doc, i);
  if (!isShown) return null;
  const amount = times(decimal(`${whole.lower.replaceAll('.', '')}.${found[1]}`), suffix);
  return { first: i, end: i + 3, amount, to: null, scale: suffix };
}

/** "3,4,5": a comma touches either side. */
function isInList({ tokens }: TokenFacts, i: number): boolean {
  const isComma = (at: number): boolean => tokens[at]?.text === ',';
  return (
    (isComma(i - 1) && tokens[i - 1]?.end === tokens[i]?.start) ||
    (isComma(i + 3) && /^\d/u.test(tokens[i + 4]?.text ?? '') && tokens[i + 3]?.end === tokens[i + 4]?.start)
  );
}

function isPriced(doc: TokenFacts, i: number): boolean {
  return isCounted(doc, i, { end: i + 3, scale: 1 }) && !thingsAt(doc, i + 3);
}

/** The number of metres that a read number with "m" stands for, or null. */
function lengthOf(doc: TokenFacts, read: Read): Read | null {
  const { first, end, amount, to, scale } = read;
  const last = textAt(doc, end - 1);
  if (scale !== 1e6 || amount === null || !/^(?:.*\d)?m$/u.test(last)) return null;
  const bare = over(amount, scale);
  if (!isMetres(doc, { first, end, bare, spaced: last === 'm' })) return null;
  return { first, end, amount: bare, to: to === null ? null : over(to, scale), scale: 1 };
}
