/** Values out of formats with fixed columns, as they were before. */
import type { Field, Shape } from './shape.ts';

/**
 * Makes of a value that was read from columns what was written into them: what could be left out and is null is left out,
 * days are ISO dates, JSON is parsed, whole numbers are numbers.
 *
 * @throws SyntaxError where a cell of JSON holds none.
 */
export function restored(shape: Shape, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (shape.kind === 'list') return Array.isArray(value) ? value.map((one) => restored(shape.of, one)) : value;
  if (shape.kind === 'record') return typeof value === 'object' ? record(shape.fields, { ...value }) : value;
  if (typeof value === 'bigint') return Number(value);
  if (shape.kind === 'date' && value instanceof Date) return value.toISOString().slice(0, 10);
  return shape.kind === 'json' && typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
}

function record(fields: readonly Field[], value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const { name, shape, nullable } of fields) {
    const field = restored(shape, value[name]) ?? null;
    if (field !== null || nullable) made[name] = field;
  }
  return made;
}
