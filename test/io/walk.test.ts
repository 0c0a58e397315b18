import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type WalkOptions, walk } from '../../src/io/walk.ts';
import { folderWith, makePipe } from '../support/folder.ts';

/** What is found below a folder, in code-unit order. */
function found(cwd: string, options: Partial<WalkOptions> = {}) {
  const { files, failures } = walk(
    { absolute: cwd, shown: 'in' },
    { isText: (name) => name.endsWith('.txt'), isIgnored: () => false, ...options },
  );
  for (const { absolute, shown } of files) expect(absolute).toBe(join(cwd, shown.slice('in/'.length)));
  return {
    files: files.map(({ shown }) => shown).sort(),
    failures: failures.map(({ shown, reason }) => `${shown}: ${reason}`).sort(),
  };
}

test('texts at any depth, hidden ones and other files left out', () => {
  const cwd = folderWith({ 'a.txt': '', 'b/c/d.txt': '', 'b/e.md': '', '.f.txt': '', '.g/h.txt': '' });
  mkdirSync(join(cwd, 'empty'));
  expect(found(cwd)).toEqual({ files: ['in/a.txt', 'in/b/c/d.txt'], failures: [] });
});

test('what is ignored is not looked into', () => {
  const cwd = folderWith({ 'a/b.txt': '', 'c/a.txt': '', 'c/d.txt': '' });
  const asked: string[] = [];
  const isIgnored = (path: string, isFolder: boolean): boolean => {
    asked.push(`${path.slice(cwd.length)}${isFolder ? '/' : ''}`);
    return path.endsWith('/a') || path.endsWith('/d.txt');
  };
  expect(found(cwd, { isIgnored })).toEqual({ files: ['in/c/a.txt'], failures: [] });
  expect(asked.sort()).toEqual(['/a/', '/c/', '/c/a.txt', '/c/d.txt']);
});

describe('links', () => {
  test('are followed, and a folder is read once, under its own path', () => {
    const cwd = folderWith({ 'in/z/a.txt': '', 'else/b.txt': '' });
    symlinkSync('z', join(cwd, 'in/a'));
    symlinkSync('z', join(cwd, 'in/zz'));
    symlinkSync('../else', join(cwd, 'in/far'));
    symlinkSync('../else/b.txt', join(cwd, 'in/c.txt'));
    expect(found(join(cwd, 'in'))).toEqual({ files: ['in/c.txt', 'in/far/b.txt', 'in/z/a.txt'], failures: [] });
  });

  test('that lead round in a circle are told, each once', () => {
    const cwd = folderWith({ 'a/b/c.txt': '' });
    symlinkSync('..', join(cwd, 'a/b/up'));
    symlinkSync('../..', join(cwd, 'a/top'));
    const reason = 'a loop of links: it leads to a folder that it lies in';
    expect(found(cwd)).toEqual({
      files: ['in/a/b/c.txt'],
      failures: [`in/a/b/up: ${reason}`, `in/a/top: ${reason}`],
    });
  });

  test('that lead nowhere are told where they are named like a text', () => {
    const cwd = folderWith({});
    symlinkSync('nowhere', join(cwd, 'gone.txt'));
    symlinkSync('nowhere', join(cwd, 'gone.md'));
    symlinkSync('self.txt', join(cwd, 'self.txt'));
    symlinkSync('x'.repeat(300), join(cwd, 'long.txt'));
    expect(found(cwd)).toEqual({
      files: [],
      failures: [
        'in/gone.txt: a link that leads nowhere',
        'in/long.txt: its name is too long',
        'in/self.txt: a loop of links',
      ],
    });
  });
});

test('what is no file is told where it is named like a text', () => {
  const cwd = folderWith({ 'folder.txt/a.txt': '' });
  for (const name of ['pipe.txt', 'pipe']) makePipe(join(cwd, name));
  symlinkSync('/dev/null', join(cwd, 'null.txt'));
  expect(found(cwd)).toEqual({
    files: ['in/folder.txt/a.txt'],
    failures: ['in/null.txt: is a device, not a file', 'in/pipe.txt: is a named pipe, not a file'],
  });
});

describe('what vanishes meanwhile costs itself alone', () => {
  test('a folder below', () => {
    const cwd = folderWith({ 'a/b.txt': '', 'c/d.txt': '' });
    const isIgnored = (path: string): boolean => {
      if (path.endsWith('/c')) rmSync(join(cwd, 'a'), { recursive: true });
      return false;
    };
    expect(found(cwd, { isIgnored })).toEqual({ files: ['in/c/d.txt'], failures: ['in/a: does not exist'] });
  });

  test('the folder itself', () => {
    expect(found(join(folderWith({}), 'gone'))).toEqual({ files: [], failures: ['in: does not exist'] });
  });
});

test.skipIf(process.getuid?.() === 0)('a folder that is closed to us', () => {
  const cwd = folderWith({ 'a.txt': '', 'b/c.txt': '' });
  chmodSync(join(cwd, 'b'), 0);
  expect(found(cwd)).toEqual({ files: ['in/a.txt'], failures: ['in/b: permission denied'] });
  chmodSync(join(cwd, 'b'), 0o700);
});

test('a link that leads out of the folder is told and not followed, where somebody wants to know', () => {
  const cwd = folderWith({ 'in/a.txt': '', 'in/sub/b.txt': '', 'other/c.txt': '', 'd.txt': '' });
  symlinkSync('../other', join(cwd, 'in/out'));
  symlinkSync('../d.txt', join(cwd, 'in/d.txt'));
  symlinkSync('../d.txt', join(cwd, 'in/d.pdf'));
  symlinkSync('sub/b.txt', join(cwd, 'in/e.txt'));
  const outside: string[] = [];
  const walked = walk(
    { absolute: join(cwd, 'in'), shown: 'in' },
    { isText: (name) => name.endsWith('.txt'), isIgnored: () => false, leadsOut: (shown) => void outside.push(shown) },
  );
  expect(walked.files.map(({ shown }) => shown)).toEqual(['in/a.txt', 'in/e.txt', 'in/sub/b.txt']);
  expect(outside).toEqual(['in/d.txt', 'in/out']);
});
