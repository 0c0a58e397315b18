import type { Diagnostic, Meta } from '../model/document.ts';
import { oneLine } from '../model/plain-text.ts';

/** A file that is not read as it stands: the text it was made into, and what came with it. */
export interface Converted {
  /** What offsets point into. */
  readonly text: string;
  readonly meta?: Meta;
  /** ISO date, where the file gives one. */
  readonly date?: string;
  /** What is to be said of the reading; offsets into the text. */
  readonly notes?: readonly Diagnostic[];
}

/** Those of the fields that hold something; undefined where none does. */
export function metaOf(fields: Readonly<Record<string, string | null | undefined>>): Meta | undefined {
  const held = Object.entries(fields).flatMap(([name, value]) => {
    const clean = oneLine(value ?? '');
    return clean === '' ? [] : [[name, clean] as const];
  });
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

/** The day that a date and time begins with, where it is one of the calendar. */
export function dayOf(time: string | null | undefined): string | undefined {
  const [day] = /^\d{4}-\d\d-\d\d(?!\d)/u.exec(time?.trim() ?? '') ?? [];
  const parsed = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  const isReal = parsed !== undefined && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day ?? '');
  return isReal ? day : undefined;
}
