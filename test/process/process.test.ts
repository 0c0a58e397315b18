import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test, vi } from 'vitest';
import { envelopeSchema } from '../../src/model/schema.ts';
import { folderWith } from '../support/folder.ts';
import { ROOT } from '../support/root.ts';
import { sayso, shell, startSayso } from '../support/run-cli.ts';
import { testWith } from '../support/tools.ts';
import { inWorld } from '../support/world.ts';

const TEXT = '“We will win,” Mary Miller said.\n';

describe('several threads', () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `in/${i}.txt`,
      i === 7 ? Uint8Array.of(0x61, 0x81, 0x8d) : `${TEXT}${'So. '.repeat(i * 9)}`,
    ]),
  );

  test.for(['json', 'ndjson'])('give the same bytes as one: %s', async (format) => {
    const cwd = folderWith(files);
    const one = await inWorld(['extract', 'in', '--format', format, '--jobs', '1'], { cwd });
    const four = await sayso(['extract', 'in', '--format', format, '--jobs', '4'], { cwd });
    expect(four).toEqual(one);
    expect(one.code).toBe(3);
    expect(one.stderr).toBe(
      'sayso: in/7.txt: not valid UTF-8 (byte 0x81 at offset 1), and no Windows-1252 that makes sense; --encoding NAME says what it is\n',
    );
  });
});

test('NDJSON through several threads comes out as through one', async () => {
  const stdin = Array.from({ length: 50 }, (_, i) =>
    i % 9 === 4 ? 'no JSON' : JSON.stringify({ id: `t${i}`, text: TEXT.repeat(i) }),
  );
  const args = ['extract', '-', '--input-format', 'ndjson', '--jobs'];
  const one = await inWorld([...args, '1'], { stdin: stdin.join('\n') });
  const three = await sayso([...args, '3'], { stdin: stdin.join('\n') });
  expect(three).toEqual(one);
  expect(one.stdout.split('\n')).toHaveLength(51);
});

test.for([['--jobs', '1'], ['--jobs', '2'], []])(
  'the five articles give the same bytes as in this process with %o',
  async (jobs) => {
    const here = await inWorld(['extract', 'fixtures/news', '--jobs', '1'], { cwd: ROOT });
    expect(await sayso(['extract', 'fixtures/news', ...jobs])).toEqual(here);
  },
);

