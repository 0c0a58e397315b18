import type { ReportedDifference } from '../../compare/report.ts';
import { escapeLine } from '../escape.ts';
import { commandData, commandProperty } from '../findings/github-format.ts';
import type { ReportFormat } from './report.ts';

/** Workflow commands that GitHub shows as annotations beside the lines, one fold of the log for each kind. */
export const githubReport: ReportFormat = async function* ({ rows, findings, fails }) {
  const counts = new Map<string, number>();
  for (const { kind, count } of rows) counts.set(kind, (counts.get(kind) ?? 0) + count);
  for (const [kind, count] of counts) {
    yield `::group::${kind}: ${count}\n`;
    for await (const finding of findings()) {
      if (finding.kind === kind) yield annotation(finding, fails(finding.kind) ? 'error' : 'warning');
    }
    yield '::endgroup::\n';
  }
};

function annotation({ path, line, column, kind, rule, message }: ReportedDifference, level: string): string {
  const title = rule === null ? kind : `${kind} (${escapeLine(rule)})`;
  const properties = [
    `file=${commandProperty(escapeLine(path))}`,
    ...(line === null ? [] : [`line=${line}`, `col=${column}`]),
    `title=${commandProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${commandData(escapeLine(message))}\n`;
}
