import { SaysoError } from '../../model/errors.ts';
import { documentSchema, type SaysoDocument } from '../../model/schema.ts';
import { failureOf } from '../../run/failure.ts';
import { run } from '../../run/index.ts';
import type { Outcome } from '../../run/task.ts';
import { counted } from '../counted.ts';
import { createFindingWriter, type FindingWriter } from '../findings/finding-writer.ts';
import type { CheckFlags } from '../flags/check.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { expectedWithoutText, findingsOf, updateExpected } from './expected.ts';
import { type ResolvedInputs, resolveInputs } from './resolve-inputs.ts';
import { type InputTask, textTasks } from './tasks.ts';
import { workerCount } from './worker-count.ts';

/** Compares what the program makes of each text with the expected file beside it; 1 where something differs. */
export async function check(paths: readonly string[], flags: CheckFlags, world: World): Promise<ExitCode> {
  refuseWrongUse(paths, flags, world);
  const resolved = await resolveInputs(paths, flags, world);
  const { inputs, failures, profiles, limits, agreed } = resolved;
  const orphans = await expectedWithoutText(paths, resolved, world);
  if (inputs.length + failures.length + orphans.length === 0) {
    throw new SaysoError('usage', `nothing to check in ${paths.join(', ')}`);
  }
  const reporter = await createReporter(world, flags, inputs.length + failures.length);
  const findings = await createFindingWriter(flags, reporter, world);
  for (const { shown, reason } of failures) reporter.failure(shown, { reason });
  for (const path of orphans) {
    await findings.write({ path, line: 1, column: 1, kind: 'no-text', message: 'expected file without a text' });
  }
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
    if (world.signal?.aborted) {
      reporter.close(false);
      throw new SaysoError('input', 'interrupted');
    }
    if (!findings.isRead()) break;
    await checkOne(outcome, flags.update ? agreed : null, findings, reporter, world);
  }
  await findings.end(inputs.length);
  reporter.close(false);
  if (resolved.leftOutWords !== null) reporter.note(`left out: ${resolved.leftOutWords}`);
  reporter.note(`${counted(inputs.length, 'text')} checked, ${counted(findings.count(), 'finding')}`);
  if (reporter.failed()) return 3;
  return findings.count() > 0 ? 1 : 0;
}

function refuseWrongUse(paths: readonly string[], { update }: CheckFlags, { env }: World): void {
  const { CI: ci = '' } = env;
  if (update && !['', '0', 'false'].includes(ci)) {
    throw new SaysoError(
      'usage',
      '--update is refused where CI is set: a CI job must not write what it checks against',
    );
  }
  if (paths.includes('-'))
    throw new SaysoError('usage', 'check reads files: standard input has no expected .json beside it');
}

/** One text: a failure, or compared with its expected file, or (`update`) the file written anew. */
async function checkOne(
  outcome: Outcome<InputTask>,
  update: ResolvedInputs['agreed'] | null,
  findings: FindingWriter,
  reporter: Reporter,
  world: World,
): Promise<void> {
  const { input } = outcome.task;
  if ('failure' in outcome) {
    reporter.failure(input.shown, outcome.failure);
    return;
  }
  const actual: SaysoDocument = documentSchema.parse(JSON.parse(outcome.result.json));
  try {
    if (update) {
      const written = await updateExpected(input, actual, update, world);
      if (written !== null) reporter.note(`wrote ${written}`);
    } else for (const finding of await findingsOf(input, actual, world)) await findings.write(finding);
    reporter.done(outcome.result.tally, input.shown);
  } catch (error) {
    reporter.failure(input.shown, failureOf(error));
  }
}
