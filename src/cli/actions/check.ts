import type { ReportedDifference } from '../../compare/report.ts';
import { readJson } from '../../io/formats/json.ts';
import { StreamError } from '../../io/output.ts';
import { newScratch, type Scratch } from '../../io/spool.ts';
import { SaysoError } from '../../model/errors.ts';
import { positions } from '../../model/position.ts';
import { documentSchema, type SaysoDocument } from '../../model/schema.ts';
import { failureOf } from '../../run/failure.ts';
import { run } from '../../run/index.ts';
import type { Outcome } from '../../run/task.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { CheckFlags } from '../flags/check.ts';
import { refuseInterrupted } from '../interrupted.ts';
import { otherFiles } from '../left-out.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import { createReportWriter, type ReportWriter } from '../reports/report-writer.ts';
import { summaryText } from '../reports/text-report.ts';
import type { ExitCode, World } from '../world.ts';
import { type CorrectionUse, createCorrectionUse } from './correction-use.ts';
import { atTop, expectedWithoutText, findingsOf, refuseForeignExpected, updateExpected } from './expected.ts';
import { type ResolvedInputs, resolveInputs } from './resolve-inputs.ts';
import { type Review, refuseWithoutTerminal, startReview } from './review.ts';
import { type InputTask, textTasks } from './tasks.ts';
import { workerCount } from './worker-count.ts';

/** Compares what the program makes of each text with the expected file beside it; 1 where something differs. */
export async function check(paths: readonly string[], flags: CheckFlags, world: World): Promise<ExitCode> {
  refuseWrongUse(paths, flags, world);
  const scratch = newScratch();
  try {
    return await checkAll(paths, flags, world, scratch);
  } finally {
    await scratch.remove();
  }
}

async function checkAll(
  paths: readonly string[],
  flags: CheckFlags,
  world: World,
  scratch: Scratch,
): Promise<ExitCode> {
  const resolved = await resolveInputs(paths, flags, world);
  const { inputs, failures, profiles, limits, agreed } = resolved;
  const orphans = await expectedWithoutText(paths, resolved, world);
  if (inputs.length + failures.length + orphans.length === 0) {
    throw new SaysoError('usage', `nothing to check in ${paths.join(', ')}`);
  }
  if (flags.update) refuseForeignExpected(inputs, flags, world);
  const reporter = await createReporter(world, flags, inputs.length + failures.length);
  const report = await createReportWriter('check', flags, scratch.spool('differences'), world, reporter);
  const review = flags.review ? startReview(world, reporter) : null;
  const use = createCorrectionUse(resolved);
  const checking: Checking = { flags, agreed, report, reporter, review, world, use, written: 0 };
  for (const { shown, reason } of failures) reporter.failure(shown, { reason });
  for (const path of orphans) await report.add(atTop(path, 'no-text', 'expected file without a text'));
  const outcomes = run(
    textTasks(inputs, resolved, world),
    {
      profiles,
      shape: { layout: 'compact', offsetUnit: 'utf16', withText: true },
      trace: false,
      limits,
      workers: workerCount(flags.jobs ?? agreed.jobs, inputs),
    },
    world.signal,
  );
  for await (const outcome of outcomes) {
    endInterrupted(checking);
    if (!report.isRead()) break;
    await checkOne(outcome, checking);
    endInterrupted(checking);
  }
  for (const finding of unusedFindings(use)) await report.add(finding);
  review?.close();
  await report.end(inputs.length);
  await tellEnd(inputs.length, resolved, checking);
  if (reporter.failed()) return 3;
  return report.fails() ? 1 : 0;
}

/** What the whole run has to do with. */
interface Checking {
  readonly flags: CheckFlags;
  readonly agreed: ResolvedInputs['agreed'];
  readonly report: ReportWriter;
  readonly reporter: Reporter;
  readonly review: Review | null;
  readonly world: World;
  readonly use: CorrectionUse;
  /** How many expected files were written. */
  written: number;
}

