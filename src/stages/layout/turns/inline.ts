/** Reactions in one line: "Oda Brenk, 43, farmer: “I am moving.” Lars Tolmer, 19, student: “I stay.”". */
import type { Span } from '../../../model/span.ts';
import { isEmpty, type Line } from '../lines.ts';
import type { Candidate } from './candidates.ts';
import { type Label, labelAt } from './label.ts';
import { saidIn } from './said.ts';

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
]);

/** The reactions of a line that begins with a label, or none where it holds anything else. */
export function reactionsIn(text: string, line: Span, at: number, first: Label): Candidate[] {
  const found: Candidate[] = [];
  let rest: Line = { start: line.start, end: line.end, indent: 0 };
  for (let label: Label | null = first; !isEmpty(rest); label = labelAt(text, rest)) {
    const start = label ? skipBlanks(text, label.after, rest.end) : -1;
    const close = label ? CLOSES.get(text.charAt(start)) : undefined;
    const end = close === undefined ? -1 : text.indexOf(close, start + 1);
    if (!label || end < 0 || end >= rest.end) return [];
    const said = { start, end: end + 1 };
    found.push({ line: at, label, first: said, said: saidIn(text, said, label.key), lone: false });
    rest = { start: skipBlanks(text, end + 1, rest.end), end: rest.end, indent: 0 };
  }
  return found.length > 1 ? found : [];
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/u.test(text.charAt(at))) at++;
  return at;
}
