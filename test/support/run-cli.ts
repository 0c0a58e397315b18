import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');
const BIN = join(ROOT, 'bin', 'sayso.js');
const BUILD = join(ROOT, 'scripts', 'build.mjs');
const LOCK = join(ROOT, 'node_modules', '.sayso-test-build');

/** No test of the program may hang: what takes longer is killed, and the test fails. */
const LIMIT_MS = 60_000;

/** Builds where a source is younger than the build; several test files at once build once. */
function ensureBuilt(): void {
  const deadline = Date.now() + LIMIT_MS;
  while (!isFresh()) {
    if (!tryLock()) {
      if (Date.now() > deadline) throw new Error(`another build holds ${LOCK} for too long; remove it`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      continue;
    }
    try {
      if (!isFresh()) execFileSync(process.execPath, [BUILD], { timeout: LIMIT_MS });
      writeFileSync(join(DIST, '.built'), '');
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
}

function tryLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}

function isFresh(): boolean {
  const stamp = [join(DIST, '.built'), join(DIST, 'cli', 'main.js')].find((path) => existsSync(path));
  const builtFrom = Math.max(youngest(join(ROOT, 'src')), statSync(BUILD).mtimeMs);
  return stamp !== undefined && statSync(stamp).mtimeMs >= builtFrom;
}

function youngest(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? youngest(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}

ensureBuilt();
// A test may start the program several times on a busy machine.
vi.setConfig({ testTimeout: 2 * LIMIT_MS });

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

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
export function startSayso(args: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...args], { cwd, env: ENV, timeout: LIMIT_MS, killSignal: 'SIGKILL' });
}

function runProcess(
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

/** Whether a program is there to test with. */
export function has(program: string): boolean {
  try {
    execFileSync('bash', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