describe('the process', () => {
  test('tells its exit code, and keeps data and messages apart', async () => {
    const cwd = folderWith({ 'in/a.txt': TEXT, 'in/b.txt': 'a\0' });
    const { code, stdout, stderr } = await sayso(['extract', 'in'], { cwd });
    expect(envelopeSchema.parse(JSON.parse(stdout)).documents.map(({ id }) => id)).toEqual(['a']);
    expect([code, stderr]).toEqual([3, 'sayso: in/b.txt: binary file (holds U+0000 at byte offset 1)\n']);
  });

  test('answers a line as soon as it has it', async () => {
    const child = startSayso(['extract', '-', '--input-format', 'ndjson'], folderWith({}));
    const ended = new Promise((resolve) => child.on('close', resolve));
    const next = () =>
      new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))));
    for (const id of ['a', 'b']) {
      child.stdin.write(`{"id": "${id}", "text": "So."}\n`);
      expect(JSON.parse(await next()).id).toBe(id);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is a clear error', async () => {
    const toFile = await sayso(['extract', '-', '--out', '/dev/full'], { stdin: TEXT });
    const toStdout = await shell('sayso extract - > /dev/full', { stdin: TEXT });
    for (const { code, stderr } of [toFile, toStdout]) {
      expect([code, stderr]).toEqual([
        3,
        expect.stringMatching(/^sayso: cannot write .*: no space left on the device\n$/u),
      ]);
    }
  });

  test.skipIf(!existsSync('/dev/full'))('what cannot be printed is no fault of what is read', async () => {
    const cwd = folderWith({ 'in/a.txt': TEXT, 'in/b.txt': TEXT, 'd.ndjson': '{"schemaVersion": "1.1"}\n'.repeat(2) });
    for (const args of [
      'validate d.ndjson -q',
      'validate d.ndjson -f json -q',
      'text in/a.txt',
      'check in -q',
      'find in -q',
      'table in -q',
    ]) {
      const { stderr, stdout } = await shell(`sayso ${args} 2>&1 > /dev/full || echo "$?"`, { cwd });
      expect([args, stdout, stderr]).toEqual([
        args,
        'sayso: cannot write standard output: no space left on the device\n3\n',
        '',
      ]);
    }
  });

  test('nobody is told of counts who has closed the pipe', async () => {
    const cwd = folderWith({ 'd.ndjson': '{"schemaVersion": "1.1"}\n'.repeat(20_000) });
    const { stdout, stderr } = await shell('sayso validate d.ndjson | head -n 1', { cwd });
    expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
  });

  test('a closed pipe ends quietly', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, TEXT.repeat(200)])));
    const { stdout, stderr } = await shell('sayso extract . -f ndjson | head -c 1; echo " $PIPESTATUS"', { cwd });
    expect([stdout, stderr]).toEqual(['{ 0\n', '']);
  });

  test('what is no regular file is written to, and stays what it is', async () => {
    const cwd = folderWith({ 'a.txt': TEXT });
    const command =
      'mkfifo pipe && { cat pipe & } && sayso extract a.txt --format ndjson --out pipe; wait; test -p pipe';
    const { code, stdout } = await shell(command, { cwd });
    expect([code, JSON.parse(stdout).id]).toEqual([0, 'a']);
  });

  test('a killed run leaves no torn file', async () => {
    const cwd = folderWith({ 'out/all.ndjson': 'before\n' });
    const child = startSayso(['extract', '-', '--input-format', 'ndjson', '--out', 'out/all.ndjson', '--force'], cwd);
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id": "a", "text": "So."}\n');
    // Its input never ends, so the kill surely comes while the output is open.
    await vi.waitFor(() => expect(readdirSync(join(cwd, 'out'))).toHaveLength(2), 30_000);
    child.kill('SIGKILL');
    await ended;
    expect(readFileSync(join(cwd, 'out/all.ndjson'), 'utf8')).toBe('before\n');
  });

  test('an interrupted run takes away what it had begun', async () => {
    const cwd = folderWith({ 'out/all.ndjson': 'before\n' });
    const child = startSayso(['extract', '-', '--input-format', 'ndjson', '--out', 'out/all.ndjson', '--force'], cwd);
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id": "a", "text": "So."}\n');
    await vi.waitFor(() => expect(readdirSync(join(cwd, 'out'))).toHaveLength(2), 30_000);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['all.ndjson']);
  });

  test('with workers ends by SIGTERM with 143, its lines whole', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`in/${i}.txt`, TEXT.repeat(20)]));
    const child = startSayso(['extract', 'in', '-f', 'ndjson', '--jobs', '2'], folderWith(many));
    const [ended, err] = [new Promise((resolve) => child.on('close', resolve)), buffer(child.stderr)];
    const chunks: Buffer[] = [];
    // Unread, the pipe fills, and the process cannot get to its end before the signal.
    await new Promise<void>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => {
        chunks.push(chunk);
        child.stdout.pause();
        resolve();
      }),
    );
    child.kill('SIGTERM');
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdout.resume();
    expect([await ended, String(await err)]).toEqual([143, '']);
    const lines = Buffer.concat(chunks).toString().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBeLessThan(300);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('schemaVersion');
  });
});

describe('on a terminal', () => {
  testWith('script', 'the summary closes the run, and the data stay JSON', async () => {
    const cwd = folderWith({ 'a.txt': TEXT });
    const { stdout } = await shell(
      'f=$PWD; script -qec "bash -c \'$(declare -f sayso); sayso extract a.txt > out.json\'" typescript',
      { cwd },
    );
    expect(stdout).toMatch(/1 article, /u);
    expect(envelopeSchema.parse(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).documents).toHaveLength(1);
  });
});

test('where Node.js compiles nothing and has no WebAssembly, the output is the same', async () => {
  const folder = folderWith({ 'a.txt': TEXT });
  const usual = await sayso(['extract', folder]);
  const slow = await sayso(['extract', folder], { env: { NODE_OPTIONS: '--jitless' } });
  expect(usual.code).toBe(0);
  expect({ code: slow.code, stdout: slow.stdout }).toEqual({ code: 0, stdout: usual.stdout });
});
