import { expect, test } from 'vitest';
import { isBetween } from '../../src/model/days.ts';

test.for<[date: string | undefined, since: string | undefined, until: string | undefined, is: boolean]>([
  ['2013-09-24', undefined, undefined, true],
  ['2013-09-24', '2013', undefined, true],
  ['2013-09-24', '2013-09-24', '2013-09-24', true],
  ['2013-09-24', undefined, '2013-09', true],
  ['2013-09-24', '2013-09-25', undefined, false],
  ['2013-09-24', undefined, '2013-08', false],
  ['2013-09-24', '2014', undefined, false],
  ['2013-09', '2013-09-24', undefined, true],
  ['2013', undefined, '2012-12-31', false],
  ['2013', '2013-02-01', '2013-02-28', true],
  ['2013-05-04', '2013-06', '', false],
  ['2014-01-01', '', '2013', false],
  [undefined, undefined, undefined, true],
  [undefined, '', '', true],
  [undefined, '2013', undefined, false],
])('%s from %s to %s: %s', ([date, since, until, is]) => {
  expect(isBetween(date, since, until)).toBe(is);
});
