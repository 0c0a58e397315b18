/** Documents that were extracted before: out of files that hold one, an envelope, or one a line. */
import type { Readable } from 'node:stream';
import { SaysoError } from '../model/errors.ts';
import { READABLE_VERSIONS, type ReadableDocument, readableDocumentSchema } from '../model/readable.ts';
import { type Value, valuesOf } from '../validity/values.ts';

/** A document; a line that tells of a text which failed; or what is wrong with a stretch of the file. */
export type ReadDocument =
  | { readonly document: ReadableDocument }
  | { readonly errorLine: number }
  /** Why the file is nothing that sayso writes; nothing comes after this. */
  | { readonly stranger: string }
  | { readonly fault: string; readonly line: number };

/**
 * The documents of a stream, each as it comes: NDJSON is never held as a whole.
 *
 * @throws SaysoError `input` where a document is of a version that cannot be read.
 */
export async function* documentsIn(stream: Readable): AsyncGenerator<ReadDocument, void, undefined> {
  let isFirst = true;
  for await (const value of valuesOf(stream)) {
    if (isFirst && 'value' in value && !isOurs(value.value)) {
      yield { stranger: 'holds no sayso documents: its first object has no schemaVersion' };
      return;
    }
    isFirst = false;
    yield* documentsOf(value);
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

function* documentsOf(value: Value): Generator<ReadDocument, void, undefined> {
  const { line } = value;
  if ('fault' in value) {
    yield { fault: value.fault, line };
    return;
  }
  refuseVersion(value.value);
  if (isErrorLine(value.value)) yield { errorLine: line };
  else {
    const { documents } = fieldsOf(value.value);
    for (const one of Array.isArray(documents) ? documents : [value.value]) yield documentOf(one, line);
  }
}

function documentOf(value: unknown, line: number): ReadDocument {
  const parsed = readableDocumentSchema.safeParse(value);
  if (parsed.success) return { document: parsed.data };
  const [issue] = parsed.error.issues;
  return { fault: `not a sayso document: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, line };
}

function isErrorLine(value: unknown): boolean {
  return 'error' in fieldsOf(value) && !('schemaVersion' in fieldsOf(value));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
