/** Commands that print the text of a file which is none itself (PDF, word processors): one process a file, no shell. */
import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, openSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { SaysoError } from '../model/errors.ts';
import { statOrNull } from './stat.ts';
import { codeOf, wordsOf } from './system-error.ts';

/** How files are handed to a command. */
export interface Preprocessor {
  readonly command: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly seconds: number;
  /** What it may print. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Looks for the command before any work.
 *
 * @throws SaysoError `usage` where there is none that can be run.
 */
export function refuseMissingCommand({ command, cwd, env }: Preprocessor): void {
  const folders = /[/\\]/u.test(command) ? [''] : (env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => resolve(cwd, join(folder, command))).find((path) => statOrNull(path)?.isFile());
  if (found === undefined) throw new SaysoError('usage', `--pre ${command}: no such command`);
  try {
    accessSync(found, constants.X_OK);
  } catch (cause) {
    throw new SaysoError('usage', `--pre ${command}: is no program that may be run`, { cause });
  }
}

/**
 * What the command prints of a file (an absolute path, which is its one argument; the file's bytes are its standard
 * input too, as with ripgrep). It and all that it started is ended where it takes too long or prints too much.
 *
 * @throws SaysoError `input` where it fails, does not end, or prints what is no text.
 */
export async function preprocessed(file: string, pre: Preprocessor): Promise<Uint8Array> {
  const { command } = pre;
  const { printed, said, fault, code, killer } = await runOn(file, pre);
  const words = said.trim().split('\n').at(-1)?.trim() ?? '';
  const why = words === '' ? '' : `: ${words.slice(0, 200)}`;
  if (fault !== null) throw new SaysoError('input', `--pre ${command} ${fault}`);
  if (killer !== null) throw new SaysoError('input', `--pre ${command} was ended by ${killer}${why}`);
  if (code !== 0) throw new SaysoError('input', `--pre ${command} failed with exit code ${code}${why}`);
  const isUtf16 = (printed[0] === 0xff && printed[1] === 0xfe) || (printed[0] === 0xfe && printed[1] === 0xff);
  const zero = isUtf16 ? -1 : printed.indexOf(0);
  if (zero >= 0) throw new SaysoError('input', `--pre ${command} printed no text (U+0000 at byte offset ${zero})`);
  return printed;
}

interface Ended {
  readonly printed: Buffer;
  /** The end of what it said on standard error. */
  readonly said: string;
  /** Why it was ended before its time, or never began. */
  readonly fault: string | null;
  readonly code: number | null;
  readonly killer: string | null;
}

const REMEMBERED = 4096;

function runOn(file: string, { command, cwd, env, seconds, maxBytes, signal }: Preprocessor): Promise<Ended> {
  return new Promise((settle) => {
    const input = openSync(file, 'r');
    // A process group of its own, so that what a script has started ends with it.
    const child = spawn(command, [file], { cwd, env: { ...env }, stdio: [input, 'pipe', 'pipe'], detached: true });
    closeSync(input);
    const chunks: Buffer[] = [];
    let [size, said] = [0, ''];
    let fault: string | null = null;
    const end = (why: string): void => {
      fault ??= why;
      endGroup(child.pid);
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const timer = setTimeout(() => end(`did not end within ${seconds} s`), seconds * 1000);
    const stop = (): void => end('was interrupted');
    signal?.addEventListener('abort', stop);
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) end(`printed more than the ${maxBytes} bytes that --max-bytes allows`);
      else chunks.push(chunk);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-REMEMBERED);
    });
    const settled = (code: number | null, killer: string | null): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      settle({ printed: Buffer.concat(chunks), said, fault, code, killer });
    };
    child.on('error', (error) => {
      fault ??=
        codeOf(error) === 'ENOEXEC' ? 'is no program (a script needs a first line such as #!/bin/sh)' : wordsOf(error);
      settled(null, null);
    });
    child.on('close', settled);
  });
}

/** Ends a process and all that it started. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
