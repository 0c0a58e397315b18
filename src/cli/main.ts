import { CommanderError } from 'commander';
import { SaysoError } from '../model/errors.ts';
import { styleFor } from './colour.ts';
import { createProgram } from './program.ts';
import { errorText, failureText, say } from './report.ts';
import type { ExitCode, World } from './world.ts';

export { clearAway } from '../io/temporary.ts';

/**
 * The command line: parses the arguments, does the work, and resolves with the exit code. Never throws. Data goes to
 * `stdout`, everything for people to `stderr`.
 */
export async function main(world: World): Promise<ExitCode> {
  world.stderr.on('error', () => undefined);
  const { signal } = world;
  signal?.addEventListener('abort', () => stopReading(world));
  let code: ExitCode = 0;
  const program = createProgram(world, (result) => {
    code = result;
  });
  try {
    if (!signal?.aborted) await program.parseAsync([...world.argv], { from: 'user' });
    return signal?.aborted ? signal.reason : code;
  } catch (error) {
    return signal?.aborted ? signal.reason : report(error, world);
  }
}

/** Whoever waits for input that never ends must notice the interruption too. Where nobody waits it is no error. */
function stopReading({ stdin }: World): void {
  stdin.on('error', () => undefined);
  stdin.destroy(new SaysoError('input', 'interrupted'));
}

/** Says what ended the run, and gives its exit code. */
async function report(error: unknown, world: World): Promise<ExitCode> {
  const { stderr, argv } = world;
  // Commander has said what is wrong; its own code for that is 1. Help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const style = await styleFor(stderr, world, !argv.includes('--no-color'));
  if (!(error instanceof SaysoError)) {
    const stack = error instanceof Error ? error.stack : undefined;
    say(
      stderr,
      failureText('unexpected error', { reason: String(error), ...(stack !== undefined && { stack }) }, style),
    );
    return 3;
  }
  say(stderr, errorText(error.message, style));
  return error.code === 'usage' || error.code === 'config' ? 2 : 3;
}
