import type { Style } from '../colour.ts';
import type { ReportFormatName } from '../flags/comparison.ts';
import { githubReport } from './github-report.ts';
import { jsonReport, ndjsonReport } from './json-report.ts';
import { junitReport } from './junit-report.ts';
import { markdownReport } from './markdown-report.ts';
import type { ReportFormat } from './report.ts';
import { textReport } from './text-report.ts';

/** The format of that name; `style` is that of standard output. */
export function reportFormat(name: ReportFormatName, style: Style): ReportFormat {
  if (name === 'text') return textReport(style);
  return { json: jsonReport, ndjson: ndjsonReport, markdown: markdownReport, github: githubReport, junit: junitReport }[
    name
  ];
}
