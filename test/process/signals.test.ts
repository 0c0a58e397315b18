/**
 * Signals come while a process is surely at work: with input that never ends, or a text whose command never ends. No test
 * asks for the time; a process that does not end is killed by the limit of all tests, and its exit code is null.
 */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test, vi } from 'vitest';
import { released, temporaryIn } from '../../src/io/temporary.ts';
import { folderWith } from '../support/folder.ts';
import { sayso, startSayso } from '../support/run-cli.ts';
import { inWorld } from '../support/world.ts';

const TEXT = '“We will win,” Mary Miller said.\n';

/** A document, which knows its text. */
const { stdout: DOCUMENT } = await inWorld(['extract', '-', '-f', 'ndjson', '--with-text'], { stdin: TEXT });
/** Of many more bytes than a pipe and all buffers hold. */
const DOCUMENTS = Array.from({ length: 600 }, (_, i) => DOCUMENT.replaceAll('"stdin"', `"${i}"`)).join('');

const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof CODES;

interface Started {
  readonly child: ReturnType<typeof startSayso>;
  /** Exit code and standard error, when it has ended. */
  readonly ended: Promise<readonly [code: number | null, stderr: string]>;
}

function started(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Started {
  const child = startSayso(args, cwd, env);
  child.stdin.on('error', () => undefined);
  child.stdout.resume();
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const stderr = buffer(child.stderr);
  return { child, ended: Promise.all([code, stderr]).then(([number, bytes]) => [number, String(bytes)]) };
}

describe('a command that reads documents without an end', () => {
  const COMMANDS: readonly (readonly [Signal, string])[] = [
    ['SIGINT', 'find - --about Miller'],
    ['SIGTERM', 'people -'],
    ['SIGHUP', 'ledger -'],
    ['SIGINT', 'table - --out out/t.parquet'],
    ['SIGTERM', 'table - --out out/t.csv'],
    ['SIGHUP', 'report - --out out/r.html'],
    ['SIGINT', 'export - --to brat --out out/brat'],
  ];
  test.for(COMMANDS)('%s ends it, quietly and with nothing left: %s', async ([signal, line]) => {
    const cwd = folderWith({ 'out/mine.txt': '', 'tmp/mine.txt': '' });
    const { child, ended } = started(line.split(' '), cwd, { TMPDIR: join(cwd, 'tmp') });
    // They do not fit into the pipe: who has them all is at work.
    await new Promise((resolve) => child.stdin.write(DOCUMENTS, resolve));
    child.kill(signal);
    expect(await ended).toEqual([CODES[signal], '']);
    expect([readdirSync(join(cwd, 'out')), readdirSync(join(cwd, 'tmp'))]).toEqual([['mine.txt'], ['mine.txt']]);
  });
});

/** A folder of two texts, and between them a file whose text a command prints: it tells its number, and does not end. */
function withEndlessText(): string {
  const script = `#!/bin/sh
echo $$ > ready.tmp
mv ready.tmp ready
exec sleep 600
`;
  const cwd = folderWith({ 'in/a.txt': TEXT, 'in/b.pdf': TEXT, 'in/c.txt': TEXT, slow: script, 'out/old.json': 'old' });
  chmodSync(join(cwd, 'slow'), 0o755);
  return cwd;
}

/** What a file is called that a process writes until it is whole. */
function temporaryOf(pid: number): string {
  const path = temporaryIn('.');
  released(path);
  return basename(path).replace(`-${process.pid}-`, `-${pid}-`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a run over a folder', () => {
  const RUNS: readonly (readonly [Signal, string, readonly string[]])[] = [
    ['SIGTERM', '-f ndjson --jobs 1', ['old.json']],
    ['SIGINT', '--out out/old.json --force --jobs 1', ['old.json']],
    ['SIGHUP', '--out out/old.json --force --jobs 2', ['old.json']],
    ['SIGINT', '--out out --jobs 2', ['a.json', 'old.json']],
  ];
  test.for(RUNS)('%s ends it, and what it waits for: %s', async ([signal, options, files]) => {
    const cwd = withEndlessText();
    const { child, ended } = started(['extract', 'in', '--pre', './slow', ...options.split(' ')], cwd);
    await vi.waitFor(() => expect(existsSync(join(cwd, 'ready'))).toBe(true), 30_000);
    await vi.waitFor(() => expect(files.filter((name) => !existsSync(join(cwd, 'out', name)))).toEqual([]), 30_000);
    const pid = Number(readFileSync(join(cwd, 'ready'), 'utf8'));
    // Pressed twice is meant once.
    for (let i = 0; i < 2; i++) child.kill(signal);
    expect(await ended).toEqual([CODES[signal], '']);
    expect(readdirSync(join(cwd, 'out'))).toEqual(files);
    expect(readFileSync(join(cwd, 'out', 'old.json'), 'utf8')).toBe('old');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 30_000);
  });

  test.for(['--out out/all.json --jobs 1', '--out out --jobs 2'])(
    'what a killed one leaves, the next one clears: %s',
    async (options) => {
      const cwd = withEndlessText();
      const args = ['extract', 'in', ...options.split(' ')];
      const { child, ended } = started([...args, '--pre', './slow'], cwd);
      await vi.waitFor(() => expect(existsSync(join(cwd, 'ready'))).toBe(true), 30_000);
      child.kill('SIGKILL');
      // Nobody is left to end it.
      process.kill(Number(readFileSync(join(cwd, 'ready'), 'utf8')), 'SIGKILL');
      expect(await ended).toEqual([null, '']);
      expect(readFileSync(join(cwd, 'out', 'old.json'), 'utf8')).toBe('old');
      writeFileSync(join(cwd, 'out', temporaryOf(child.pid as number)), 'half');
      expect((await sayso(args, { cwd })).code).toBe(0);
      expect(readdirSync(join(cwd, 'out')).filter((name) => !/^(?:[ac]|all|old)\.json$/u.test(name))).toEqual([]);
    },
  );
});

