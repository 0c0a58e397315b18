import { TITLE_ABBREVIATIONS } from '../../../lang/en/abbreviations.ts';
import { ENDS_NO_LINE } from '../../../lang/en/small-words.ts';
import { BULLETS } from '../../../model/marks.ts';
import type { Span } from '../../../model/span.ts';
import { BLANK, kindAt, LETTER } from '../chars.ts';
import { looksLikeHeading } from './heading.ts';

/** Lines of wrapped text are not longer; text whose lines are has a paragraph in each line. */
const WIDEST_WRAP = 130;

const NARROWEST_WRAP = 40;
const FEWEST_WRAPPED = 3;

/** A line that leaves more than this share of the width free, the next word counted in, was not broken to fit. */
const FREE_SHARE = 0.3;

/** The last line of a wrapped headline is that much shorter than the one before. */
const LAST_SHARE = 0.8;

const ENDS_SENTENCE = /[.!?…。！？:]["'”’»›)\]]*$/u;
const ENDS_ABBREVIATED = new RegExp(
  `(?:^|[\\s("“])(?:\\p{Lu}|${[...TITLE_ABBREVIATIONS, 'vs', 'No'].join('|')})\\.$`,
  'u',
);
const LIST_ITEM = new RegExp(
  `^(?:-(?!-)\\s?|[–—](?!\\s*\\p{Ll})\\s?|[${BULLETS}]\\s?|\\(?(?:\\d{1,3}|\\p{L}|[ivx]{2,4})[.)]+\\s)`,
  'u',
);
const GOES_ON = new RegExp(`(?:[,&/+-]|(?:^|\\s)(?:${[...ENDS_NO_LINE].join('|')}))$`, 'iu');

/** Whether a line begins like an item of a list: a bullet, a number, a letter. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line);
}

/** As much of a line as its beginning or end is judged by. */
const LOOK = 40;

/**
 * Whether the line break between two lines of a block ends a paragraph. It does not where the text was only wrapped.
 *
 * @param width - of the widest line of the block, in characters
 */
export function breaksAfter(text: string, line: Span, next: Span, width: number): boolean {
  const tail = text.slice(Math.max(line.start, line.end - LOOK), line.end);
  const head = text.slice(next.start, Math.min(next.end, next.start + LOOK));
  if (isListItem(head)) return true;
  if (ENDS_SENTENCE.test(tail)) return !ENDS_ABBREVIATED.test(tail);
  if (kindAt(head, 0) === LETTER || GOES_ON.test(tail)) return false;
  // "Talks end; \n Ministers leave.": a headline and what stands below it.
  if (tail.endsWith(';') || width > WIDEST_WRAP) return true;
  if (looksLikeHeading(text, line)) return !isWrappedHeading(text, line, next, width);
  // "was safe and that Joris\nHaddar had seen it.": a line that goes on with a sentence and does not end it.
  if (kindAt(text, line.start) === LETTER && ENDS_SENTENCE.test(text.slice(next.start, next.end).slice(-LOOK)))
    return false;
  return lengthWithNext(text, line, next) < width * (1 - FREE_SHARE);
}

/** "Talks in the Capital End Without Any Result as Ministers\nLeave Early": one headline in two lines. */
function isWrappedHeading(text: string, line: Span, next: Span, width: number): boolean {
  const length = line.end - line.start;
  const full = length >= NARROWEST_WRAP && lengthWithNext(text, line, next) > width;
  return full && next.end - next.start < length * LAST_SHARE && looksLikeHeading(text, next);
}

/**
 * Whether a block is one paragraph that was wrapped to a width: no line had room for the first word of the next. Then
 * none of its line breaks says anything, not even one after a full stop.
 */
export function isWrapped(text: string, lines: readonly Span[], width: number): boolean {
  if (lines.length < FEWEST_WRAPPED || width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  return lines.every((line, i) => {
    const next = lines[i + 1];
    return !next || lengthWithNext(text, line, next) > width;
  });
}

/** How long the line would be with the next one's first word. */
function lengthWithNext(text: string, line: Span, next: Span): number {
  let end = next.start;
  while (end < next.end && kindAt(text, end) !== BLANK) end++;
  return line.end - line.start + 1 + end - next.start;
}
