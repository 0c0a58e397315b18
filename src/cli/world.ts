import type { Readable, Writable } from 'node:stream';

/** A stream for people or data, which may be a terminal. */
export type Output = Writable & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** Everything outside that the command line touches; only `bin/sayso.js` takes it from the process. */
export interface World {
  /** Without the program's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  /** Whether a folder stands in its place. */
  readonly stdinIsFolder?: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborts when the program is to end before its time; its reason is the exit code. */
  readonly signal?: AbortSignal;
}

/**
 * 0 done; 1 a check found something; 2 wrong usage or configuration, nothing done; 3 some inputs failed, the others
 * are done; 128 and a signal's number where that ended the run.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 129 | 130 | 143;

/** What a command needs: the world, and where to leave its exit code. */
export interface Shell {
  readonly world: World;
  readonly done: (code: ExitCode) => void;
}
