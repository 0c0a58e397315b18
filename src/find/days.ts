/** Days, months and years as bounds: "2013-09-24", "2013-09", "2013". */
import { z } from 'zod';

const SHAPE = { error: 'must be a day, month or year such as 2013-09-24, 2013-09 or 2013' };

/** A day that exists, a month or a year. */
export const boundSchema = z
  .string()
  .refine((text) => /^\d{4}(?:-\d{2}){0,2}$/u.test(text) && z.iso.date().safeParse(firstDay(text)).success, SHAPE);

function firstDay(text: string): string {
  return `${text}-01-01`.slice(0, 10);
}

/**
 * Whether a date lies between two bounds, both of them within. A date that is only a month or a year is compared as far as
 * it goes. Where there is no date it lies nowhere, unless nothing bounds it.
 */
export function isBetween(date: string | undefined, since: string | undefined, until: string | undefined): boolean {
  if (since === undefined && until === undefined) return true;
  if (date === undefined) return false;
  return (
    (since === undefined || as(date, since) >= as(since, date)) &&
    (until === undefined || as(date, until) <= as(until, date))
  );
}

/** As much of a date as another has. */
function as(date: string, other: string): string {
  return date.slice(0, other.length);
}
