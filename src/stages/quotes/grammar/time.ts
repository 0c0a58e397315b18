import { AFTER_CUE } from '../../../lang/en/adjuncts.ts';
import { BEFORE_TIME, CLOCK, DAYS_AND_MONTHS, EARLY_OR_LATE, TIME_WORDS, TURNS } from '../../../lang/en/calendar.ts';
import { ARTICLES, QUANTIFIERS } from '../../../lang/en/function-words.ts';
import type { Parsed } from '../../../model/document.ts';
import { lowerAt, nounPhraseAt, tagAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';

/** Whether a token names a day, month or part of the day. */
export function isTimeWord(doc: Parsed, i: number): boolean {
  const form = lowerAt(doc, i);
  const tag = tagAt(doc, i);
  // Days and months: time words also where they are tagged as names.
  if (DAYS_AND_MONTHS.has(form)) return tag.startsWith('N');
  return TIME_WORDS.has(form) && !(tag === 'NNP' && !CLOCK.has(form)) && tag !== 'MD';
}

/** First token after an expression of time that begins at `i` ("Tuesday", "on Monday night", "last week"), or `i`. */
export function afterTime(doc: Parsed, i: number): number {
  let from = i;
  // "commented on yesterday's bombings".
  while (isAdverb(doc, from) && tagAt(doc, from + 1) !== 'POS') from++;
  const start = BEFORE_TIME.has(lowerAt(doc, from)) ? from + 1 : from;
  const phrase = nounPhraseAt(doc, start);
  if (phrase && isShare(doc, phrase)) return from;
  if (phrase && phrase.first <= start && isTimeWord(doc, phrase.head)) return afterTime(doc, phrase.end);
  if (phrase && isTimeWord(doc, start)) return afterDay(doc, start, phrase.end);
  return from;
}

/** "each year of training", "most days of the week": some of what is told of, and no time. */
function isShare(doc: Parsed, { first, end }: Range): boolean {
  return QUANTIFIERS.has(lowerAt(doc, first)) && lowerAt(doc, end) === 'of';
}

/** Whether a word may stand before a time that it belongs to: "last Tuesday", "the next 24 hours". */
function beginsTime(form: string): boolean {
  return TURNS.has(form) || EARLY_OR_LATE.has(form) || ARTICLES.has(form) || /^\d/u.test(form);
}

/** An adverb that goes with the verb before it rather than with what follows. */
function isAdverb(doc: Parsed, i: number): boolean {
  if (AFTER_CUE.has(lowerAt(doc, i))) return true;
  if (tagAt(doc, i) !== 'RB') return false;
  const next = lowerAt(doc, i + 1);
  return next === 'that' || next === ',' || next === ':' || next === '.';
}

/** "Monday" of a phrase that runs on into a name: "said Monday Tolmer …". */
function afterDay(doc: Parsed, start: number, end: number): number {
  let i = start;
  while (i < end && (isTimeWord(doc, i) || tagAt(doc, i) === 'CD')) i++;
  return tagAt(doc, i) === 'POS' ? start : i;
}

/** Last token before an expression of time that ends before `i` ("Tolmer on Tuesday | said"), exclusive end. */
export function beforeTime(doc: Parsed, i: number): number {
  const phrase = nounPhraseAt(doc, i - 1);
  if (!phrase || !isTimeWord(doc, i - 1)) return i;
  let first = i;
  while (first > phrase.first && (isTimeWord(doc, first - 1) || beginsTime(lowerAt(doc, first - 1)))) first--;
  const before = lowerAt(doc, first - 1);
  return BEFORE_TIME.has(before) ? first - 1 : first;
}
