/** Days, months and years as ISO 8601, and arithmetic on them without a clock. */

/** A day of the calendar; `year` is null where the text gives none. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "2013-09-22"; "--09-22" without a year. */
export function isoDay({ year, month, day }: Day): string {
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "2013-09"; "--09" without a year. */
export function isoMonth(year: number | null, month: number): string {
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}`;
}

/** Months by which a month of an article's year may lie before or after it and be taken for that of the year. */
const FARTHEST = { before: 9, after: 7 };

/**
 * The year in which an article of an ISO day means a month: its own, but that before in January for December, and that
 * after in December for January.
 */
export function yearMeant(iso: string, month: number): number {
  const [year = 0, own = 1] = iso.split('-').map(Number);
  if (month - own > FARTHEST.after) return year - 1;
  return own - month > FARTHEST.before ? year + 1 : year;
}

/** The day so many days after an ISO day. */
export function plusDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The month so many months after the month of an ISO day. */
export function plusMonths(iso: string, months: number): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return isoMonth(Math.floor(count / 12), (count % 12) + 1);
}

/** Weekday of an ISO day, Sunday being 0. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** The last such weekday on or before the day; the first after it for `direction` 1. */
export function nearestWeekday(iso: string, weekday: number, direction: -1 | 1): string {
  const back = (weekdayOf(iso) - weekday + 7) % 7;
  return plusDays(iso, direction < 0 ? -back : 7 - back || 7);
}
