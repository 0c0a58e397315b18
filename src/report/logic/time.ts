/** Quotes in the order of time, as bars: a day, a month or a year each. */

/** A bar. */
export interface Bar {
  /** ISO 8601: "2013-09-24", "2013-09" or "2013". */
  readonly period: string;
  readonly count: number;
}

export interface TimeLine {
  readonly unit: 'day' | 'month' | 'year';
  /** Every period from the first to the last, empty ones included. */
  readonly bars: readonly Bar[];
  /** How many have no date. */
  readonly undated: number;
}

/** More bars than that nobody can tell apart. */
const MOST_DAYS = 92;
const MOST_MONTHS = 180;
/** Longer than anybody's archive: a stray date must not make a million bars. */
const MOST_YEARS = 2000;

/** Bars for counts by article. A date that is less exact than a bar counts at its beginning. */
export function timeLineOf(articles: readonly { readonly date?: string }[], counts: Int32Array): TimeLine {
  const byDay = new Map<string, number>();
  let undated = 0;
  for (const [i, { date }] of articles.entries()) {
    const count = counts[i] ?? 0;
    const day = date === undefined ? null : dayOf(date);
    if (day === null) undated += count;
    else byDay.set(day, (byDay.get(day) ?? 0) + count);
  }
  const days = [...byDay.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'day', bars: [], undated };
  const unit = unitFor(first, last);
  const sums = new Map<string, number>();
  for (const [day, count] of byDay) {
    const period = day.slice(0, LENGTH[unit]);
    sums.set(period, (sums.get(period) ?? 0) + count);
  }
  const bars = periods(first, last, unit).map((period) => ({ period, count: sums.get(period) ?? 0 }));
  return { unit, bars, undated };
}

const LENGTH = { day: 10, month: 7, year: 4 };
const DAY = 86_400_000;

/** The first day of what a date says; null for what is no date. */
function dayOf(date: string): string | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(date);
  if (!found) return null;
  const [, year = '', month = '01', day = '01'] = found;
  return `${year}-${month}-${day}`;
}

function unitFor(first: string, last: string): TimeLine['unit'] {
  if ((Date.parse(last) - Date.parse(first)) / DAY < MOST_DAYS) return 'day';
  return months(last) - months(first) < MOST_MONTHS ? 'month' : 'year';
}

/** Months since the year 0. */
function months(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function periods(first: string, last: string, unit: TimeLine['unit']): string[] {
  if (unit === 'day')
    return range(Date.parse(first) / DAY, Date.parse(last) / DAY, (day) =>
      new Date(day * DAY).toISOString().slice(0, 10),
    );
  if (unit === 'month') return range(months(first), months(last), monthName);
  const end = Number(last.slice(0, 4));
  return range(Math.max(Number(first.slice(0, 4)), end - MOST_YEARS), end, yearName);
}

function range(from: number, to: number, name: (n: number) => string): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => name(from + i));
}

function yearName(year: number): string {
  return String(year).padStart(4, '0');
}

function monthName(month: number): string {
  return `${yearName(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
}
