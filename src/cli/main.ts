import { CommanderError } from 'commander';
import { codeOf, wordsOf } from '../io/system-error.ts';
import { SaysoError } from '../model/errors.ts';
import { styleFor } from './colour.ts';
import { createProgram } from './program.ts';
import { errorText, failureText, say } from './report.ts';
import type { ExitCode, Output, World } from './world.ts';

/** What `bin/sayso.js` does last. @public */
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
  const outputFault = faultOf(world.stdout);
  try {
    refuseFolder(world);
    if (!signal?.aborted) await program.parseAsync([...world.argv], { from: 'user' });
    code = await delivered(code, outputFault, world);
  } catch (error) {
    code = await delivered(signal?.aborted ? signal.reason : await report(error, world), outputFault, world);
  }
  return signal?.aborted ? signal.reason : code;
}

/** Nothing can be read of a folder that is put in the place of standard input. @throws SaysoError `usage` */
function refuseFolder({ argv, stdinIsFolder }: World): void {
  if (stdinIsFolder && argv.includes('-')) throw new SaysoError('usage', 'standard input is a folder');
}

/** What goes wrong with a stream, asked for when all is written; a pipe that nobody reads any more is no fault. */
function faultOf(stream: Output): () => Promise<Error | null> {
  let fault: Error | null = null;
  stream.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') fault ??= error;
  });
  return async () => {
    // Errors come a turn after what was written.
    await new Promise((resume) => setImmediate(resume));
    return fault;
  };
}

/** The exit code, where all data has gone to standard output; 3 where it has not. What has failed anyway was told before. */
async function delivered(code: ExitCode, faultNow: () => Promise<Error | null>, world: World): Promise<ExitCode> {
  const fault = await faultNow();
  if (fault === null || code > 1) return code;
  return report(new SaysoError('output', `cannot write standard output: ${wordsOf(fault)}`), world);
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
  say(stderr, errorText(error.lines, style));
  return error.code === 'usage' || error.code === 'config' ? 2 : 3;
}
