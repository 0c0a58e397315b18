import {
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { fileSink, isUnread, makeFolder, StreamError, streamSink, writeWhole } from '../../src/io/output.ts';
import { folderWith, makePipe } from '../support/folder.ts';

const outputError = (message: string) => expect.objectContaining({ code: 'output', message });

describe('a stream', () => {
  test('gets the pieces in order, and stays open', async () => {
    const stream = new PassThrough();
    const sink = streamSink(stream);
    expect([await sink.write('a'), await sink.write('b')]).toEqual([true, true]);
    await sink.finish();
    await sink.discard();
    expect([String(stream.read()), stream.writableEnded]).toEqual(['ab', false]);
  });

  const failing = (error: Error): Writable => new Writable({ write: (_chunk, _encoding, done) => done(error) });
  const systemError = (code: string): Error => Object.assign(new Error(code), { code });

  test('that nobody reads any more is no error', async () => {
    expect(await streamSink(failing(systemError('EPIPE'))).write('a')).toBe(false);
    const gone = new PassThrough();
    gone.destroy();
    expect(await streamSink(gone).write('a')).toBe(false);
  });

  test('that fails is one, in words where they are known', async () => {
    await expect(streamSink(failing(systemError('ENOSPC'))).write('a')).rejects.toThrow(
      outputError('cannot write standard output: no space left on the device'),
    );
    await expect(streamSink(failing(systemError('EODD'))).write('a')).rejects.toThrow('EODD');
    await expect(streamSink(failing(systemError('EIO'))).write('a')).rejects.toBeInstanceOf(StreamError);
  });

  test('is known to be unread once nobody reads any more', async () => {
    const [read, unread] = [new PassThrough(), failing(systemError('EPIPE'))];
    for (const stream of [read, unread]) await streamSink(stream).write('a');
    expect([isUnread(read), isUnread(unread)]).toEqual([false, true]);
  });
});

describe('a file', () => {
  test('appears whole when it is finished, and not before', async () => {
    const cwd = folderWith({ 'all.json': 'before' });
    const sink = await fileSink(join(cwd, 'all.json'), 'all.json');
    expect(await sink.write('a')).toBe(true);
    expect(readFileSync(join(cwd, 'all.json'), 'utf8')).toBe('before');
    await sink.write('é');
    await sink.finish();
    expect([readFileSync(join(cwd, 'all.json'), 'utf8'), readdirSync(cwd)]).toEqual(['aé', ['all.json']]);
  });

  test('that is given up leaves nothing behind', async () => {
    const cwd = folderWith({});
    const sink = await fileSink(join(cwd, 'all.json'), 'all.json');
    await sink.write('a');
    await sink.discard();
    await sink.discard();
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('gets the folders that it needs', async () => {
    const cwd = folderWith({});
    await writeWhole(join(cwd, 'a/b/c.json'), 'x', 'a/b/c.json');
    expect(readFileSync(join(cwd, 'a/b/c.json'), 'utf8')).toBe('x');
  });

  test('that a link leads to is made where it leads', async () => {
    const cwd = folderWith({ 'in/x': '', 'links/x': '' });
    symlinkSync('../in/new.json', join(cwd, 'links/to-file.json'));
    symlinkSync('links', join(cwd, 'to-folder'));
    symlinkSync('to-folder/to-file.json', join(cwd, 'first.json'));
    await writeWhole(join(cwd, 'first.json'), 'new', 'first.json');
    expect(readFileSync(join(cwd, 'in/new.json'), 'utf8')).toBe('new');
    expect(
      [lstatSync(join(cwd, 'first.json')), lstatSync(join(cwd, 'links/to-file.json'))].map((one) => one.isFile()),
    ).toEqual([false, false]);
    expect(readdirSync(join(cwd, 'links'))).toEqual(['to-file.json', 'x']);
  });

  test.for([
    ['gone/new.json', 'cannot write link.json: does not exist'],
    ['link.json', 'cannot write link.json: a loop of links'],
  ] as const)('cannot be made where a link leads to %s', async ([target, message]) => {
    const cwd = folderWith({});
    symlinkSync(target, join(cwd, 'link.json'));
    await expect(fileSink(join(cwd, 'link.json'), 'link.json')).rejects.toThrow(outputError(message));
    expect([readdirSync(cwd), lstatSync(join(cwd, 'link.json')).isSymbolicLink()]).toEqual([['link.json'], true]);
  });

  test('that is replaced keeps its link and its permissions', async () => {
    const cwd = folderWith({ 'in/real.json': 'before' });
    symlinkSync('in/real.json', join(cwd, 'link.json'));
    chmodSync(join(cwd, 'in/real.json'), 0o640);
    await writeWhole(join(cwd, 'link.json'), 'after', 'link.json');
    expect(readFileSync(join(cwd, 'in/real.json'), 'utf8')).toBe('after');
    expect(statSync(join(cwd, 'in/real.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['in', 'link.json']);
  });

  test('may have the longest name there is', async () => {
    const cwd = folderWith({});
    const name = 'x'.repeat(255);
    await writeWhole(join(cwd, name), 'x', name);
    expect(readdirSync(cwd)).toEqual([name]);
  });

  test('in whose place a folder has come', async () => {
    const cwd = folderWith({});
    const sink = await fileSink(join(cwd, 'all.json'), 'all.json');
    mkdirSync(join(cwd, 'all.json'));
    await expect(sink.finish()).rejects.toThrow(outputError('cannot write all.json: is a folder'));
    expect(readdirSync(cwd)).toEqual(['all.json']);
  });

  test('whose folder has vanished', async () => {
    const cwd = folderWith({});
    const sink = await fileSink(join(cwd, 'a/all.json'), 'a/all.json');
    rmSync(join(cwd, 'a'), { recursive: true });
    await expect(sink.finish()).rejects.toThrow(outputError('cannot write a/all.json: does not exist'));
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.for([
    ['a.txt/b.json', 'a file stands where a folder is needed'],
    ['a.txt/b/c.json', 'a part of its path is no folder'],
    [`${'x'.repeat(300)}/b.json`, 'its name is too long'],
    ['in', 'is a folder'],
  ] as const)('that cannot be: %s', async ([name, reason]) => {
    const cwd = folderWith({ 'a.txt': '', 'in/b.txt': '' });
    await expect(fileSink(join(cwd, name), 'shown')).rejects.toThrow(outputError(`cannot write shown: ${reason}`));
    expect(readdirSync(cwd)).toEqual(['a.txt', 'in']);
  });

  test('named in a way that no system takes', async () => {
    await expect(fileSink('/a\0b', 'shown')).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }),
    );
  });
});

describe('what is no regular file', () => {
  test('is written to directly, until nobody reads any more', async () => {
    const cwd = folderWith({});
    makePipe(join(cwd, 'pipe'));
    const reader = await open(join(cwd, 'pipe'), constants.O_RDONLY | constants.O_NONBLOCK);
    const sink = await fileSink(join(cwd, 'pipe'), 'pipe');
    expect(await sink.write('a')).toBe(true);
    expect(String((await reader.read(Buffer.alloc(9), 0, 9)).buffer.subarray(0, 1))).toBe('a');
    await reader.close();
    expect(await sink.write('b')).toBe(false);
    await sink.discard();
    expect(statSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  });

  test('takes what is written before it is finished', async () => {
    const sink = await fileSink('/dev/null', 'shown');
    expect(await sink.write('a')).toBe(true);
    await sink.finish();
  });

  test.skipIf(!existsSync('/dev/full'))('may be full', async () => {
    const sink = await fileSink('/dev/full', 'shown');
    await expect(sink.write('a')).rejects.toThrow(outputError('cannot write shown: no space left on the device'));
    await sink.discard();
  });
});

describe('a folder for documents', () => {
  test('is made with those above it, or is there', async () => {
    const cwd = folderWith({});
    await makeFolder(join(cwd, 'a/b'), 'a/b');
    await makeFolder(join(cwd, 'a/b'), 'a/b');
    expect(statSync(join(cwd, 'a/b')).isDirectory()).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)('in which nothing may be written', async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'closed'), { mode: 0o500 });
    await expect(makeFolder(join(cwd, 'closed'), 'shown')).rejects.toThrow(
      outputError('cannot write shown: permission denied'),
    );
  });

  test.for([
    ['a.txt', 'a file stands where a folder is needed'],
    ['a.txt/b', 'a part of its path is no folder'],
  ] as const)('cannot be %s', async ([name, reason]) => {
    const cwd = folderWith({ 'a.txt': '' });
    await expect(makeFolder(join(cwd, name), 'shown')).rejects.toThrow(outputError(`cannot write shown: ${reason}`));
  });
});
