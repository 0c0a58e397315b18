import { ENDS_NO_LINE } from '../../../lang/en/small-words.ts';
import type { Edit } from '../../../model/origin.ts';
import { isBlank, type Span } from '../../../model/span.ts';
import { linesOf } from './lines.ts';

/** Lines of a page's head and foot in a row: two of each. */
const MOST_LINES = 4;
const LONGEST = 120;

/** "12", "- 12 -", "[12]", "Page 3 of 9", "p. 3", "12 | Nordvik Post": what a page number stands in. */
const PAGE_NUMBER = /^[\s–—|[(-]*(?:page|pg\.?|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[\s–—|\])-]*$/iu;
const WITH_PAGE = /(?:^|[\s|–—-])(?:page|pg\.?|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:$|[\s|–—-])/iu;
/** Columns far from each other, or a number at an edge beside a bar. */
const COLUMNS = /\S\s{3,}\S|^\d{1,4}\s*[|•·]\s|\s[|•·]\s*\d{1,4}$/u;

const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/u;
const LAST_WORD = /(\p{L}+),?$/u;
/** Shorter lines may be cells of a table, or headings. */
const SHORTEST_BEFORE = 20;

/**
 * The ends of pages within a paragraph: page numbers and running heads between two lines of which the first breaks off
 * and the second goes on. They read as one line break.
 */
export function pageBreakEdits(text: string): Edit[] {
  const lines = fullLines(text);
  const seen = timesSeen(text, lines);
  const edits: Edit[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Span;
    if (!breaksOff(text, line)) continue;
    let next = i + 1;
    while (next - i <= MOST_LINES && isPageLine(text, lines[next], seen)) next++;
    const after = lines[next];
    if (next === i + 1 && !endsPage(text, line, after)) continue;
    if (!after || !goesOn(text, line, after)) continue;
    edits.push({ start: line.end, end: after.start, by: '\n' });
    i = next - 1;
  }
  return edits;
}

/** The lines that are not empty, without the blanks at their edges. */
function fullLines(text: string): Span[] {
  const full: Span[] = [];
  for (let { start, end } of linesOf(text)) {
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) full.push({ start, end });
  }
  return full;
}

/** A line as it comes again on other pages. */
function keyOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\d+/gu, '0').replace(/\s+/gu, ' ');
}

function timesSeen(text: string, lines: readonly Span[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const line of lines) {
    if (line.end - line.start > LONGEST) continue;
    const key = keyOf(text, line);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
}

function breaksOff(text: string, { start, end }: Span): boolean {
  if (end - start < SHORTEST_BEFORE) return false;
  return !ENDS_SENTENCE.test(text.slice(Math.max(start, end - 10), end));
}

function isPageLine(text: string, line: Span | undefined, seen: ReadonlyMap<string, number>): boolean {
  if (!line || line.end - line.start > LONGEST || !standsAlone(text, line)) return false;
  const words = text.slice(line.start, line.end);
  if (PAGE_NUMBER.test(words) || WITH_PAGE.test(words) || COLUMNS.test(words)) return true;
  return (seen.get(keyOf(text, line)) ?? 0) > 1 && !ENDS_SENTENCE.test(words);
}

const GAP_BEFORE = /(?:\n[^\S\n]*\n|\f)[^\S\n]*$/u;
const GAP_AFTER = /^[^\S\n]*\n[^\S\n]*(?:\n|\f)/u;
const WIDEST_GAP = 80;

/** Whether an empty line or the end of a page stands before a line or after it. */
function standsAlone(text: string, { start, end }: Span): boolean {
  return (
    GAP_BEFORE.test(text.slice(Math.max(0, start - WIDEST_GAP), start)) ||
    GAP_AFTER.test(text.slice(end, end + WIDEST_GAP))
  );
}

/** Whether nothing but the end of a page stands between two lines. */
function endsPage(text: string, before: Span, after: Span | undefined): boolean {
  return after !== undefined && text.slice(before.end, after.start).includes('\f');
}

/** Whether a paragraph goes on in a line: in lower case, or after a word that ends no line. */
function goesOn(text: string, before: Span, after: Span): boolean {
  if (/^\p{Ll}/u.test(text.slice(after.start, after.start + 2))) return true;
  const last = LAST_WORD.exec(text.slice(Math.max(before.start, before.end - 40), before.end))?.[1];
  return last !== undefined && (ENDS_NO_LINE.has(last) || text.charAt(before.end - 1) === ',');
}
