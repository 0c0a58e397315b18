import type { Span } from '../../../model/span.ts';
import { BLANK, JOIN, kindAt } from '../chars.ts';
import { DOUBLED, GLYPHS, type Glyph } from './glyphs.ts';

/** What stands beside a run of marks. */
type Side = 'gap' | 'word' | 'stop' | 'dash' | 'bracket' | 'other';

/** A quotation mark, or an apostrophe that looks like one, with what stands around the run of marks it belongs to. */
export interface Mark extends Span {
  readonly glyph: Glyph;
  readonly left: Side;
  readonly right: Side;
}

/** A longer run of one character is ornament, not punctuation. */
const LONGEST_RUN = 4;

const STOPS = new Set([...'.,;:!?)]}…%。，'].map((char) => char.charCodeAt(0)));
const DASHES = new Set([...'-‐‑‒–—―/=*|~>'].map((char) => char.charCodeAt(0)));
const BRACKETS = new Set([...'([{<'].map((char) => char.charCodeAt(0)));

function sideOf(text: string, at: number): Side {
  const kind = kindAt(text, at);
  if (kind === BLANK) return 'gap';
  if (kind < JOIN) return 'word';
  const code = text.charCodeAt(at);
  // Combining marks belong to a word; direction marks and the like say nothing.
  if (kind === JOIN) return code < 0x2000 ? 'word' : 'gap';
  if (STOPS.has(code)) return 'stop';
  if (DASHES.has(code)) return 'dash';
  return BRACKETS.has(code) ? 'bracket' : 'other';
}

/** Places of characters that may be marks, `[from, to)` of a list of those of the whole text. */
export interface Places {
  readonly all: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** All marks of a stretch of text, in order. Neighbours are looked up once a run, so that a long run costs no more. */
export function marksOf(text: string, { start, end }: Span, { all, from, to }: Places): Mark[] {
  const marks: Mark[] = [];
  let next = from;
  while (next < to) {
    const at = all[next++] as number;
    let runEnd = at + 1;
    for (; next < to && all[next] === runEnd; next++) runEnd++;
    const left = at === start ? 'gap' : sideOf(text, at - 1);
    const right = runEnd === end ? 'gap' : sideOf(text, runEnd);
    addRun(marks, text, { start: at, end: runEnd }, left, right);
  }
  return marks;
}

/** Cuts a run into marks: `,'''` closes a single one first, `'''I` opens the double one first. */
function addRun(marks: Mark[], text: string, run: Span, left: Side, right: Side): void {
  const opening = left === 'gap' || left === 'dash' || left === 'bracket';
  let at = run.start;
  while (at < run.end) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    while (end < run.end && text.charCodeAt(end) === code) end++;
    if (end - at <= LONGEST_RUN) addSame(marks, code, { start: at, end }, opening, left, right);
    at = end;
  }
}

function addSame(marks: Mark[], code: number, same: Span, opening: boolean, left: Side, right: Side): void {
  const doubled = DOUBLED.get(code);
  let at = same.start;
  while (at < same.end) {
    const rest = same.end - at;
    const takesTwo = doubled !== undefined && rest >= 2 && (opening || rest % 2 === 0);
    const glyph = takesTwo ? doubled : GLYPHS.get(code);
    const end = at + (takesTwo ? 2 : 1);
    if (glyph) marks.push({ start: at, end, glyph, left, right });
    at = end;
  }
}
