/** Differences as `diff` and `check` print them, once all of them are known. */
import type { DifferenceKind } from '../../compare/kinds.ts';
import type { ReportedDifference, SummaryRow } from '../../compare/report.ts';
import { counted } from '../counted.ts';
import { escapeLine } from '../escape.ts';

/** All that a run has found. */
export interface Report {
  /** The command that found it. */
  readonly command: 'diff' | 'check';
  /** How many documents were looked at. */
  readonly checked: number;
  readonly total: number;
  readonly rows: readonly SummaryRow[];
  /** In the order in which they were found; may be asked for again. */
  readonly findings: () => AsyncIterable<ReportedDifference>;
  /** Whether a run with a difference of this kind ends with exit code 1. */
  readonly fails: (kind: DifferenceKind) => boolean;
}

/** Turns a report into text, piece by piece. */
export type ReportFormat = (report: Report) => AsyncIterable<string>;

/** "12 differences in 5 documents". */
export function headline({ total, checked }: Pick<Report, 'total' | 'checked'>): string {
  return `${counted(total, 'difference')} in ${counted(checked, 'document')}`;
}

/** `path:line:column`, or the span where no line is known; as one line that is safe to show. */
export function shownPlace({ path, line, column, start, end }: ReportedDifference): string {
  return line === null ? `${escapeLine(path)} [${start},${end})` : `${escapeLine(path)}:${line}:${column}`;
}