function refuseWrongUse(paths: readonly string[], { update, review, format }: CheckFlags, world: World): void {
  const { CI: ci = '' } = world.env;
  const option = update ? '--update' : '--review';
  if ((update || review) && !['', '0', 'false'].includes(ci)) {
    throw new SaysoError(
      'usage',
      `${option} is refused where CI is set: a CI job must not write what it checks against`,
    );
  }
  if (update && review) throw new SaysoError('usage', '--update accepts all that --review would ask about: give one');
  if (review && format !== 'text') throw new SaysoError('usage', `--review shows text, not ${format}`);
  if (paths.includes('-'))
    throw new SaysoError('usage', 'check reads files: standard input has no expected .json beside it');
  if (review) refuseWithoutTerminal(world);
}

function endInterrupted({ world, reporter }: Checking): void {
  if (world.signal?.aborted) reporter.close(false);
  refuseInterrupted(world);
}

/** One text: a failure, or compared with its expected file, or (`--update`) the file written anew. */
async function checkOne(outcome: Outcome<InputTask>, checking: Checking): Promise<void> {
  const { input } = outcome.task;
  checking.use.add(outcome);
  const { reporter, flags, agreed, world } = checking;
  if ('failure' in outcome) {
    reporter.failure(input.shown, outcome.failure);
    return;
  }
  const actual: SaysoDocument = documentSchema.parse(readJson(outcome.result.json));
  const update = async (): Promise<void> => {
    if (await updateExpected(input, actual, agreed, world)) checking.written++;
  };
  try {
    if (flags.update) await update();
    else await tell(await findingsOf(input, actual, world), input.shown, update, checking);
    for (const finding of staleFindings(input.shown, actual)) await checking.report.add(finding);
    reporter.done(outcome.result.tally, input.shown);
  } catch (error) {
    // What cannot be printed is no fault of what is read.
    if (error instanceof StreamError) throw error;
    if (!world.signal?.aborted) reporter.failure(input.shown, failureOf(error));
  }
}

/** Corrections that name the text and fit nowhere in it, whatever its expected file says of them. */
function staleFindings(path: string, { diagnostics, text = '' }: SaysoDocument): ReportedDifference[] {
  const positionOf = positions(text);
  return diagnostics
    .filter(({ code }) => code === STALE)
    .map(({ start, end, message }) => ({ ...atTop(path, STALE, message), ...positionOf(start), start, end }));
}

const STALE = 'stale-correction';

/** Corrections that fit in none of the texts. */
function unusedFindings(use: CorrectionUse): ReportedDifference[] {
  return use.unused().map(({ place, message }) => {
    const [, path = place, line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/su.exec(place) ?? [];
    return { ...atTop(path, STALE, message), line: Number(line), column: Number(column) };
  });
}

/** Tells of what differs, and asks what is to be done where somebody is there to say it: what is accepted is no finding. */
async function tell(
  findings: readonly ReportedDifference[],
  shown: string,
  update: () => Promise<void>,
  { report, review }: Checking,
): Promise<void> {
  const wanted = findings.filter(({ kind }) => report.isWanted(kind));
  if (!review || wanted.length === 0) {
    for (const finding of wanted) await report.add(finding);
    return;
  }
  for (const finding of wanted) await report.show(finding);
  if (await review.isAccepted(shown)) await update();
  else for (const finding of wanted) await report.keep(finding);
}

/** The summary where it is wanted, and one line on all of it. */
async function tellEnd(texts: number, { leftOutWords }: ResolvedInputs, checking: Checking): Promise<void> {
  const { flags, report, reporter, review, written, world } = checking;
  reporter.close(false);
  const isWanted = flags.summary || (world.stderr.isTTY === true && flags.format === 'text' && !review);
  if (isWanted && !flags.quiet && report.total() > 0) {
    reporter.say(`${summaryText(report.report(texts), await styleFor(world.stderr, world, flags.color))}\n`);
  }
  for (const line of otherFiles(leftOutWords)) reporter.note(line);
  const parts = [
    `${counted(texts, 'text')} checked`,
    ...(flags.update || review ? [`${counted(written, 'expected file')} written`] : []),
    ...(flags.update && report.total() === 0 ? [] : [counted(report.total(), 'finding')]),
  ];
  reporter.note(parts.join(', '));
}
