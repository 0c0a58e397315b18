import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  currencyOf,
} from '../../../../lang/en/names/currencies.ts';
import { SCALES } from '../../../../lang/en/names/numbers.ts';
import { lowerAt, textAt } from '../../../../model/phrase-lookup.ts';
import { memoPerWord } from '../../../../model/word.ts';
import { isCapital, type TokenFacts } from '../../article/token-facts.ts';
import { shifted, times } from '../../numbers/decimal.ts';
import { numeralOf, type Read } from '../../numbers/numeral.ts';
import { rangedUnits } from '../../numbers/range.ts';
import { numberAt, withModifiers } from '../../numbers/read.ts';
import { isNumeral, type NumberRule, valued, within } from '../../numbers/rule.ts';
import { minusBefore } from '../../numbers/sign.ts';
import { codeIn } from '../../numbers/units.ts';
import { Case } from '../../words/case.ts';
import { keyOfToken, type Term, termOf } from '../../words/term.ts';
import { keyAt } from '../../words/word-at.ts';

/** "over $135 million", "5 million dollars", "C$ 20", "£3.5bn", "Rs 100 crore", "N30,000", "50 MUSD", "3 €". */
export const money: NumberRule = {
  id: 'number/money',
  about: 'An amount with its currency.',
  type: 'MONEY',
  trigger: (term) => isNumeral(term) || opensSum(term) || JOINED.test(term.lower),
  find(doc, i) {
    const one = moneyAt(doc, i);
    if (!one) return null;
    const read = rangedUnits(doc, one, moneyAt);
    return {
      first: withModifiers(doc, read.first),
      end: read.end,
      value: read.unit === '' ? undefined : valued(read, read.unit),
    };
  },
};

/** Abbreviations and codes by their keys. */
const PREFIX_KEYS: ReadonlySet<string> = new Set(
  [...CURRENCY_PREFIXES.keys()].map((prefix) => keyOfToken(prefix.toLowerCase())),
);
const CODE_KEYS: ReadonlySet<string> = new Set(
  [...CURRENCY_CODES].flatMap((code) => [code, `M${code}`]).map((code) => code.toLowerCase()),
);

function opensSum({ lower, key, written }: Term): boolean {
  return CURRENCY_SIGNS.has(lower) || PREFIX_KEYS.has(key) || (written === Case.upper && CODE_KEYS.has(key));
}

/** "N30,000", "Rs500", "USD300", in one token. */
const JOINED = /^([a-z]{1,4})(\d[\d.,]{0,20}(?:[a-z]{1,8})?)$/u;

/** What a word is beside the number of a sum. */
interface Currency {
  /** "$", "€": the currency, on either side. */
  readonly sign: string | undefined;
  /** "USD", "MUSD": on either side too. */
  readonly code: ReturnType<typeof codeIn>;
  /** The currency that the word tells before a number, as a sign, an abbreviation or a code. */
  readonly unit: string | undefined;
  /** Letters and figures of one token. */
  readonly joined: RegExpExecArray | null;
}

const NO_CURRENCY: Currency = { sign: undefined, code: null, unit: undefined, joined: null };

const currencyOfWord = memoPerWord(({ text, lower }): Currency => {
  const sign = CURRENCY_SIGNS.get(lower);
  const code = codeIn(text);
  const unit = sign ?? CURRENCY_PREFIXES.get(text) ?? code?.code;
  const joined = JOINED.exec(lower);
  return unit === undefined && joined === null ? NO_CURRENCY : { sign, code, unit, joined };
});

function currencyAt({ tokens }: TokenFacts, i: number): Currency {
  const token = tokens[i];
  return token ? currencyOfWord(token.word) : NO_CURRENCY;
}

/** A sum; the unit is empty where the currency is not known. */
interface Money extends Read {
  readonly unit: string;
}

function moneyAt(doc: TokenFacts, i: number): Money | null {
  return signBefore(doc, i) ?? joinedAt(doc, i) ?? wordAfter(doc, i);
}

/** "$5m", "US$ 20", "USD 300", "Rs 500". */
function signBefore(doc: TokenFacts, i: number): Money | null {
  const { unit, code } = currencyAt(doc, i);
  const number = unit === undefined ? null : (numberAt(doc, i + 1) ?? letterAfter(doc, i + 1));
  if (!number || unit === undefined || number.first !== i + 1 || !within(doc, number.end - 1, i)) return null;
  const glued = doc.tokens[i - 1]?.end === doc.tokens[i]?.start ? CURRENCY_SIGNS.get(`${doc.keys[i - 1]}$`) : undefined;
  const crores = unit === 'INR' && doc.keys[number.end] === 'cr' ? 1e7 : 1;
  const read = multiplied({ ...number, end: number.end + (crores > 1 ? 1 : 0) }, crores * (code?.scale ?? 1));
  return negative(doc, { ...read, first: glued ? i - 1 : i, unit: glued ?? unit });
}

