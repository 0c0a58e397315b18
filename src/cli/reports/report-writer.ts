import { appendFile } from 'node:fs/promises';
import type { DifferenceKind } from '../../compare/kinds.ts';
import { newSummary, type ReportedDifference } from '../../compare/report.ts';
import { streamSink } from '../../io/output.ts';
import type { Spool } from '../../io/spool.ts';
import { wordsOf } from '../../io/system-error.ts';
import { styleFor } from '../colour.ts';
import type { ComparisonFlags } from '../flags/comparison.ts';
import type { Reporter } from '../reporter.ts';
import type { World } from '../world.ts';
import { markdownSummary } from './markdown-report.ts';
import type { Report } from './report.ts';
import { reportFormat } from './report-format.ts';
import { findingLine } from './text-report.ts';

/**
 * Prints the differences of a run on standard output: `check` as text while they come, all else when the summary is
 * known; until then they are kept.
 */
export interface ReportWriter {
  /** Whether anybody asked for this kind. */
  readonly isWanted: (kind: DifferenceKind) => boolean;
  /** Takes one, where anybody asked for its kind. */
  readonly add: (finding: ReportedDifference) => Promise<void>;
  /** Only prints it, where differences are printed as they come. */
  readonly show: (finding: ReportedDifference) => Promise<void>;
  /** Only counts and keeps it. */
  readonly keep: (finding: ReportedDifference) => Promise<void>;
  readonly total: () => number;
  /** Whether there was one that the run ends with exit code 1 for. */
  readonly fails: () => boolean;
  /** False when nobody reads any more. */
  readonly isRead: () => boolean;
  /** The report on `checked` documents as it stands now. */
  readonly report: (checked: number) => Report;
  /** Prints what is left to print; on GitHub the summary goes to the page of the job too. */
  readonly end: (checked: number) => Promise<void>;
}

/** A report with nothing in it yet; the spool holds its differences. */
export async function createReportWriter(
  command: Report['command'],
  { format: name, only, failOn, color }: ComparisonFlags & { readonly color: boolean },
  spool: Spool,
  world: World,
  reporter: Reporter,
): Promise<ReportWriter> {
  const summary = newSummary();
  const sink = streamSink(world.stdout);
  const style = await styleFor(world.stdout, world, color);
  const isLive = command === 'check' && name === 'text';
  const fails = (kind: DifferenceKind): boolean => failOn?.includes(kind) ?? true;
  const isWanted = (kind: DifferenceKind): boolean => only?.includes(kind) ?? true;
  let [hasFailed, isRead] = [false, true];
  const write = async (piece: string): Promise<void> => {
    if (isRead) isRead = await sink.write(piece);
  };
  const report = (checked: number): Report => ({
    ...{ command, checked, total: summary.total(), rows: summary.rows(), fails },
    findings: async function* () {
      for await (const line of spool.lines()) yield JSON.parse(line) as ReportedDifference;
    },
  });
  const show = async (finding: ReportedDifference): Promise<void> => {
    reporter.clear();
    if (isLive) await write(findingLine(finding, style));
  };
  const keep = async (finding: ReportedDifference): Promise<void> => {
    hasFailed ||= fails(finding.kind);
    summary.add(finding);
    if (!isLive) await spool.add(JSON.stringify(finding));
  };
  return {
    isWanted,
    add: async (finding) => {
      if (!isWanted(finding.kind)) return;
      await show(finding);
      await keep(finding);
    },
    show,
    keep,
    total: summary.total,
    fails: () => hasFailed,
    isRead: () => isRead,
    report,
    end: async (checked) => {
      if (isLive) return;
      reporter.clear();
      const format = reportFormat(name, style);
      for await (const piece of format(report(checked))) {
        await write(piece);
        if (!isRead) break;
      }
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
