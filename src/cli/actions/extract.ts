import { resolve } from 'node:path';
import { ENVELOPE, type Frame, LINES } from '../../io/formats/json.ts';
import { compactJson } from '../../io/formats/printed.ts';
import type { Input } from '../../io/inputs.ts';
import { RECORD_EXTENSIONS } from '../../io/kinds.ts';
import { inputsAt } from '../../io/own.ts';
import { fieldMap } from '../../io/record.ts';
import { SaysoError } from '../../model/errors.ts';
import { firstGiven } from '../../options/option.ts';
import type { RunWide } from '../../options/shared.ts';
import { run } from '../../run/index.ts';
import type { Tally } from '../../run/tally.ts';
import type { Failure, Outcome, Result, RunOptions, Shape } from '../../run/task.ts';
import { styleFor } from '../colour.ts';
import type { ExtractFlags } from '../flags/extract.ts';
import { refuseInterrupted } from '../interrupted.ts';
import { otherFiles } from '../left-out.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import { type TraceFormat, traceJson, traceText } from '../trace-text.ts';
import type { ExitCode, World } from '../world.ts';
import { type CorrectionUse, createCorrectionUse, unusedLines } from './correction-use.ts';
import { outputFormat } from './output-format.ts';
import { withPiped } from './piped.ts';
import { configText, type ResolvedInputs, resolveInputs } from './resolve-inputs.ts';
import { type Resume, resumeIn } from './resume.ts';
import { folderTarget, isFolderTarget, streamTarget, type Target } from './target.ts';
import { type InputTask, recordTasks, textTasks } from './tasks.ts';
import { workerCount } from './worker-count.ts';

/** Reads the texts, writes one document each, and says what failed. */
export async function extract(named: readonly string[], given: ExtractFlags, outer: World): Promise<ExitCode> {
  const fields = fieldMap(given.field);
  const { paths, world, inputFormat } = await withPiped(named, given, fields, outer);
  const flags = { ...given, inputFormat };
  const records = inputFormat === 'text' ? null : { format: inputFormat, fields };
  const resolved = await resolveInputs(paths, flags, world, records ? RECORD_EXTENSIONS[records.format] : undefined);
  refuseText(flags, resolved, world);
  const runWide = runWideOf(flags, resolved, world);
  if (flags.printConfig) {
    world.stdout.write(configText(resolved, runWide));
    return 0;
  }
  const { inputs, failures, profiles, limits } = resolved;
  if (inputs.length + failures.length === 0) throw nothingToRead(paths, resolved);
  const target = await targetOf(flags, runWide, inputs, world);
  const reporter = await createReporter(world, flags, records ? null : inputs.length + failures.length);
  for (const { shown, reason } of failures) reporter.failure(shown, { reason });
  const traceFormat = traceFormatOf(flags);
  const settings = { ...resolved, date: flags.date };
  const options = {
    profiles,
    limits,
    shape: shapeOf(runWide, flags, world),
    trace: traceFormat !== null,
    workers: traceFormat ? 0 : workerCount(runWide.jobs, inputs),
  };
  const use = createCorrectionUse(resolved);
  const resume = resumeOf(flags, resolved, options, world);
  const tasks = records ? recordTasks(inputs, settings, records, world) : textTasks(inputs, settings, world);
  const skip = (task: InputTask, tally: Tally): void => {
    use.add({ task, result: { json: [], tally } });
    reporter.done(tally, task.input.shown);
  };
  const outcomes = run(leftOf(tasks, flags.resume ? resume : null, skip), options, world.signal);
  try {
    await pour(outcomes, { target, reporter, traceFormat, use, resume }, world);
    await resume?.close();
    reporter.close(true);
    for (const line of closingNotes(resume, resolved)) reporter.note(line);
  } catch (error) {
    reporter.close(false);
    await target.discard();
    throw error;
  } finally {
    if (inputs.some(({ absolute }) => absolute === null)) world.stdin.destroy();
  }
  return reporter.failed() && flags.onError !== 'keep' ? 3 : 0;
}

/** What is told of what stands beside the documents of a run, and beside its texts. */
function closingNotes(resume: Resume | null, { leftOutWords }: ResolvedInputs): string[] {
  return [...(resume?.stale() ?? []), ...otherFiles(leftOutWords)];
}

/** Where documents go, and what is told of them; the format is null where no trace is asked for. */
interface Sinks {
  readonly target: Target;
  readonly reporter: Reporter;
  readonly traceFormat: TraceFormat | null;
  readonly use: CorrectionUse;
  /** Null where no folder is written to. */
  readonly resume: Resume | null;
}

/** The tasks that are left where a run goes on, else all of them. */
function leftOf(tasks: AsyncIterable<InputTask>, resume: Resume | null, skip: Parameters<Resume['left']>[1]) {
  return resume === null ? tasks : resume.left(tasks, skip);
}

