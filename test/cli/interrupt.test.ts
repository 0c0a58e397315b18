/** A run that is ended before its time: quietly, with the signal's exit code, and nothing half-written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { folderWith } from '../support/folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = '“We will win,” Mary Miller said.\n';
const TEXTS = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`in/${i}.txt`, TEXT]));

/** Runs the command line in this process, and ends it as soon as `when` finds something in what it has written. */
async function interrupted(args: readonly string[], cwd: string, code: number, when: (stdout: string) => boolean) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const [out, err] = [text(stdout), text(stderr)];
  const interrupt = new AbortController();
  const written: string[] = [];
  const write = stdout.write.bind(stdout);
  vi.spyOn(stdout, 'write').mockImplementation((...all: unknown[]) => {
    written.push(String(all[0]));
    if (when(written.join(''))) interrupt.abort(code);
    return Reflect.apply(write, stdout, all);
  });
  const world = { argv: args, cwd, env: {}, stdin, stdout, stderr, signal: interrupt.signal };
  if (when('')) interrupt.abort(code);
  const ended = await main(world);
  for (const stream of [stdout, stderr]) stream.end();
  return { code: ended, stdout: await out, stderr: await err, stdin };
}

test('after a document, the run ends behind it', async () => {
  const args = ['extract', 'in', '-f', 'ndjson', '--jobs', '1', '--summary'];
  const run = await interrupted(args, folderWith(TEXTS), 130, (stdout) => stdout.includes('"id":"3"'));
  expect(run.stdout.split('\n').map((line) => line && JSON.parse(line).id)).toEqual(['0', '1', '2', '3', '']);
  expect([run.code, run.stderr]).toEqual([130, '']);
  // Nobody read it, and nobody may be left waiting for it.
  expect(run.stdin.destroyed).toBe(true);
});

test('before it began, nothing is done', async () => {
  const cwd = folderWith(TEXTS);
  const run = await interrupted(['extract', 'in', '--out', 'out/all.json'], cwd, 143, () => true);
  expect([run.code, run.stdout, run.stderr]).toEqual([143, '', '']);
  expect(readdirSync(cwd)).toEqual(['in']);
});

test('what waits for standard input ends too, and takes its unfinished file away', async () => {
  const cwd = folderWith({ 'out/all.ndjson': 'before\n' });
  const args = ['extract', '-', '--input-format', 'ndjson', '--out', 'out/all.ndjson', '--force'];
  const interrupt = new AbortController();
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const ended = main({ argv: args, cwd, env: {}, stdin, stdout, stderr, signal: interrupt.signal });
  stdin.write('{"id": "a", "text": "So."}\n');
  const unfinished = () => readdirSync(join(cwd, 'out')).filter((name) => name !== 'all.ndjson');
  await vi.waitFor(() => expect(unfinished().map((name) => written(join(cwd, 'out', name)))).toEqual(['a']), 30_000);
  interrupt.abort(130);
  expect(await ended).toBe(130);
  expect([stdout.read(), stderr.read(), unfinished()]).toEqual([null, null, []]);
  expect(readFileSync(join(cwd, 'out/all.ndjson'), 'utf8')).toBe('before\n');
});

function written(file: string): string {
  const line = readFileSync(file, 'utf8');
  return line.endsWith('\n') ? JSON.parse(line).id : '';
}

test('a check that is ended tells no verdict', async () => {
  const run = await interrupted(['check', 'in'], folderWith(TEXTS), 130, (stdout) => stdout.includes('no expected'));
  expect([run.code, run.stderr, run.stdout.split('\n').length]).toEqual([130, '', 2]);
});
