import type { ReportedDifference, SummaryRow } from '../../compare/report.ts';
import { escapeLine } from '../escape.ts';
import { headline, type Report, type ReportFormat, shownPlace } from './report.ts';

/** A pull request is not read by anybody beyond so many rows. */
const MOST_ROWS = 100;

/** For a comment or a page: the summary with examples, then all differences, folded away. */
export const markdownReport: ReportFormat = async function* (report) {
  yield markdownSummary(report);
  if (report.total === 0) return;
  yield '\n<details>\n<summary>All differences</summary>\n\n';
  for await (const finding of report.findings()) yield `${item(finding)}\n`;
  yield '\n</details>\n';
};

/** How many differences there are of each kind and rule, with examples. */
export function markdownSummary(report: Report): string {
  const { rows, command } = report;
  const heading = `## sayso ${command}: ${headline(report)}\n`;
  if (rows.length === 0) return heading;
  const shown = rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  return [
    `${heading}\n| differences | kind | rule |\n|---:|---|---|\n`,
    ...shown.map(({ kind, rule, count }) => `| ${count} | ${kind} | ${rule === null ? '' : cell(rule)} |\n`),
    ...(left > 0 ? [`\nand ${left} more kinds of difference\n`] : []),
    ...shown.map(rowText),
  ].join('');
}

function rowText({ kind, rule, count, examples }: SummaryRow): string {
  const of = rule === null ? '' : `, ${code(rule)}`;
  return `\n**${kind}**${of}: ${count}\n\n${examples.map((one) => `${item(one)}\n`).join('')}`;
}

function item(finding: ReportedDifference): string {
  return `- ${code(shownPlace(finding))} ${finding.kind}: ${code(finding.message)}`;
}

/** Words that come from an article or a file: within code nothing of them is a mark, a link, a mention or a tag. */
function code(words: string): string {
  const line = escapeLine(words);
  const runs = line.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  // Beside backticks, and where it begins and ends with a blank, one blank on each side is taken off again.
  const pad = /^`|`$|^ .*[^ ].* $/u.test(line) || line === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Within a table even code ends at a bar. */
function cell(words: string): string {
  return code(words).replaceAll('|', '\\|');
}
