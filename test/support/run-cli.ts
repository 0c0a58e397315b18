import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.ts';
import type { Ran, RunSettings } from './ran.ts';
import { ROOT } from './root.ts';
import { inWorld } from './world.ts';

const BIN = join(ROOT, 'bin', 'sayso.js');

/** No test of the program may hang: what takes longer is killed, and the test fails. */
const LIMIT_MS = 60_000;

ensureBuilt();

/** An environment in which nothing depends on who runs the tests. */
const ENV = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), LANG: 'C.UTF-8' };

/** Runs the program as a process. */
export function sayso(args: readonly string[], settings: RunSettings = {}): Promise<Ran> {
  return runProcess(process.execPath, [BIN, ...args], settings);
}

/** Runs a shell command in which `sayso` is the program. */
export function shell(command: string, settings: RunSettings = {}): Promise<Ran> {
  const program = `sayso() { "${process.execPath}" "${BIN}" "$@"; }\n`;
  return runProcess('bash', ['-c', program + command], settings);
}

/** Starts the program and gives it to the test, which must see to its end. */
export function startSayso(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const settings = { cwd, env: { ...ENV, ...env }, timeout: LIMIT_MS, killSignal: 'SIGKILL' } as const;
  return spawn(process.execPath, [BIN, ...args], settings);
}

/**
 * Runs a command in which `sayso` is the program: within this process where nothing but the program is called, in a
 * shell where there are pipes, redirections or quotes.
 */
export function command(line: string, settings: RunSettings = {}): Promise<Ran> {
  const [program, ...args] = line.trim().split(/\s+/u);
  const isPlain = program === 'sayso' && /^[\w\s./=-]+$/u.test(line);
  return isPlain ? inWorld(args, { cwd: ROOT, ...settings }) : shell(`set -o pipefail; ${line}`, settings);
}

/** Runs any program to its end. */
export function runProcess(
  file: string,
  args: readonly string[],
  { cwd = ROOT, stdin = '', env = {} }: RunSettings,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: { ...ENV, ...env }, timeout: LIMIT_MS, killSignal: 'SIGKILL' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.end(stdin);
  });
}
