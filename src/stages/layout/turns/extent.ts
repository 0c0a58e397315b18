/** How far a turn goes: over its paragraphs to the next label, without what nobody says. */
import { FIRST_OR_SECOND_PERSONS } from '../../../lang/en/transcripts.ts';
import type { Span } from '../../../model/span.ts';
import { isEmpty, type Line } from '../lines.ts';
import type { Candidate } from './candidates.ts';

/** "[Laughter.]", "(Applause)", "* * *", "00:00:01,000 --> 00:00:04,000", "12", "[00:01:02]", "3:15 p.m." */
const NOT_SAID =
  /^(?:(?:\[[^\]]*\]\s*)+|\([^()]*\)|[*_\s–—-]+|\d{1,5}|\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{3})?\s*-->.*|\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)$/iu;

/** How what ends a text or a part of it is written, with what it may begin with, in lower case. */
const ENDINGS: readonly (readonly [beginnings: string, pattern: string])[] = [
  // "###", "# # #"
  ['#', '#+(?:\\s*#+)*'],
  // "END", "-ends-", "(more)"
  ['-(em', '-*\\(?(?:ends?|more)\\)?-*\\.?'],
  // "- 30 -"
  ['-', '-\\s*30\\s*-'],
  // "* * *", "---", "___"
  ['*', '(?:\\*\\s*){3,}'],
  ['-', '-{3,}'],
  ['_', '_{3,}'],
];

const END_MARK = new RegExp(`^(?:${ENDINGS.map(([, pattern]) => pattern).join('|')})$`, 'iu');

const BEGINS_END: ReadonlySet<string> = new Set(
  ENDINGS.flatMap(([beginnings]) => [...beginnings, ...beginnings.toUpperCase()]),
);

/** Whether a line ends a text or a part of it. */
export function isEndMark(line: string): boolean {
  return BEGINS_END.has(line.charAt(0)) && END_MARK.test(line);
}

/** A note of who made the transcript, in brackets or not. */
const NOTE =
  /^[[(]?(?:This (?:interview|transcript|conversation|discussion|exchange|call|briefing)|The (?:interview|conversation|transcript) (?:has|was)|END\b|Copyright|©|Transcript (?:by|prepared|provided)|\(?(?:The )?(?:briefing|hearing|session|meeting|court|call) (?:ended|concluded|adjourned|was adjourned))/u;

/** "Duration: 34 minutes", "Call participants:": not a sentence that goes on. */
const FIELD = /^\p{Lu}[\p{L} ]{2,40}:(?:\s[^.!?…]{1,40})?$/u;

/** What a parliament's reporters write between the speeches. */
const PROCEDURE =
  /^(?:Several hon\. Members rose|Question (?:again |accordingly )?(?:put|agreed)|Motion made|Bill read|Hon\. Members:)/u;

const ENDS_SENTENCE = /[.!?…,;–—-]["'”’»)\]]*$/u;
const LONGEST_HEADING = 80;

/** The spans of what each turn says, in order; empty where it says nothing. */
export function extentsOf(text: string, lines: readonly Line[], turns: readonly Candidate[]): Span[][] {
  const embedded = lines
    .slice(0, turns[0]?.line ?? 0)
    .some((line) => /[.!?]["”’)]*$/u.test(text.slice(line.start, line.end)));
  return turns.map((turn, i) => {
    const next = turns[i + 1];
    return extentOf(text, next ? lines : lines.slice(0, lastLine(text, lines, turn, embedded)), turn, next?.line);
  });
}

/**
 * Index after the last line that the last turn of a text can hold: where a conversation stands within an article, the article
 * goes on after it with the first paragraph in which nobody speaks for himself.
 */
function lastLine(text: string, lines: readonly Line[], { first }: Candidate, embedded: boolean): number {
  const from = lines.findIndex(({ end }) => end >= first.end) + 1;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    const words = text.slice(line.start, line.end);
    if (isEmpty(line) || NOT_SAID.test(words)) continue;
    if (NARRATES.test(words) || (embedded && !FIRST_OR_SECOND_PERSONS.test(words))) return at;
  }
  return lines.length;
}

/** "…,” Tolmer said": what no one says in a conversation. */
const NARRATES = /["”]\s(?:(?:\p{L}+|\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){1,2})\s(?:said|added|told)|said)\b/u;

function extentOf(text: string, lines: readonly Line[], turn: Candidate, next: number | undefined): Span[] {
  const spans: Span[] = [];
  let open = false;
  const from = turn.lone ? turn.line + 1 : turn.line;
  for (let at = from; at < (next ?? lines.length); at++) {
    const { start, end } = lineOf(lines, at, turn);
    if (start === end) continue;
    const words = text.slice(start, Math.min(end, start + LONGEST_HEADING * 2));
    if (at > from && ends(words, lines, at, next === undefined)) break;
    const said = !NOT_SAID.test(words);
    if (said) addLine(spans, { start, end }, open);
    open = said;
  }
  return spans;
}

/** A line without the label before what is said. */
function lineOf(lines: readonly Line[], at: number, { line, first }: Candidate): Span {
  const { start, end } = lines[at] as Line;
  return { start: at === line ? first.start : start, end };
}

/** Adds a line that goes on with the one before, or does not. */
function addLine(spans: Span[], line: Span, goesOn: boolean): void {
  const last = spans.at(-1);
  if (goesOn && last) spans[spans.length - 1] = { start: last.start, end: line.end };
  else spans.push(line);
}

/** Whether a line below the first one is said no more: a mark of the end, a heading, after the last turn a note. */
function ends(words: string, lines: readonly Line[], at: number, isLast: boolean): boolean {
  if (isEndMark(words) && !words.startsWith('*')) return true;
  if (isLast && (NOTE.test(words) || (FIELD.test(words) && isApart(lines, at)))) return true;
  return PROCEDURE.test(words) || (isApart(lines, at) && isHeading(words));
}

/** A line with nothing above and below. */
function isApart(lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]];
  return above !== undefined && isEmpty(above) && (below === undefined || isEmpty(below));
}

/** "Questions and Answers", "PREPARED REMARKS": short, with capitals, without a full stop. */
function isHeading(words: string): boolean {
  if (words.length > LONGEST_HEADING || ENDS_SENTENCE.test(words)) return false;
  const list = words.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const big = list.filter((word) => /^\p{Lu}/u.test(word) || word.length <= 3);
  return list.length > 0 && /^\p{Lu}/u.test(list[0] ?? '') && big.length === list.length;
}
