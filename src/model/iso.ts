/** Which values there are: days that the calendar has, times of a day, intervals and ranges that run forward. */
import type { EntityValue } from './schema.ts';

/** Whether there is such a value: an ISO one, or an amount; a range must not run backwards. */
export function isThere(value: EntityValue): boolean {
  if (typeof value === 'string') return isIso(value);
  return value.to === undefined || value.amount <= value.to;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has such a day; 29 February where the year has one, or none is known. */
export function isDay(month: number, day: number, year: number | null = null): boolean {
  if (month === 2 && day === 29 && year !== null && !isLeap(year)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether it is a whole ISO day that the calendar has. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  return isDay(Number(text.slice(5, 7)), Number(text.slice(8)), Number(text.slice(0, 4)));
}

const POINT = /^(?:(?<year>\d{4})|-)(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u;
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d$|^T24:00$/u;
const DURATION =
  /^P(?=[\dT])(?:\d+Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?:\d+H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$/u;

/** Whether a value is a date, time, duration or interval that there is, an interval one that runs forward. */
function isIso(value: string): boolean {
  const slash = value.indexOf('/');
  if (slash < 0) return isPoint(value) || TIME.test(value) || DURATION.test(value);
  const [from, to] = [value.slice(0, slash), value.slice(slash + 1)];
  return isPoint(from) && isPoint(to) && from.length === to.length && from < to;
}

function isPoint(text: string): boolean {
  const { year, month, day } = POINT.exec(text)?.groups ?? {};
  if (year === undefined && month === undefined) return false;
  return month === undefined || isDay(Number(month), Number(day ?? 1), year === undefined ? null : Number(year));
}
