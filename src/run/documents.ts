/** Documents that were extracted before: out of files that hold one, an envelope, or one a line. */
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { openParquet } from '../io/parquet-file.ts';
import { SaysoError } from '../model/errors.ts';
import { READABLE_VERSIONS } from '../model/readable.ts';
import { MISFIT, reading } from '../model/reading.ts';
import { documentSchema } from '../model/schema.ts';
import { restored } from '../table/restored.ts';
import { type Shape, shapeOf } from '../table/shape.ts';
import { type Value, valuesOf } from '../validity/values.ts';

/** A document; a line that tells of a text which failed; or what is wrong with a stretch of the file. */
export type ReadDocument<T> =
  | { readonly document: T; readonly line: number }
  | { readonly errorLine: number }
  /** Why the file is nothing that sayso writes; nothing comes after this. */
  | { readonly stranger: string }
  | { readonly fault: string; readonly line: number };

/** What is made of a value that has a schemaVersion: a document, or why it is none. */
export type ReadValue<T> = (value: unknown) => { readonly document: T } | { readonly fault: string };

/**
 * The documents of a stream as a schema reads them, each as it comes: NDJSON is never held as a whole.
 *
 * @throws SaysoError `input` where a document is of a version that cannot be read.
 */
export function documentsIn<T>(
  schema: z.ZodType<T>,
  stream: Readable,
): AsyncGenerator<ReadDocument<T>, void, undefined> {
  return documentsReadBy(readerOf(schema), stream);
}

function readerOf<T>(schema: z.ZodType<T>): ReadValue<T> {
  const read = reading(schema);
  return (value) => {
    const made = read(value);
    if (made !== MISFIT) return { document: made as T };
    const parsed = schema.safeParse(value);
    if (parsed.success) return { document: parsed.data };
    return { fault: lackOf(value, parsed.error) ?? faultOf(parsed.error) };
  };
}

/** What a part of a document (`extract --fields`) would have to hold to be read; null of a whole one. */
function lackOf(value: unknown, { issues }: z.ZodError): string | null {
  const fields = fieldsOf(value);
  const missing = issues.map(({ path }) => String(path[0])).find((name) => !(name in fields));
  return fields['partial'] === true && missing !== undefined ? `is a part of a document, without ${missing}` : null;
}

/**
 * The documents of a file of Parquet, row group by row group; of its columns those alone that the schema looks at. The line
 * is the row, from 1.
 *
 * @throws SaysoError `input` where it is no Parquet, or a document is of a version that cannot be read.
 */
export async function* documentsInParquet<T>(
  schema: z.ZodType<T>,
  path: string,
): AsyncGenerator<ReadDocument<T>, void, undefined> {
  const file = await openParquet(path);
  try {
    if (!file.columns.includes('schemaVersion')) {
      yield { stranger: 'holds no sayso documents: it has no column schemaVersion' };
      return;
    }
    const looked = schema instanceof z.ZodObject ? new Set(Object.keys(schema.shape)) : null;
    const columns = file.columns.filter((name) => looked === null || looked.has(name));
    const [shape, read] = [shapeOf(documentSchema), readerOf(schema)];
    let line = 0;
    for await (const row of file.rows(columns)) {
      line++;
      yield* documentsOf(read, valueOfRow(row, shape, line));
    }
  } finally {
    await file.close();
  }
}

function valueOfRow(row: unknown, shape: Shape, line: number): Value {
  try {
    return { value: restored(shape, row), json: '', line };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: 'not a sayso document: a cell of JSON holds none', line, column: 1 };
  }
}

/** The same, with documents read by whoever asks for them. */
export async function* documentsReadBy<T>(
  read: ReadValue<T>,
  stream: Readable,
): AsyncGenerator<ReadDocument<T>, void, undefined> {
  let isFirst = true;
  for await (const value of valuesOf(stream)) {
    if (isFirst && 'value' in value && !isOurs(value.value)) {
      yield { stranger: 'holds no sayso documents: its first object has no schemaVersion' };
      return;
    }
    isFirst = false;
    yield* documentsOf(read, value);
  }
  if (isFirst) yield { stranger: 'holds no sayso documents: it is empty' };
}

/** Whether a value is something that sayso writes: a document, an envelope, or a line that tells of a failure. */
function isOurs(value: unknown): boolean {
  return 'schemaVersion' in fieldsOf(value) || isErrorLine(value);
}

/** What a reader does not know it would read wrongly: no document of the file counts. */
function refuseVersion(value: unknown): void {
  const { schemaVersion } = fieldsOf(value);
  if (schemaVersion === undefined || READABLE_VERSIONS.includes(String(schemaVersion))) return;
  const known = READABLE_VERSIONS.join(', ');
  throw new SaysoError('input', `schemaVersion ${JSON.stringify(schemaVersion)} is not known (known: ${known})`);
}

function* documentsOf<T>(read: ReadValue<T>, value: Value): Generator<ReadDocument<T>, void, undefined> {
  const { line } = value;
  if ('fault' in value) {
    yield { fault: value.fault, line };
    return;
  }
  refuseVersion(value.value);
  if (isErrorLine(value.value)) yield { errorLine: line };
  else {
    const { documents } = fieldsOf(value.value);
    for (const one of Array.isArray(documents) ? documents : [value.value]) yield { ...read(one), line };
  }
}

/** What keeps a value from being a document, on one line. */
export function faultOf({ issues: [issue] }: z.ZodError): string {
  return `not a sayso document: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}

function isErrorLine(value: unknown): boolean {
  return 'error' in fieldsOf(value) && !('schemaVersion' in fieldsOf(value));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
