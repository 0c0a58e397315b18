/** Lines that may begin a turn, with what stands after their label. */
import type { Span } from '../../../model/span.ts';
import { isEmpty, type Line } from '../lines.ts';
import { type Label, labelAt, loneLabelAt } from './label.ts';
import { type Said, saidIn } from './said.ts';

/** A line that may begin a turn. */
export interface Candidate {
  readonly line: number;
  readonly label: Label;
  /** The first paragraph of what is said. */
  readonly first: Span;
  readonly said: Said;
  /** Whether the label stands alone on its line. */
  readonly lone: boolean;
}

/** The labels at the beginning of lines that have something said after them or below; null for lines without one. */
export function labelsOf(text: string, lines: readonly Line[]): (Label | null)[] {
  return lines.map((line) => (isEmpty(line) ? null : labelAt(text, line)));
}

/** Lines with a label and a colon, or with the letters of an interview, in order. */
export function labelled(text: string, lines: readonly Line[], labels: readonly (Label | null)[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [i, label] of labels.entries()) {
    if (!label) continue;
    const own = trimmedFrom(text, label.after, lines[i] as Line);
    const lone = own.start >= own.end;
    const from = lone ? nextFilled(lines, i + 1) : i;
    if (lone && (labels[from] || from >= lines.length)) continue;
    const first = paragraphFrom(lines, labels, from, lone ? (lines[from] as Line).start : own.start);
    found.push({ line: i, label, first, said: saidIn(text, first, label.key), lone });
  }
  return found;
}

/** Lines that are nothing but a label, with a paragraph right below; a name at the end of a letter has none. */
export function headed(text: string, lines: readonly Line[]): Candidate[] {
  const labels = lines.map((line) => (isEmpty(line) || endsSentence(text, line) ? null : loneLabelAt(text, line)));
  const found: Candidate[] = [];
  for (const [i, label] of labels.entries()) {
    if (!label) continue;
    const from = nextFilled(lines, i + 1);
    if (from >= lines.length || labels[from] || from > i + 2) continue;
    const first = paragraphFrom(lines, labels, from, (lines[from] as Line).start);
    found.push({ line: i, label, first, said: saidIn(text, first, label.key), lone: true });
  }
  return found;
}

function endsSentence(text: string, { end }: Line): boolean {
  return ':.!?…;,'.includes(text.charAt(end - 1));
}

function trimmedFrom(text: string, from: number, { end }: Line): Span {
  let start = from;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  return { start, end };
}

/** The next line from `from` on that is not empty. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isEmpty(lines[at] as Line)) at++;
  return at;
}

/** From an offset in a line to the end of its paragraph, which an empty line or the next label ends. */
function paragraphFrom(lines: readonly Line[], labels: readonly (Label | null)[], from: number, start: number): Span {
  let last = from;
  while (last + 1 < lines.length && !isEmpty(lines[last + 1] as Line) && !labels[last + 1]) last++;
  return { start, end: (lines[last] as Line).end };
}
