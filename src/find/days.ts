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
