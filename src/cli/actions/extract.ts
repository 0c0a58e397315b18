import { resolve } from 'node:path';
import { compactJson, ENVELOPE, type Frame, LINES } from '../../io/formats/json.ts';
import type { Input } from '../../io/inputs.ts';
import { SaysoError } from '../../model/errors.ts';
import type { OffsetUnit } from '../../model/schema.ts';
import { run } from '../../run/index.ts';
import type { Failure, Outcome, Result, Shape } from '../../run/task.ts';
import { type Audience, createAudience } from '../audience.ts';
import { styleFor } from '../colour.ts';
import { traceText } from '../trace.ts';
import type { ExitCode, World } from '../world.ts';
import { configText, type Gathered, gather, type InputFlags } from './gather.ts';
import { workersFor } from './jobs.ts';
import { folderTarget, isFolderTarget, streamTarget, type Target } from './target.ts';
import { type InputTask, lineTasks, textTasks } from './tasks.ts';

export interface ExtractFlags extends InputFlags {
  readonly format?: 'json' | 'ndjson' | 'text';
  readonly inputFormat: 'text' | 'ndjson';
  readonly out?: string;
  readonly jobs?: number | 'auto';
  readonly offsetUnit?: OffsetUnit;
  readonly withText?: boolean;
  readonly trace?: boolean;
  readonly printConfig?: boolean;
  readonly summary?: boolean;
  readonly quiet?: boolean;
  /** False for `--no-color`. */
  readonly color: boolean;
}

const RECORD_EXTENSIONS = ['.ndjson', '.jsonl'];

/** Options of the whole run: from the command line, else the configuration, else the default. */
interface RunWide {
  readonly format: 'json' | 'ndjson' | 'text';
  readonly offsetUnit: OffsetUnit;
  readonly withText: boolean;
  readonly jobs: number | 'auto';
}

/** Reads the texts, writes one document each, and says what failed. */
export async function extract(paths: readonly string[], flags: ExtractFlags, world: World): Promise<ExitCode> {
  const records = flags.inputFormat === 'ndjson';
  const gathered = await gather(paths, flags, world, records ? RECORD_EXTENSIONS : undefined);
  const runWide = settle(flags, gathered, world);
  if (flags.printConfig) {
    world.stdout.write(configText(gathered, runWide));
    return 0;
  }
  const { inputs, failures, profiles, profileOf } = gathered;
  if (inputs.length + failures.length === 0) throw nothingToRead(paths, gathered);
  const target = await targetOf(flags, runWide, inputs, world);
  const audience = await createAudience(world, flags, records ? null : inputs.length + failures.length);
  for (const { shown, reason } of failures) audience.mishap(shown, { reason });
  const outcomes = run((records ? lineTasks : textTasks)(inputs, profileOf, world), {
    profiles,
    shape: shapeOf(runWide, flags, world),
    trace: flags.trace === true,
    workers: flags.trace ? 0 : workersFor(runWide.jobs, inputs),
  });
  try {
    await pour(outcomes, target, audience, world);
    audience.close(true);
  } catch (error) {
    audience.close(false);
    await target.discard();
    throw error;
  } finally {
    if (inputs.some(({ absolute }) => absolute === null)) world.stdin.destroy();
  }
  return audience.failed() ? 3 : 0;
}

/** Hands the documents on as they come, until they end or nobody reads any more. */
async function pour(
  outcomes: AsyncIterable<Outcome<InputTask>>,
  target: Target,
  audience: Audience,
  { signal }: World,
): Promise<void> {
  for await (const outcome of outcomes) {
    if (signal?.aborted) throw new SaysoError('input', 'interrupted');
    const { task } = outcome;
    audience.clear();
    const isRead =
      'result' in outcome
        ? await putResult(outcome.result, task, target, audience)
        : await putFailure(outcome.failure, task, target, audience);
    if (!isRead) return;
  }
  await target.finish();
}

function putResult({ json, tally, trace }: Result, { input }: InputTask, target: Target, audience: Audience) {
  if (trace) audience.say(traceText(input.shown, trace));
  audience.done(tally);
  return target.put(json, input);
}

/** A bad line of NDJSON leaves a line in the output; any other text that fails leaves nothing there. */
async function putFailure(failure: Failure, { input, line }: InputTask, target: Target, audience: Audience) {
  audience.mishap(line ? `${input.shown}:${line}` : input.shown, failure);
  if (!line) return true;
  return target.put(compactJson({ error: { line, message: failure.reason } }), input);
}

function settle(flags: ExtractFlags, { agreed }: Gathered, { cwd }: World): RunWide {
  const { inputFormat, out, format = formatBy(flags, agreed.format, cwd) } = flags;
  if (inputFormat === 'ndjson' && format !== 'ndjson') {
    throw new SaysoError('usage', `--input-format ndjson writes NDJSON, not ${format}`);
  }
  if (out !== undefined && format !== 'json' && isFolderTarget(out, cwd)) {
    throw new SaysoError(
      'usage',
      `--out ${out} is a folder, which takes one JSON file a text; --format ${format} needs a file`,
    );
  }
  return {
    format,
    offsetUnit: flags.offsetUnit ?? agreed.offsetUnit ?? 'utf16',
    withText: flags.withText ?? agreed.withText ?? false,
    jobs: flags.jobs ?? agreed.jobs ?? 'auto',
  };
}

/** The format where the command line names none. */
function formatBy({ inputFormat, out }: ExtractFlags, configured: RunWide['format'] | undefined, cwd: string) {
  if (inputFormat === 'ndjson') return 'ndjson';
  if (out !== undefined && isFolderTarget(out, cwd)) return 'json';
  return configured ?? 'json';
}

function shapeOf({ format, offsetUnit, withText }: RunWide, { out }: ExtractFlags, { cwd }: World): Shape {
  if (format === 'text') return { layout: 'compact', offsetUnit: 'utf16', withText: true };
  if (format === 'ndjson') return { layout: 'compact', offsetUnit, withText };
  return { layout: out !== undefined && isFolderTarget(out, cwd) ? 0 : 4, offsetUnit, withText };
}

async function targetOf(
  flags: ExtractFlags,
  { format }: RunWide,
  inputs: readonly Input[],
  world: World,
): Promise<Target> {
  const { out } = flags;
  if (out !== undefined && isFolderTarget(out, world.cwd)) return folderTarget(out, inputs, world);
  const file = out === undefined ? undefined : resolve(world.cwd, out);
  const text = inputs.find(({ absolute }) => absolute !== null && absolute === file);
  if (text) throw new SaysoError('usage', `--out ${out} is one of the texts`);
  return streamTarget(out, await frameOf(format, flags, world), world);
}

async function frameOf(format: RunWide['format'], { out, color }: ExtractFlags, world: World): Promise<Frame> {
  if (format === 'json') return ENVELOPE;
  if (format === 'ndjson') return LINES;
  const { viewFrame } = await import('../view.ts');
  const stream = out === undefined ? world.stdout : { isTTY: false, columns: undefined };
  return viewFrame(await styleFor(stream, world, color), stream.columns ?? 80);
}

function nothingToRead(paths: readonly string[], { homes, extensionsOf }: Gathered): SaysoError {
  const extensions = [...new Set(homes.flatMap(extensionsOf))].join(' or ');
  return new SaysoError('usage', `nothing to read: no ${extensions} file in ${paths.join(', ')}`);
}
