import { appendFile } from 'node:fs/promises';
import type { DifferenceKind } from '../../compare/kinds.ts';
import { newSummary, type ReportedDifference } from '../../compare/report.ts';
import { streamSink } from '../../io/output.ts';
import type { Spool } from '../../io/spool.ts';
import { wordsOf } from '../../io/system-error.ts';
import type { ComparisonFlags } from '../flags/comparison.ts';
import type { Reporter } from '../reporter.ts';
import type { World } from '../world.ts';
import { markdownSummary } from './markdown-report.ts';
import type { Report } from './report.ts';
import { reportFormat } from './report-format.ts';

/** Keeps the differences of a run until its summary is known, then prints all of it on standard output. */
export interface ReportWriter {
  /** Takes one, where anybody asked for its kind; false where nobody did. */
  readonly add: (finding: ReportedDifference) => Promise<boolean>;
  readonly total: () => number;
  /** Whether there was one that the run ends with exit code 1 for. */
  readonly fails: () => boolean;
  /** The report on `checked` documents as it stands now. */
  readonly report: (checked: number) => Report;
  /** Prints it; on GitHub the summary goes to the page of the job too. */
  readonly print: (checked: number, reporter: Reporter) => Promise<void>;
}

/** A report with nothing in it yet; the spool holds its differences. */
export function createReportWriter(
  command: Report['command'],
  { format: name, only, failOn, color }: ComparisonFlags & { readonly color: boolean },
  spool: Spool,
  world: World,
): ReportWriter {
  const summary = newSummary();
  const isWanted = (kind: DifferenceKind): boolean => only?.includes(kind) ?? true;
  const fails = (kind: DifferenceKind): boolean => failOn?.includes(kind) ?? true;
  let hasFailed = false;
  const report = (checked: number): Report => ({
    ...{ command, checked, total: summary.total(), rows: summary.rows(), fails },
    findings: async function* () {
      for await (const line of spool.lines()) yield JSON.parse(line) as ReportedDifference;
    },
  });
  return {
    add: async (finding) => {
      if (!isWanted(finding.kind)) return false;
      hasFailed ||= fails(finding.kind);
      summary.add(finding);
      await spool.add(JSON.stringify(finding));
      return true;
    },
    total: summary.total,
    fails: () => hasFailed,
    report,
    print: async (checked, reporter) => {
      const sink = streamSink(world.stdout);
      const format = await reportFormat(name, world, color);
      for await (const piece of format(report(checked))) if (!(await sink.write(piece))) break;
      if (name === 'github') await tellJob(report(checked), reporter, world);
    },
  };
}

/** Adds the summary to the file that GitHub shows on the page of the job, where there is one. */
async function tellJob(report: Report, reporter: Reporter, { env }: World): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    await appendFile(file, `${markdownSummary(report)}\n`);
  } catch (error) {
    reporter.failure('$GITHUB_STEP_SUMMARY', { reason: `cannot write ${file}: ${wordsOf(error)}` });
  }
}
