import type { Span } from '../../model/span.ts';
import { isEmpty, type Line } from './lines.ts';

/** Lines between two empty ones: a paragraph, or several where they are not wrapped. */
export interface Group extends Span {
  readonly first: number;
  /** Index after its last line. */
  readonly endLine: number;
  readonly indent: number;
}

/** The groups of a text, in order. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (isEmpty(lines[at] as Line)) continue;
    const first = at;
    let indent = Number.POSITIVE_INFINITY;
    while (at < lines.length && !isEmpty(lines[at] as Line)) {
      indent = Math.min(indent, (lines[at] as Line).indent);
      at++;
    }
    groups.push({ start: (lines[first] as Line).start, end: (lines[at - 1] as Line).end, first, endLine: at, indent });
  }
  return groups;
}
