/** Columns of flat tables: each is declared once, with what stands in its cells. */
import { isIsoDay } from '../model/iso.ts';

/** What stands in one cell; null where there is nothing to be said. */
export type Cell = string | number | boolean | null;

/** What the cells of a column hold; a date is an ISO day. */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'json';

/** A column as writers see it. */
export interface ColumnHead {
  readonly name: string;
  readonly type: CellType;
  /** One phrase. */
  readonly about: string;
}

/** A column of rows that are made of things of one kind. */
export interface Column<T> extends ColumnHead {
  readonly of: (thing: T) => Cell;
}

/** Declares a column. */
export function column<T>(name: string, type: CellType, about: string, of: (thing: T) => Cell): Column<T> {
  return { name, type, about, of };
}

/** Several values in one cell; null where there are none. */
export function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}

/** A day of the calendar; null for anything else. */
export function dayOf(date: string | undefined): string | null {
  return date !== undefined && isIsoDay(date) ? date : null;
}
