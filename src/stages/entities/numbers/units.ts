/** What a number may count or measure, by the words after it. */
import { LONG_PERIODS, SHORT_PERIODS } from '../../../lang/en/calendar.ts';
import {
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
} from '../../../lang/en/names/currencies.ts';
import { MEASURE_PREFIXES, MEASURES, PERCENT_WORDS } from '../../../lang/en/names/numbers.ts';
import { lowerAt, textAt } from '../../../model/phrase-lookup.ts';
import { memoPerWord } from '../../../model/word.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { keyOfToken } from '../words/term.ts';
import { keyAt } from '../words/word-at.ts';

const isUnit = memoPerWord<boolean>(({ text, lower }) => {
  const key = keyOfToken(lower);
  if (CURRENCY_SIGNS.has(lower) || CURRENCY_WORDS.has(key) || codeIn(text) !== null || key === '°') return true;
  if (MEASURES.has(key) || key === 'pounds' || MEASURE_PREFIXES.has(key) || isPercent(text, key)) return true;
  return LONG_PERIODS.has(key) || SHORT_PERIODS.has(key) || key === 'percentage';
});

/** Whether a unit of measure, time or money stands at the token. */
export function unitAt(doc: TokenFacts, i: number): boolean {
  const token = doc.tokens[i];
  return token !== undefined && (isUnit(token.word) || (doc.keys[i] === 'per' && doc.keys[i + 1] === 'cent'));
}

/** "percent", "%", "pc", but not "PC". */
export function isPercent(text: string, key: string): boolean {
  return PERCENT_WORDS.has(key) && text !== 'PC';
}

/** "USD"; of a million of them "MUSD". */
export function codeIn(text: string): { readonly code: string; readonly scale: number } | null {
  if (CURRENCY_CODES.has(text)) return { code: text, scale: 1 };
  const code = text.slice(1);
  return text.length === 4 && text.startsWith('M') && CURRENCY_CODES.has(code) ? { code, scale: 1e6 } : null;
}

/** Whether a sign, abbreviation or code of a currency stands before the number that begins at `first`: "$", "Rs", "USD". */
export function hasCurrencyBefore(doc: TokenFacts, first: number): boolean {
  const text = textAt(doc, first - 1);
  return CURRENCY_SIGNS.has(lowerAt(doc, first - 1)) || CURRENCY_PREFIXES.has(text) || codeIn(text) !== null;
}

/** Adjectives before a noun that is counted, at most. */
const ADJECTIVES = 2;

/** The noun that follows with its adjectives, as an index; -1 for none. */
export function nounAfter(doc: TokenFacts, at: number): number {
  let i = at;
  while (i < at + ADJECTIVES && doc.classes[i] === 'ADJ') i++;
  return doc.tags[i] === 'NNS' || doc.tags[i] === 'NN' ? i : -1;
}

/** Whether things in the plural follow, which a number may count: "new jobs". */
export function thingsAt(doc: TokenFacts, at: number): boolean {
  const noun = nounAfter(doc, at);
  return noun >= 0 && (doc.tags[noun] === 'NNS' || keyAt(doc, noun) === 'people');
}
