import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { refuseForeign, refuseInputs } from '../../src/io/own.ts';
import { folderWith } from '../support/folder.ts';

const isOurs = (beginning: string): boolean => beginning.startsWith('<!-- sayso');

test('what is not ours is not written over, unless somebody says so', () => {
  const cwd = folderWith({ 'ours.html': '<!-- sayso -->', 'letter.html': '<p>Dear Ann', 'empty.html': '', 'd/x': '' });
  const refusal = (name: string, force = false): string => {
    try {
      refuseForeign({ path: join(cwd, name), shown: `--out ${name}`, force, isOurs });
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  expect(['ours.html', 'empty.html', 'new.html', 'no/folder/new.html'].map((name) => refusal(name))).toEqual(
    Array(4).fill(''),
  );
  expect(refusal('letter.html')).toBe('--out letter.html exists already; --force writes over it');
  expect(refusal('letter.html', true)).toBe('');
  expect([refusal('d'), refusal('d', true)]).toEqual(Array(2).fill('--out d is a folder'));
});

test('what is read is not written over, whatever somebody says', () => {
  const inputs = ['/news/a.txt', '/news/2013/b.txt', null].map((absolute) => ({
    id: 'a',
    path: 'a.txt',
    shown: 'a.txt',
    home: '/',
    absolute: absolute === null ? null : resolve(absolute),
  }));
  const refusal = (path: string) => (): void => refuseInputs({ path: resolve(path), shown: `--out ${path}` }, inputs);
  expect(refusal('/news/a.txt')).toThrow('--out /news/a.txt is one of the files that are read');
  expect(refusal('/news/2013')).toThrow('--out /news/2013 is a folder that is read');
  for (const path of ['/news/a.html', '/new', '/news/2014', '/other/a.txt']) expect(refusal(path)).not.toThrow();
});

test('nor is it under another name that a link gives it', () => {
  const cwd = folderWith({ 'news/a.txt': 'So.', 'else/b.txt': 'So.' });
  symlinkSync('news', join(cwd, 'linked'));
  symlinkSync('../news/a.txt', join(cwd, 'else/a.json'));
  const inputs = [{ id: 'a', path: 'a.txt', shown: 'a.txt', home: cwd, absolute: join(cwd, 'news/a.txt') }];
  const refusal = (path: string) => (): void => refuseInputs({ path: join(cwd, path), shown: path }, inputs);
  expect(refusal('linked/a.txt')).toThrow('linked/a.txt is one of the files that are read');
  expect(refusal('else/a.json')).toThrow('else/a.json is one of the files that are read');
  expect(refusal('linked')).toThrow('linked is a folder that is read');
  for (const path of ['linked/b.txt', 'else/b.txt', 'else', 'new/a.txt']) expect(refusal(path)).not.toThrow();
});
