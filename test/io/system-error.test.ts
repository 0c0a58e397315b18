import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, reasonOf, wordsOf } from '../../src/io/system-error.ts';
import { folderWith } from '../support/folder.ts';

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing went wrong');
}

const cwd = folderWith({ 'a.txt': '' });

test.for([
  ['ENOENT', 'does not exist', () => readFileSync(join(cwd, 'gone'))],
  ['EISDIR', 'is a folder', () => readFileSync(cwd)],
  ['ENOTDIR', 'a part of its path is no folder', () => readFileSync(join(cwd, 'a.txt/b'))],
  ['EEXIST', 'a file stands where a folder is needed', () => mkdirSync(join(cwd, 'a.txt'), { recursive: true })],
  ['ENAMETOOLONG', 'its name is too long', () => readFileSync(join(cwd, 'x'.repeat(300)))],
] as const)('%s: %s', ([code, reason, work]) => {
  const error = errorOf(work);
  expect([codeOf(error), reasonOf(error), wordsOf(error)]).toEqual([code, reason, reason]);
});

test('what the system has not said has no reason, only its own words', () => {
  const unheard = Object.assign(new Error('odd'), { code: 'EODD' });
  expect([codeOf(unheard), reasonOf(unheard), wordsOf(unheard)]).toEqual(['EODD', null, 'Error: odd']);
  for (const error of [new Error('odd'), Object.assign(new Error('odd'), { code: 7 }), 'odd', null]) {
    expect([codeOf(error), reasonOf(error), wordsOf(error)]).toEqual([undefined, null, String(error)]);
  }
});