/** @throws SaysoError `usage` where there is no folder in which a run could go on. */
function resumeOf(
  { out, resume }: ExtractFlags,
  resolved: ResolvedInputs,
  options: RunOptions,
  world: World,
): Resume | null {
  if (out !== undefined && isFolderTarget(out, world.cwd)) return resumeIn(out, resolved, options, world);
  if (resume) throw new SaysoError('usage', '--resume goes on in a folder: name it with --out');
  return null;
}

function traceFormatOf({ trace, traceFormat }: ExtractFlags): TraceFormat | null {
  if (!trace && traceFormat === undefined) return null;
  return traceFormat === 'json' ? traceJson : traceText;
}

/** Hands the documents on as they come, until they end or nobody reads any more. */
async function pour(outcomes: AsyncIterable<Outcome<InputTask>>, sinks: Sinks, world: World): Promise<void> {
  for await (const outcome of outcomes) {
    refuseInterrupted(world);
    const { task } = outcome;
    const { target, reporter, use } = sinks;
    reporter.clear();
    use.add(outcome);
    const isRead =
      'result' in outcome
        ? await putOrTell(outcome.result, task, sinks)
        : await putFailure(outcome.failure, task, target, reporter);
    if (!isRead) return target.discard();
  }
  await sinks.target.finish();
  for (const line of unusedLines(sinks.use)) sinks.reporter.note(line);
}

/** A document that alone cannot be written is a failure of its text. */
async function putOrTell(result: Result, task: InputTask, sinks: Sinks): Promise<boolean> {
  try {
    return await putResult(result, task, sinks);
  } catch (error) {
    if (!(error instanceof SaysoError) || error.code !== 'document') throw error;
    sinks.reporter.failure(task.input.shown, { reason: error.message });
    return true;
  }
}

async function putResult(result: Result, task: InputTask, { target, reporter, traceFormat, resume }: Sinks) {
  const { json, tally, trace } = result;
  const { input, line } = task;
  if (trace && traceFormat) reporter.say(traceFormat(input.shown, trace));
  reporter.done(tally, line === undefined ? input.shown : undefined);
  const isRead = await target.put(json, input);
  resume?.note(task, result);
  return isRead;
}

/** A bad record leaves a line in the output; any other text that fails leaves nothing there. */
async function putFailure(
  failure: Failure,
  { input, line, recordId: id }: InputTask,
  target: Target,
  reporter: Reporter,
) {
  reporter.failure(line ? `${input.shown}:${line}` : input.shown, failure);
  if (!line) return true;
  return target.put([compactJson({ error: { line, ...(id && { id }), message: failure.reason } })], input);
}

/** No text is written over, whatever the format. */
function refuseText({ out }: ExtractFlags, { inputs }: ResolvedInputs, { cwd }: World): void {
  if (out === '') throw new SaysoError('usage', '--out needs the name of a file or a folder');
  if (out !== undefined && inputsAt(inputs).isOne(resolve(cwd, out))) {
    throw new SaysoError('usage', `--out ${out} is one of the texts`);
  }
}

/** What holds for the whole run: from the command line, else from the configuration, else the default. */
function runWideOf(flags: ExtractFlags, { agreed }: ResolvedInputs, { cwd }: World): RunWide {
  return { ...firstGiven(flags, agreed), format: outputFormat(flags, agreed.format, cwd) };
}

function shapeOf({ format, offsetUnit, withText }: RunWide, { out, fields }: ExtractFlags, { cwd }: World): Shape {
  if (format === 'text') {
    if (fields) throw new SaysoError('usage', '--fields is for JSON; --format text shows all');
    return { layout: 'compact', offsetUnit: 'utf16', withText: true };
  }
  if (format === 'ndjson') return { layout: 'compact', offsetUnit, withText, fields };
  return { layout: out !== undefined && isFolderTarget(out, cwd) ? 0 : 4, offsetUnit, withText, fields };
}

async function targetOf(
  flags: ExtractFlags,
  { format }: RunWide,
  inputs: readonly Input[],
  world: World,
): Promise<Target> {
  const { out } = flags;
  if (out !== undefined && isFolderTarget(out, world.cwd)) return folderTarget({ ...flags, out }, inputs, world);
  return streamTarget(flags, await frameOf(format, flags, world), world);
}

async function frameOf(format: RunWide['format'], { out, color }: ExtractFlags, world: World): Promise<Frame> {
  if (format === 'json') return ENVELOPE;
  if (format === 'ndjson') return LINES;
  const { viewFrame } = await import('../view-frame.ts');
  const stream = out === undefined ? world.stdout : { isTTY: false, columns: undefined };
  return viewFrame(await styleFor(stream, world, color), stream.columns ?? 80);
}

function nothingToRead(paths: readonly string[], { homes, extensionsOf, leftOutWords }: ResolvedInputs): SaysoError {
  const extensions = [...new Set(homes.flatMap(extensionsOf))].join(' or ');
  const nothing = `nothing to read: no ${extensions} file in ${paths.join(', ')}`;
  return new SaysoError('usage', [nothing, ...otherFiles(leftOutWords)].join('; '));
}
