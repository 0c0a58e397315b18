/** Days, months and years as ISO 8601, and arithmetic on them without a clock. */

/** A day of the calendar; `year` is null where the text gives none. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (n: number): string => String(n).padStart(2, '0');

/** "2013-09-22"; "--09-22" without a year. */
export function isoDay({ year, month, day }: Day): string {
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "2013-09"; "--09" without a year. */
export function isoMonth(year: number | null, month: number): string {
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}`;
}

/** Whether the calendar has such a day. */
export function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] ?? 0);
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

/** Whether it is a whole ISO day that the calendar has. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && isDay(Number(text.slice(5, 7)), Number(text.slice(8)));
}
