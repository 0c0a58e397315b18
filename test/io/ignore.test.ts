import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { excluder, ignoreFiles } from '../../src/io/ignore.ts';
import { folderWith } from '../support/folder.ts';

describe('ignore files', () => {
  test.for([
    ['a/old.txt', true],
    ['a/b/old.txt', false],
    ['a/b/c/old.txt', false],
    ['a/b/new.txt', true],
    ['a/new.txt', false],
    ['new.txt', false],
  ] as const)('the nearest file that says anything decides: %s', ([path, expected]) => {
    const cwd = folderWith({ '.saysoignore': 'old.txt\n', 'a/b/.saysoignore': '!old.txt\nnew.txt\n' });
    expect(ignoreFiles()(join(cwd, path), false)).toBe(expected);
  });

  test('a pattern for folders leaves files alone', () => {
    const isIgnored = ignoreFiles();
    const cwd = folderWith({ '.saysoignore': 'old/\n' });
    expect([isIgnored(join(cwd, 'old'), true), isIgnored(join(cwd, 'old'), false)]).toEqual([true, false]);
  });
});

describe('patterns', () => {
  test('hold for what lies below one of the folders, as read from there', () => {
    const isExcluded = excluder(['/a.txt', 'sub/'], ['/in', '/other']);
    const paths = ['/in/a.txt', '/in/x/a.txt', '/inn/a.txt', '/other/a.txt', '/in', '/'];
    expect(paths.filter((path) => isExcluded(path, false))).toEqual(['/in/a.txt', '/other/a.txt']);
    expect([isExcluded('/in/x/sub', true), isExcluded('/in/x/sub', false)]).toEqual([true, false]);
  });

  test('none exclude nothing; the root is a folder too', () => {
    expect(excluder([], ['/'])('/a.txt', false)).toBe(false);
    expect(excluder(['a.txt'], ['/'])('/a.txt', false)).toBe(true);
  });
});

test('one that cannot be read ends the run before any work', () => {
  const cwd = folderWith({ '.saysoignore/a': '', 'b.txt': '' });
  expect(() => ignoreFiles()(join(cwd, 'b.txt'), false)).toThrow(
    expect.objectContaining({ code: 'config', message: `${join(cwd, '.saysoignore')}: is a folder` }),
  );
});
