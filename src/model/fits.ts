/** Whether something fits a schema, which takes zod twenty times as long, as it copies all of it. */
import type { z } from 'zod';
import { MISFIT, reading } from './reading.ts';

/** A test for a schema. Where it says no, `safeParse` says what is wrong, or that nothing is after all. */
export function fitting(schema: z.core.$ZodType): (value: unknown) => boolean {
  const read = reading(schema);
  return (value) => read(value) !== MISFIT;
}
