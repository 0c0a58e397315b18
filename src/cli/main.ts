import { CommanderError } from 'commander';
import { SaysoError } from '../model/errors.ts';
import { styleFor } from './colour.ts';
import { createProgram } from './program.ts';
import { errorText, failureText, say } from './report.ts';
import type { ExitCode, World } from './world.ts';

/**
 * The command line: parses the arguments, does the work, and resolves with the exit code. Never throws. Data goes to
 * `stdout`, everything for people to `stderr`.
 */
export async function main(world: World): Promise<ExitCode> {
  world.stderr.on('error', () => undefined);
  // Whoever waits for input that never ends must notice the interruption too.
  world.signal?.addEventListener('abort', () => world.stdin.destroy(new SaysoError('input', 'interrupted')));
  let code: ExitCode = 0;
  const program = createProgram(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...world.argv], { from: 'user' });
    return code;
  } catch (error) {
    return report(error, world);
  }
}

/** Says what ended the run, and gives its exit code. */
async function report(error: unknown, world: World): Promise<ExitCode> {
  const { stderr, signal, argv } = world;
  if (signal?.aborted) return 130;
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
