import { buffer } from 'node:stream/consumers';
import { ENVELOPE, LINES } from '../../io/formats/json.ts';
import { findInputs, type Input } from '../../io/inputs.ts';
import { type Sink, streamSink } from '../../io/output.ts';
import { SaysoError } from '../../model/errors.ts';
import type { Profile, Shape } from '../../perform.ts';
import { type Outcome, run, type Task } from '../../run.ts';
import { say, sayMishap } from '../report.ts';
import { traceText } from '../trace.ts';
import type { ExitCode, World } from '../world.ts';

export interface ExtractFlags {
  readonly format: 'json' | 'ndjson';
  readonly ext?: readonly string[];
  readonly trace?: boolean;
}

const TEXT_EXTENSIONS = ['.txt', '.md'];

interface FileTask extends Task {
  readonly input: Input;
}

/** Reads the texts, writes one document each, and says what failed. */
export async function extract(paths: readonly string[], flags: ExtractFlags, world: World): Promise<ExitCode> {
  if (paths.length === 0)
    throw new SaysoError('usage', 'nothing to read: name folders, files, or - for standard input');
  const extensions = [
    ...TEXT_EXTENSIONS,
    ...(flags.ext ?? []).map((ext) => `.${ext.replace(/^\./u, '').toLowerCase()}`),
  ];
  const { inputs, failures } = await findInputs(paths, {
    cwd: world.cwd,
    stdinName: 'stdin',
    settingsFor: () => ({ extensions, exclude: [] }),
  });
  if (inputs.length === 0 && failures.length === 0) {
    throw new SaysoError('usage', `nothing to read: no ${extensions.join(' or ')} file in ${paths.join(', ')}`);
  }
  for (const { shown, reason } of failures) sayMishap(world.stderr, shown, { reason });
  const profiles: Profile[] = [{ lexicon: [], attributions: 'speech' }];
  const shape: Shape = { layout: flags.format === 'json' ? 4 : 'compact', offsetUnit: 'utf16', withText: false };
  const outcomes = run(tasksOf(inputs, world), { profiles, shape, trace: flags.trace === true });
  const failed = await writeAll(outcomes, flags.format, streamSink(world.stdout), world);
  return failed + failures.length > 0 ? 3 : 0;
}

async function* tasksOf(inputs: readonly Input[], { stdin }: World): AsyncGenerator<FileTask> {
  for (const input of inputs) {
    const { id, path, absolute } = input;
    const source = absolute === null ? { bytes: await buffer(stdin) } : { file: absolute };
    yield { id, path, source, profile: 0, input };
  }
}

/** Hands the documents to the sink as they come; gives the number of texts that failed. */
async function writeAll(
  outcomes: AsyncIterable<Outcome<FileTask>>,
  format: 'json' | 'ndjson',
  sink: Sink,
  { stderr }: World,
): Promise<number> {
  const frame = format === 'json' ? ENVELOPE : LINES;
  let failed = 0;
  let written = 0;
  for await (const outcome of outcomes) {
    const { shown } = outcome.task.input;
    if ('mishap' in outcome) {
      failed++;
      sayMishap(stderr, shown, outcome.mishap);
      continue;
    }
    if (outcome.product.trace) say(stderr, traceText(shown, outcome.product.trace));
    const open = await sink.write(frame.item(outcome.product.json, written));
    if (!open) return failed;
    written++;
  }
  await sink.write(frame.closing(written));
  await sink.finish();
  return failed;
}
