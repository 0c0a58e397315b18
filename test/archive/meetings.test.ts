import { expect, test } from 'vitest';
import { type Met, newMeetings } from '../../src/archive/meetings.ts';

type Case = [
  what: string,
  first: [path: string, from: Met['from']],
  second: [path: string, from: Met['from']],
  isTwice: boolean,
];

test.for<Case>([
  ['one path in one reading', ['a.txt', 'texts'], ['a.txt', 'texts'], true],
  ['one path in two', ['n/a.txt', 'documents'], ['n/a.txt', 'texts'], true],
  ['a path that begins farther up', ['a.txt', 'documents'], ['n/a.txt', 'texts'], true],
  ['a path that begins farther down', ['m/n/a.txt', 'documents'], ['n/a.txt', 'texts'], true],
  ['two folders of one reading', ['a.txt', 'texts'], ['n/a.txt', 'texts'], false],
  ['two folders of two', ['m/a.txt', 'documents'], ['n/a.txt', 'texts'], false],
  ['one more folder than is looked at', [`${'n/'.repeat(17)}a.txt`, 'documents'], ['a.txt', 'texts'], false],
  ['half a name', ['a.txt', 'documents'], ['n/ba.txt', 'texts'], false],
])('%s', ([, [path, from], [other, otherFrom], isTwice]) => {
  const isMet = newMeetings();
  expect(isMet({ path, from, sha256: 'x' })).toBe(false);
  expect(isMet({ path: other, from: otherFrom, sha256: 'x' })).toBe(isTwice);
  expect(isMet({ path: other, from: otherFrom, sha256: 'y' })).toBe(false);
  expect(isMet({ path: other, from: otherFrom })).toBe(false);
});