/** "5B", "1.2T": after a sign of money alone, as they are names of other things elsewhere. */
function letterAfter(doc: TokenFacts, i: number): Read | null {
  const [, digits = '', letter = ''] = /^(\d{1,9}(?:\.\d{1,6})?)([bt])$/u.exec(lowerAt(doc, i)) ?? [];
  const scale = letter === 'b' ? 1e9 : 1e12;
  return letter === '' ? null : { first: i, end: i + 1, amount: times(Number(digits), scale), to: null, scale };
}

function multiplied(read: Read, scale: number): Read {
  const { amount, to } = read;
  if (scale === 1 || amount === null) return read;
  return { ...read, amount: times(amount, scale), to: to === null ? null : times(to, scale), scale };
}

function negative(doc: TokenFacts, sum: Money): Money {
  const { first, end, amount, to } = sum;
  const minus = to === null && amount !== null ? minusBefore(doc, first, end) : -1;
  return minus < 0 || amount === null ? sum : { ...sum, first: minus, amount: -amount };
}

/** "N30,000", "Rs500"; what names roads too only before a sum with thousands: not "the N30". */
function joinedAt(doc: TokenFacts, i: number): Money | null {
  const { joined } = currencyAt(doc, i);
  return joined && sumJoined(doc, i, textAt(doc, i).slice(0, joined[1]?.length ?? 0), joined[2] ?? '');
}

function sumJoined(doc: TokenFacts, i: number, letters: string, figures: string): Money | null {
  const prefix = CURRENCY_PREFIXES.get(letters) ?? (CURRENCY_CODES.has(letters) ? letters : undefined);
  const unit = prefix ?? CURRENCY_LETTERS.get(letters);
  const numeral = unit === undefined ? null : numeralOf(figures, figures);
  if (numeral?.kind !== 'figure' || unit === undefined) return null;
  const scale = numeral.scale === 1 ? SCALES.get(keyAt(doc, i + 1)) : undefined;
  if (prefix === undefined && numeral.scale === 1 && scale === undefined && !figures.includes(',')) return null;
  const amount = times(numeral.amount, scale ?? 1);
  const read = { first: i, end: i + (scale ? 2 : 1), amount, to: null, scale: scale ?? numeral.scale };
  return within(doc, read.end - 1, i) ? negative(doc, { ...read, unit }) : null;
}

/** "5 million dollars", "20 Canadian dollars", "50 MUSD", "3 €". */
function wordAfter(doc: TokenFacts, i: number): Money | null {
  const number = numberAt(doc, i);
  if (!number || !within(doc, number.end, i)) return null;
  const { end } = number;
  const { code, sign } = currencyAt(doc, end);
  if (code) return { ...multiplied(number, code.scale), end: end + 1, unit: code.code };
  if (sign) return isOfNext(doc, end) ? null : { ...number, end: end + 1, unit: sign };
  const at = wordAt(doc, end);
  return at >= 0 && within(doc, at, i) ? inWords(doc, number, at) : null;
}

/** The sum whose currency is the word at a token. */
function inWords(doc: TokenFacts, number: Read, at: number): Money | null {
  const word = keyAt(doc, at);
  const isOwned = at > number.end && isCapital(doc, at - 1);
  if (!isOwned && mayBeOther(word, number.amount)) return null;
  // Of a country whose currency is not known it is none; "new dollars" are dollars.
  const unit =
    (at > number.end ? currencyOf(keyAt(doc, at - 1), word) : undefined) ??
    (isOwned ? '' : CURRENCY_WORDS.get(word)) ??
    '';
  if (unit === 'XXX') return { ...number, end: at + 1, unit: '' };
  if (unit !== 'USc' && unit !== 'GBp') return { ...number, end: at + 1, unit };
  const { amount, to } = number;
  const whole = { amount: amount === null ? null : shifted(amount, -2), to: small(to) };
  return { ...number, ...whole, end: at + 1, unit: unit.replace('USc', 'USD').toUpperCase() };
}

function small(to: number | null): number | null {
  return to === null ? null : shifted(to, -2);
}

/** The sign in "20 $5 notes" belongs to the number after it. */
function isOfNext(doc: TokenFacts, at: number): boolean {
  const [sign, next] = [doc.tokens[at], doc.tokens[at + 1]];
  return sign !== undefined && next !== undefined && termOf(next.word).numeral !== null && sign.end === next.start;
}

/** Words between a number and its currency, at most: "Hong Kong dollars". */
const BETWEEN = 2;

/** Where the word of a currency stands, after words that say whose it is; -1 for nowhere. */
function wordAt(doc: TokenFacts, end: number): number {
  for (let at = end; at <= end + BETWEEN; at++) {
    if (CURRENCY_WORDS.has(keyAt(doc, at))) return at;
    if (doc.classes[at] !== 'ADJ' && doc.classes[at] !== 'PROPN') return -1;
  }
  return -1;
}

/** "200 pounds" is a weight as often as a sum; from a thousand on it is money. */
function mayBeOther(word: string, amount: number | null): boolean {
  return /^(?:pounds?|marks?|won|rand|real)$/u.test(word) && (amount ?? 0) < 1000;
}
