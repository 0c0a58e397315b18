import { expect, test } from 'vitest';
import { boundSchema, isBetween } from '../../src/find/days.ts';

test.for(['2013', '2013-09', '2013-09-24', '2012-02-29'])('%s is a bound', (text) => {
  expect(boundSchema.safeParse(text).success).toBe(true);
});

test.for(['13', '2013-13', '2013-02-30', '2013-9', 'May 2013', '', '2013-09-24T10:00'])('%s is none', (text) => {
  expect(boundSchema.safeParse(text).error?.issues[0]?.message).toBe(
    'must be a day, month or year such as 2013-09-24, 2013-09 or 2013',
  );
});

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
  [undefined, undefined, undefined, true],
  [undefined, '2013', undefined, false],
])('%s from %s to %s: %s', ([date, since, until, is]) => {
  expect(isBetween(date, since, until)).toBe(is);
});
