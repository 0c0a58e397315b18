import { expect, test } from 'vitest';
import { isDay, isIsoDay } from '../../../../src/model/iso.ts';
import {
  isoDay,
  isoMonth,
  nearestWeekday,
  plusDays,
  plusMonths,
  weekdayOf,
} from '../../../../src/stages/entities/numbers/calendar.ts';

test('writes days and months with and without a year', () => {
  expect(isoDay({ year: 2013, month: 9, day: 2 })).toBe('2013-09-02');
  expect(isoDay({ year: 987, month: 12, day: 22 })).toBe('0987-12-22');
  expect(isoDay({ year: null, month: 9, day: 22 })).toBe('--09-22');
  expect([isoMonth(2013, 9), isoMonth(987, 12), isoMonth(null, 9)]).toEqual(['2013-09', '0987-12', '--09']);
});

test('counts over the ends of months and years', () => {
  expect(plusDays('2012-02-28', 2)).toBe('2012-03-01');
  expect(plusDays('2013-01-01', -1)).toBe('2012-12-31');
  expect([-1, 0, 11, 12, -13].map((months) => plusMonths('2013-01-15', months))).toEqual([
    '2012-12',
    '2013-01',
    '2013-12',
    '2014-01',
    '2011-12',
  ]);
});

test('finds weekdays before and after', () => {
  expect(weekdayOf('2013-09-22')).toBe(0);
  expect(nearestWeekday('2013-09-26', 1, -1)).toBe('2013-09-23');
  expect(nearestWeekday('2013-09-26', 5, -1)).toBe('2013-09-20');
  expect(nearestWeekday('2013-09-26', 4, -1)).toBe('2013-09-26');
  expect(nearestWeekday('2013-09-26', 4, 1)).toBe('2013-10-03');
  expect(nearestWeekday('2013-09-26', 5, 1)).toBe('2013-09-27');
  expect(nearestWeekday('2013-09-26', 3, 1)).toBe('2013-10-02');
});

test('knows what days there are', () => {
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = lengths.map((_length, n) => [31, 30, 29, 28].find((day) => isDay(n + 1, day)));
  expect(last).toEqual(lengths);
  expect([isDay(0, 1), isDay(13, 1), isDay(1, 0), isDay(1, 1), isDay(12, 32)]).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
  const days = ['2013-04-30', '2013-04-31', '2013-4-30', '2013-04', '12013-04-30', '2013-04-301', '0001-01-01'];
  expect(days.filter(isIsoDay)).toEqual(['2013-04-30', '0001-01-01']);
});
