/** How far a turn goes: over its paragraphs to the next label, without what nobody says. */
import type { Span } from '../../../model/span.ts';
import { isEmpty, type Line } from '../lines.ts';
import type { Candidate } from './candidates.ts';

/** "[Laughter.]", "(Applause)", "* * *", "00:00:01,000 --> 00:00:04,000", "12", "[00:01:02]", "3:15 p.m." */
const NOT_SAID =
  /^(?:(?:\[[^\]]*\]\s*)+|\([^()]*\)|[*_\s–—-]+|\d{1,5}|\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{3})?\s*-->.*|\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)$/iu;

/** What ends a text or a part of it. */
export const END_MARK = /^(?:#+(?:\s*#+)*|-*\(?(?:ends?|more)\)?-*\.?|-\s*30\s*-|(?:\*\s*){3,}|-{3,}|_{3,})$/iu;

/** A note of who made the transcript, in brackets or not. */
const NOTE =
  /^[[(]?(?:This (?:interview|transcript|conversation|discussion|exchange|call|briefing)|The (?:interview|conversation|transcript) (?:has|was)|END\b|Copyright|©|Transcript (?:by|prepared|provided)|\(?(?:The )?(?:briefing|hearing|session|meeting|court|call) (?:ended|concluded|adjourned|was adjourned))/u;

/** "Duration: 34 minutes", "Call participants:": not a sentence that goes on. */
const FIELD = /^\p{Lu}[\p{L} ]{2,40}:(?:\s[^.!?…]{1,40})?$/u;

/** What a parliament's reporters write between the speeches. */
const PROCEDURE = /^(?:Several hon\. Members rose|Question (?:again |accordingly )?(?:put|agreed)|Motion made|Bill read|Hon\. Members:)/u;

const ENDS_SENTENCE = /[.!?…,;–—-]["'”’»)\]]*$/u;
const LONGEST_HEADING = 80;

/** The spans of what each turn says, in order; empty where it says nothing. */
export function extentsOf(text: string, lines: readonly Line[], turns: readonly Candidate[]): Span[][] {
  return turns.map((turn, i) => extentOf(text, lines, turn, turns[i + 1]?.line ?? lines.length));
}

function extentOf(text: string, lines: readonly Line[], turn: Candidate, limit: number): Span[] {
  const spans: Span[] = [];
  let open = false;
  const from = turn.lone ? turn.line + 1 : turn.line;
  for (let at = from; at < limit; at++) {
    const line = lines[at] as Line;
    if (isEmpty(line)) continue;
    const start = at === turn.line ? turn.first.start : line.start;
    const words = text.slice(start, Math.min(line.end, start + LONGEST_HEADING * 2));
    if (at > from && ends(words, lines, at, limit === lines.length)) break;
    if (NOT_SAID.test(words)) {
      open = false;
      continue;
    }
    const last = spans.at(-1);
    if (open && last) spans[spans.length - 1] = { start: last.start, end: line.end };
    else spans.push({ start, end: line.end });
    open = true;
  }
  return spans;
}

/** Whether a line below the first one is said no more: a mark of the end, a heading, after the last turn a note. */
function ends(words: string, lines: readonly Line[], at: number, isLast: boolean): boolean {
  if (END_MARK.test(words) && !/^\*/u.test(words)) return true;
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
