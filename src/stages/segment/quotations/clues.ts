import { TITLE_ABBREVIATIONS } from '../../../lang/en/abbreviations.ts';
import { SPEECH_FORMS } from '../../../lang/en/speech-forms.ts';
import type { Span } from '../../../model/span.ts';
import { DIGIT, isWordAt, kindAt, UPPER } from '../chars.ts';
import { GLYPHS } from './glyphs.ts';
import type { Mark } from './marks.ts';

/** What the words around a mark tell of it where its fellow is missing. Each looks at a bounded stretch of text. */

/** A sentence that a missing mark may cost is hardly ever longer, in characters. */
const LONGEST = 600;

const ENDS_SENTENCE = /[.!?…]["'”’)\]]*\s+$/u;

/** Whether the text before an offset ends a sentence. */
export function afterSentence(text: string, at: number): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(0, at - 8), at));
}

/** Whether a single mark opens what somebody says: at the paragraph's start, or after a stop and before a capital. */
export function opensTurn(text: string, mark: Mark, paragraph: Span): boolean {
  if (mark.start === paragraph.start) return true;
  const quoted = GLYPHS.has(text.charCodeAt(mark.end)) ? mark.end + 1 : mark.end;
  const kind = kindAt(text, quoted);
  if (kind !== UPPER && kind !== DIGIT) return false;
  return /[:,.!?…]["'”’)]?\s+$/u.test(text.slice(Math.max(paragraph.start, mark.start - 8), mark.start));
}

/** How many marks after one are looked at. */
const AHEAD = 8;

/** How many single marks close after the one at `i` before another opens. */
export function closersAfter(marks: readonly Mark[], i: number): number {
  let closers = 0;
  for (let at = i + 1; at < marks.length && at <= i + AHEAD; at++) {
    const { glyph, left, right } = marks[at] as Mark;
    if (glyph.family !== 'single' || (left === 'word' && right === 'word')) continue;
    if (right === 'gap' || right === 'stop' || right === 'dash') closers++;
    else break;
  }
  return closers;
}

const SENTENCE_START = /[.!?…]["'”’)\]]*\s+(?=["'“‘(]?\p{Lu})/gu;
const ABBREVIATED = new RegExp(`(?:^|[\\s(])(?:\\p{Lu}|${[...TITLE_ABBREVIATIONS].join('|')})\\.\\s+$`, 'u');

/**
 * Where the sentence begins that a closing mark without its fellow ends: The dam is safe,” she said. -1 where the mark
 * does not lead on to an attribution, or stands too far from the beginning.
 */
export function sentenceBefore(text: string, from: number, mark: Mark): number {
  if (!/[,!?]/u.test(text.charAt(mark.start - 1)) || mark.right !== 'gap') return -1;
  if (!startsAttribution(text, mark.end)) return -1;
  const limit = Math.max(from, mark.start - LONGEST);
  const before = text.slice(limit, mark.start);
  let start = 0;
  for (const { index, 0: gap } of before.matchAll(SENTENCE_START))
    if (!ABBREVIATED.test(before.slice(0, index + gap.length))) start = index + gap.length;
  if (start === 0 && limit > from) return -1;
  while (limit + start < mark.start && !isWordAt(text, limit + start)) start++;
  return limit + start < mark.start ? limit + start : -1;
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|of|de|van|von|der|bin|al|al-\p{Lu}\p{L}*)){0,4}`;
const WHO = String.raw`(?:he|she|they|it|I|we|(?:the|a|an|his|her|their|its|one|\p{Ll}+)\s+(?:\p{Ll}+\s+){0,3}(?:${NAME})?|${NAME})`;
const VERB_FIRST = /^\s+(\p{Ll}+)\s/u;
const VERB_LAST = new RegExp(`^\\s+${WHO}\\s*,?\\s*(?:\\p{Ll}+ly\\s+)?(\\p{Ll}+)\\b`, 'u');

/** Whether an attribution begins at an offset: " said Ann Tolmer", " she added". */
function startsAttribution(text: string, at: number): boolean {
  const after = text.slice(at, at + 80);
  return isSpeech(VERB_FIRST.exec(after)?.[1]) || isSpeech(VERB_LAST.exec(after)?.[1]);
}

function isSpeech(form: string | undefined): boolean {
  return form !== undefined && SPEECH_FORMS.has(form);
}

const ATTRIBUTION = new RegExp(
  String.raw`,\s+(?:(?<first>\p{Ll}+)\s+(?:${NAME}|he|she|they)|(?:he|she|they|${NAME})\s+(?<second>\p{Ll}+))(?<rest>[^.,;:!?"“”]*)\.(?=\s|$)`,
  'gu',
);

/** Where what is said ends in words without their closing mark, “The dam is safe, said Ann Tolmer., or -1. */
export function attributionEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  if (!words.includes(',')) return -1;
  for (const { index, groups } of words.matchAll(ATTRIBUTION))
    if (isSpeech(groups?.['first']) || isSpeech(groups?.['second'])) return start + index + 1;
  return -1;
}
