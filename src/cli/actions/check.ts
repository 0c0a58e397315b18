import { type Sink, streamSink } from '../../io/output.ts';
import { SaysoError } from '../../model/errors.ts';
import { documentSchema, type SaysoDocument } from '../../model/schema.ts';
import { failureOf } from '../../run/failure.ts';
import { run } from '../../run/index.ts';
import type { Outcome } from '../../run/task.ts';
import { type Audience, createAudience } from '../audience.ts';
import type { Finding, Reporter, ReporterName } from '../reporters/finding.ts';
import { createReporter } from '../reporters/index.ts';
import type { ExitCode, World } from '../world.ts';
import { expectedWithoutText, findingsOf, updateExpected } from './expected.ts';
import { type Gathered, gather, type InputFlags } from './gather.ts';
import { workersFor } from './jobs.ts';
import { type InputTask, textTasks } from './tasks.ts';

export interface CheckFlags extends InputFlags {
  readonly update?: boolean;
  readonly reporter: ReporterName;
  readonly jobs?: number | 'auto';
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** What a check has found so far, and where it tells it. */
interface Desk {
  readonly tell: (finding: Finding) => Promise<void>;
  readonly found: () => number;
  readonly isRead: () => boolean;
}

/** Holds what the program makes of each text against the expected file beside it; 1 where something differs. */
export async function check(paths: readonly string[], flags: CheckFlags, world: World): Promise<ExitCode> {
  refuseWrongUse(paths, flags, world);
  const gathered = await gather(paths, flags, world);
  const { inputs, failures, profiles, profileOf, agreed } = gathered;
  const orphans = await expectedWithoutText(paths, gathered, world);
  if (inputs.length + failures.length + orphans.length === 0) {
    throw new SaysoError('usage', `nothing to check in ${paths.join(', ')}`);
  }
  const audience = await createAudience(world, flags, inputs.length + failures.length);
  const reporter = await createReporter(flags.reporter, world, flags.color);
  const sink = streamSink(world.stdout);
  const desk = createDesk(reporter, sink, audience);
  for (const { shown, reason } of failures) audience.mishap(shown, { reason });
  for (const path of orphans) {
    await desk.tell({ path, line: 1, column: 1, kind: 'no-text', message: 'expected file without a text' });
  }
  const outcomes = run(textTasks(inputs, profileOf, world), {
    profiles,
    shape: { layout: 'compact', offsetUnit: 'utf16', withText: true },
    trace: false,
    workers: workersFor(flags.jobs ?? agreed.jobs ?? 'auto', inputs),
  });
  for await (const outcome of outcomes) {
    if (world.signal?.aborted || !desk.isRead()) break;
    await checkOne(outcome, flags.update ? agreed : null, desk, audience, world);
  }
  await sink.write(reporter.end(inputs.length));
  audience.close(false);
  if (!flags.quiet) audience.say(`${counted(inputs.length, 'text')} checked, ${counted(desk.found(), 'finding')}\n`);
  if (world.signal?.aborted) return 130;
  if (audience.failed()) return 3;
  return desk.found() > 0 ? 1 : 0;
}

function refuseWrongUse(paths: readonly string[], { update }: CheckFlags, { env }: World): void {
  const { CI: ci = '' } = env;
  if (update && !['', '0', 'false'].includes(ci)) {
    throw new SaysoError(
      'usage',
      '--update is refused where CI is set: a CI job must not write what it checks against',
    );
  }
  if (paths.includes('-')) throw new SaysoError('usage', 'check reads files: nothing lies beside standard input');
}

function createDesk(reporter: Reporter, sink: Sink, audience: Audience): Desk {
  let found = 0;
  let isRead = true;
  return {
    tell: async (finding) => {
      found++;
      audience.clear();
      isRead = (await sink.write(reporter.finding(finding))) && isRead;
    },
    found: () => found,
    isRead: () => isRead,
  };
}

/** One text: a mishap, or held against its expected file, or (`update`) the file written anew. */
async function checkOne(
  outcome: Outcome<InputTask>,
  update: Gathered['agreed'] | null,
  desk: Desk,
  audience: Audience,
  world: World,
): Promise<void> {
  const { input } = outcome.task;
  if ('failure' in outcome) {
    audience.mishap(input.shown, outcome.failure);
    return;
  }
  const actual: SaysoDocument = documentSchema.parse(JSON.parse(outcome.result.json));
  try {
    if (update) {
      const { offsetUnit = 'utf16', withText = false } = update;
      const written = await updateExpected(input, actual, { offsetUnit, withText }, world);
      if (written !== null) audience.note(`wrote ${written}`);
    } else for (const finding of await findingsOf(input, actual, world)) await desk.tell(finding);
    audience.done(outcome.result.tally);
  } catch (error) {
    audience.mishap(input.shown, failureOf(error));
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
