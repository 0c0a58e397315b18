import { expect, test } from 'vitest';
import {
  isDay,
  isIsoDay,
  isoDay,
  nearestWeekday,
  plusDays,
  plusMonths,
} from '../../../src/stages/entities/numbers/calendar.ts';

test('writes days with and without a year', () => {
  expect(isoDay({ year: 2013, month: 9, day: 2 })).toBe('2013-09-02');
  expect(isoDay({ year: null, month: 9, day: 22 })).toBe('--09-22');
});

test('counts over the ends of months and years', () => {
  expect(plusDays('2012-02-28', 2)).toBe('2012-03-01');
  expect(plusMonths('2013-01-15', -1)).toBe('2012-12');
});

test('finds weekdays before and after', () => {
  expect(nearestWeekday('2013-09-26', 1, -1)).toBe('2013-09-23');
  expect(nearestWeekday('2013-09-26', 4, -1)).toBe('2013-09-26');
  expect(nearestWeekday('2013-09-26', 4, 1)).toBe('2013-10-03');
});

test('knows what days there are', () => {
  expect([isDay(2, 29), isDay(2, 30), isDay(13, 1), isIsoDay('2013-04-31'), isIsoDay('2013-04-30')]).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});
