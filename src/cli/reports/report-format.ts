import { styleFor } from '../colour.ts';
import type { ReportFormatName } from '../flags/comparison.ts';
import type { World } from '../world.ts';
import { githubReport } from './github-report.ts';
import { jsonReport, ndjsonReport } from './json-report.ts';
import { junitReport } from './junit-report.ts';
import { markdownReport } from './markdown-report.ts';
import type { ReportFormat } from './report.ts';
import { textReport } from './text-report.ts';

/** The format of that name, for standard output. */
export async function reportFormat(name: ReportFormatName, world: World, color: boolean): Promise<ReportFormat> {
  if (name === 'text') return textReport(await styleFor(world.stdout, world, color));
  return { json: jsonReport, ndjson: ndjsonReport, markdown: markdownReport, github: githubReport, junit: junitReport }[
    name
  ];
}
