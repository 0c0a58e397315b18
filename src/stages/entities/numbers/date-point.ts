/** Months and days as they are read, and their values. */
import { isDay } from '../../../model/iso.ts';
import { isoDay, isoMonth, yearMeant } from './calendar.ts';
import type { Reading } from './rule.ts';

/** A month over the tokens `[first, end)`, with what stands with it, else null. */
export interface DatePoint {
  readonly first: number;
  readonly end: number;
  readonly month: number;
  readonly day: number | null;
  /** The last of several days. */
  readonly lastDay: number | null;
  readonly year: number | null;
}

/** Where a month without a year lies, seen from the article: in its year, before it, after it, or in every year. */
export type SeenAs = 'near' | 'past' | 'future' | 'always';

/** The reading of a month or of the time from one to another; the tokens are those of the first. */
export function readingOf(one: DatePoint, two: DatePoint | null, seen: SeenAs): Reading {
  const { first, end } = one;
  const value = isoFrom(one, two, null);
  const isDated = one.year !== null || (two !== null && two.year !== null);
  if (isDated || seen === 'always') return { first, end, value };
  return { first, end, value, seenFrom: (today) => isoFrom(one, two, yearFrom(today, one, seen)) };
}

/** The year of a month that gives none. */
function yearFrom(today: string, { month, day }: DatePoint, seen: SeenAs): number {
  const own = Number(today.slice(0, 4));
  if (seen === 'near' || seen === 'always') return yearMeant(today, month);
  const point = day === null ? isoMonth(own, month) : isoDay({ year: own, month, day });
  const here = today.slice(0, point.length);
  if (seen === 'past') return point > here || (day === null && point === here) ? own - 1 : own;
  return point > here ? own : own + 1;
}

/** The ISO form; undefined where the calendar lacks the day or the time would run back. */
function isoFrom(one: DatePoint, two: DatePoint | null, given: number | null): string | undefined {
  if (two) return stretch(one, two, given);
  const year = one.year ?? given;
  const from = isoOf(one.month, one.day, year);
  return one.lastDay === null ? from : interval(from, isoOf(one.month, one.lastDay, year));
}

/** From one to the other; over the turn of a year where the months show it. */
function stretch(one: DatePoint, two: DatePoint, given: number | null): string | undefined {
  const turn = runsBack(one, two) ? 1 : 0;
  const from = one.year ?? (two.year === null ? given : two.year - turn);
  const to = two.year ?? (from === null ? null : from + turn);
  return interval(isoOf(one.month, one.day, from), isoOf(two.month, two.day, to));
}

function runsBack(one: DatePoint, two: DatePoint): boolean {
  return one.month === two.month ? (one.day ?? 0) >= (two.day ?? 0) : one.month > two.month;
}

function interval(from: string | undefined, to: string | undefined): string | undefined {
  return from !== undefined && to !== undefined && from < to ? `${from}/${to}` : undefined;
}

function isoOf(month: number, day: number | null, year: number | null): string | undefined {
  if (day === null) return isoMonth(year, month);
  return isDay(month, day, year) ? isoDay({ year, month, day }) : undefined;
}
