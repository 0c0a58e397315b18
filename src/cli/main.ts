import { CommanderError } from 'commander';
import { SaysoError } from '../model/errors.ts';
import { createProgram } from './program.ts';
import { sayError, sayMishap } from './report.ts';
import type { ExitCode, World } from './world.ts';

/**
 * The command line: parses the arguments, does the work, and resolves with the exit code. Never throws. Data goes to
 * `stdout`, everything for people to `stderr`.
 */
export async function main(world: World): Promise<ExitCode> {
  world.stderr.on('error', () => undefined);
  let code: ExitCode = 0;
  const program = createProgram(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...world.argv], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error, world);
  }
}

function exitCodeOf(error: unknown, { stderr, signal }: World): ExitCode {
  if (signal?.aborted) return 130;
  // Commander has said what is wrong; its own code for that is 1. Help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof SaysoError)) {
    const stack = error instanceof Error ? error.stack : undefined;
    sayMishap(stderr, 'unexpected error', { reason: String(error), ...(stack !== undefined && { stack }) });
    return 3;
  }
  sayError(stderr, error.message);
  return error.code === 'usage' || error.code === 'config' ? 2 : 3;
}