/** What makes Node.js run some code in a process before the program. */
function before(code: string): Record<string, string> {
  return { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(code)}"` };
}

/** To take a file away takes for ever, as on a disk that does not answer. */
const NOTHING_GOES = `
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
files.rm = () => new Promise((resume) => setTimeout(resume, 600_000));
syncBuiltinESMExports();`;

test('a run that does not come to its end is ended, with nothing left that was half written', async () => {
  const cwd = withEndlessText();
  const args = ['extract', 'in', '--pre', './slow', '--out', 'out/old.json', '--jobs', '1'];
  const { child, ended } = started(args, cwd, before(NOTHING_GOES));
  await vi.waitFor(() => expect(existsSync(join(cwd, 'ready'))).toBe(true), 30_000);
  await vi.waitFor(() => expect(readdirSync(join(cwd, 'out'))).toHaveLength(2), 30_000);
  child.kill('SIGTERM');
  expect(await ended).toEqual([143, '']);
  expect(readdirSync(join(cwd, 'out'))).toEqual(['old.json']);
});

/** The process sends itself a signal when its main module is asked for. */
const SIGNAL_AT_LOAD = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(
  \`export const load = (url, context, next) => {
    if (url.endsWith('/dist/bundle/main.js')) process.kill(process.pid, 'SIGTERM');
    return next(url, context);
  }\`));`;

test('a signal is heeded while the program loads, and nothing is done', async () => {
  const cwd = folderWith({ 'in/a.txt': TEXT });
  const { child, ended } = started(['extract', 'in', '--out', 'all.json'], cwd, before(SIGNAL_AT_LOAD));
  expect(await ended).toEqual([143, '']);
  expect([child.signalCode, readdirSync(cwd)]).toEqual([null, ['in']]);
});
