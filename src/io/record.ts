/** Records: texts with an id and whatever else is known of them, as lines of JSON or rows of a table. */
import { z } from 'zod';
import type { Meta } from '../model/document.ts';
import { SaysoError } from '../model/errors.ts';
import { wording } from '../options/wording.ts';
import { DEEPEST_RECORD, tooDeepAt } from './depth.ts';

/** What can be said of a text by name; any other field is handed on. */
export const RECORD_FIELDS = ['id', 'text', 'date', 'mediaType', 'title', 'url'] as const;
type FieldName = (typeof RECORD_FIELDS)[number];

/** Which field of a record holds what; those that are not named are called as they are. */
export type FieldMap = Readonly<Partial<Record<FieldName, string>>>;

const isoDay = z.string().transform((value) => /^\d{4}-\d\d-\d\d(?=[T ]\d\d:)/u.exec(value)?.[0] ?? value);

const recordSchema = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)], {
    error: ({ input }) => (input === '' ? 'must not be empty' : wording(wrongId(input))),
  }),
  text: z.string(),
  date: isoDay.pipe(z.iso.date()).optional(),
  mediaType: z
    .string()
    .transform((type) => type.replace(/;.*$/su, '').trim().toLowerCase())
    .optional(),
});

function wrongId(input: unknown): z.core.$ZodRawIssue {
  return { code: 'invalid_type', expected: 'string', input };
}

/** One text of many, with all that came with it. */
export type InputRecord = z.output<typeof recordSchema> & { readonly meta?: Meta };

/** A record that cannot be read; its id is known all the same. */
export class RecordError extends SaysoError {
  readonly id: string | undefined;

  constructor(message: string, id: string | undefined) {
    super('input', message);
    this.id = id;
  }
}

/** "text=body" and the like as a map. */
export function fieldMap(pairs: readonly string[] = []): FieldMap {
  return Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/su).slice(0, 2)));
}

/**
 * Reads one line of NDJSON input.
 *
 * @throws RecordError that says what is wrong with the line.
 */
export function readRecord(bytes: Uint8Array, fields: FieldMap = {}): InputRecord {
  return recordOf(parseJson(decodeLine(bytes)), fields);
}

/**
 * A record out of a value: `id`, `text`, `date`, `mediaType` under the names of the fields, all else in `meta`. A date or
 * type that is null or empty is none; a date may go on with a time of day.
 *
 * @throws RecordError that says what is wrong with it, in terms of its own fields.
 */
export function recordOf(value: unknown, fields: FieldMap = {}): InputRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError(
      wording({ code: 'invalid_type', expected: 'object', input: value }) ?? 'no object',
      undefined,
    );
  }
  const given = new Map<string, unknown>(Object.entries(value));
  const taken = (name: FieldName): unknown => given.get(fields[name] ?? name);
  const optional = (name: FieldName): unknown => (isNothing(taken(name)) ? undefined : taken(name));
  const own = { id: taken('id'), text: taken('text'), date: optional('date'), mediaType: optional('mediaType') };
  const parsed = recordSchema.safeParse(own, { error: wording });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [name] = issue?.path ?? [];
    const id = recordSchema.shape.id.safeParse(own.id);
    throw new RecordError(`${fields[name as FieldName] ?? String(name)} ${issue?.message}`, id.data);
  }
  const meta = metaOf(given, fields);
  return meta ? { ...parsed.data, meta } : parsed.data;
}

function isNothing(value: unknown): boolean {
  return value === null || value === '';
}

/** What a record holds besides, title and url under these names whatever they are called in it. */
function metaOf(given: ReadonlyMap<string, unknown>, fields: FieldMap): Meta | undefined {
  const named = (name: FieldName): string => fields[name] ?? name;
  const used = new Set(['id', 'text', 'date', 'mediaType'].map((name) => named(name as FieldName)));
  const renamed = new Map([
    [named('title'), 'title'],
    [named('url'), 'url'],
  ]);
  // A field may hold two things: the address that is the id too.
  const rest = [...given].filter(
    ([name]) => !used.has(name) || (renamed.has(name) && fields[renamed.get(name) as FieldName]),
  );
  if (rest.length === 0) return undefined;
  return Object.fromEntries(rest.map(([name, value]) => [renamed.get(name) ?? name, value]));
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RecordError('not valid UTF-8', undefined);
  }
}

function parseJson(line: string): unknown {
  if (line.trim() === '') throw new RecordError('an empty line', undefined);
  if (tooDeepAt(line, DEEPEST_RECORD) !== null)
    throw new RecordError(`nested more than ${DEEPEST_RECORD} deep`, undefined);
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new RecordError(`not valid JSON: ${(cause as SyntaxError).message}`, undefined);
  }
}
