import type { ReportedDifference, SummaryRow } from '../../compare/report.ts';
import type { Style } from '../colour.ts';
import { escapeLine } from '../escape.ts';
import { headline, type Report, type ReportFormat, shownPlace } from './report.ts';

/** For people: the summary first, then a line for each difference. Nothing where there is none. */
export function textReport(style: Style): ReportFormat {
  return async function* (report) {
    if (report.total === 0) return;
    yield `${summaryText(report, style)}\n`;
    for await (const finding of report.findings()) yield findingLine(finding, style);
  };
}

/** `path:line:column: message`, as compilers and grep do, so that an editor jumps there. */
export function findingLine(finding: ReportedDifference, style: Style): string {
  const { path, message } = finding;
  const name = escapeLine(path);
  const place = shownPlace(finding).slice(name.length);
  return `${style.heading(name)}${place}: ${escapeLine(message)}\n`;
}

/** How many differences there are of each kind and rule, with examples. */
export function summaryText(report: Pick<Report, 'total' | 'checked' | 'rows'>, style: Style): string {
  const width = Math.max(0, ...report.rows.map(({ count }) => String(count).length));
  return [`${style.heading(headline(report))}\n`, ...report.rows.flatMap((row) => rowLines(row, width, style))].join(
    '',
  );
}

function rowLines({ kind, rule, count, examples }: SummaryRow, width: number, style: Style): string[] {
  const of = rule === null ? '' : `  ${style.faint(escapeLine(rule))}`;
  return [
    `\n  ${String(count).padStart(width)}  ${style.name(kind)}${of}\n`,
    ...examples.map((one) => `  ${' '.repeat(width)}  ${shownPlace(one)}: ${escapeLine(one.message)}\n`),
  ];
}
