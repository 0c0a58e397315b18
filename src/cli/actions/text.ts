import { streamSink } from '../../io/output.ts';
import { SaysoError } from '../../model/errors.ts';
import { failureOf } from '../../run/failure.ts';
import { textOfSource } from '../../run/raw.ts';
import type { TextFlags } from '../flags/text.ts';
import { createReporter } from '../reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { resolveInputs } from './resolve-inputs.ts';
import { textTasks } from './tasks.ts';

/** Prints what the offsets of a document point into; 3 where the file cannot be read. */
export async function text(path: string, flags: TextFlags, world: World): Promise<ExitCode> {
  const resolved = await resolveInputs([path], { ...flags, mayLackCorrections: true }, world);
  const { inputs, failures, limits } = resolved;
  if (inputs.length > 1) throw new SaysoError('usage', `text prints one file, and ${path} stands for ${inputs.length}`);
  if (inputs.length + failures.length === 0) throw new SaysoError('usage', `no text in ${path}`);
  const reporter = await createReporter(world, { ...flags, quiet: false }, null);
  for (const { shown, reason } of failures) reporter.failure(shown, { reason });
  const sink = streamSink(world.stdout);
  for await (const task of textTasks(inputs, resolved, world)) {
    const printed = await textOfSource(task, limits).catch((error: unknown) => {
      reporter.failure(task.input.shown, failureOf(error));
      return null;
    });
    if (printed !== null) await sink.write(printed);
  }
  return reporter.failed() ? 3 : 0;
}
