/** The records of a stream, one after the other: lines of JSON, one JSON array, or the rows of a table. */
import { Readable } from 'node:stream';
import { getNodeValue, type ParseError, parseTree } from 'jsonc-parser';
import { mended } from '../model/encoding.ts';
import { SaysoError } from '../model/errors.ts';
import { positions } from '../model/position.ts';
import { DEEPEST_RECORD, tooDeepAt } from './depth.ts';
import { type Line, linesOf } from './lines.ts';
import { type FieldMap, type InputRecord, RecordError, readRecord, recordOf } from './record.ts';

/** How records are written down. */
export type RecordFormat = 'ndjson' | 'csv';

/** A record, or what is wrong with one; the line it begins in, from 1. */
export type ReadRecord = { readonly line: number } & (
  | { readonly record: InputRecord }
  | { readonly reason: string; readonly id: string | undefined }
);

/**
 * The records of a stream as they come; a JSON array is read as a whole. A faulty one costs itself alone.
 *
 * @throws SaysoError `input` where nothing can be read from there on.
 */
export function recordsIn(
  stream: Readable,
  format: RecordFormat,
  fields: FieldMap,
  encoding: string,
): AsyncGenerator<ReadRecord, void, undefined> {
  return format === 'csv' ? csvRecords(stream, fields, encoding) : jsonRecords(stream, fields);
}

async function* jsonRecords(stream: Readable, fields: FieldMap): AsyncGenerator<ReadRecord, void, undefined> {
  const held: Uint8Array[] = [];
  for await (const { number, bytes } of linesOf(stream)) {
    if (held.length > 0 || (number === 1 && beginsArray(bytes))) held.push(Uint8Array.from(bytes));
    else yield attempt(number, () => readRecord(bytes, fields));
  }
  if (held.length > 0) yield* arrayRecords(held, fields);
}

/** Whether a line begins with a bracket, as no record does; `linesOf` lends its bytes for the moment. */
function beginsArray(bytes: Line['bytes']): boolean {
  return /^\ufeff?\s*\[/u.test(Buffer.from(bytes.subarray(0, 1000)).toString());
}

function* arrayRecords(lines: readonly Uint8Array[], fields: FieldMap): Generator<ReadRecord, void, undefined> {
  const newline = Buffer.from('\n');
  const text = Buffer.concat(lines.flatMap((line) => [line, newline]))
    .toString()
    .replace(/^\ufeff/u, '');
  const lineAt = positions(text);
  const deep = tooDeepAt(text, DEEPEST_RECORD);
  if (deep !== null) {
    yield { line: lineAt(deep).line, reason: `nested more than ${DEEPEST_RECORD} deep`, id: undefined };
    return;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !tree) {
    yield { line: lineAt(error?.offset ?? 0).line, reason: 'not valid JSON', id: undefined };
    return;
  }
  for (const node of tree.children ?? []) {
    yield attempt(lineAt(node.offset).line, () => recordOf(getNodeValue(node), fields));
  }
}

async function* csvRecords(
  stream: Readable,
  fields: FieldMap,
  encoding: string,
): AsyncGenerator<ReadRecord, void, undefined> {
  const { parse } = await import('csv-parse');
  const { delimiter, pieces } = await separatorOf(decoded(stream, encoding));
  const parser = Readable.from(pieces).pipe(
    parse({ delimiter, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 0 }),
  );
  let header: readonly string[] | null = null;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const from = line;
      line = info.lines + 1;
      if (header === null) header = headerOf(record);
      else yield rowOf(record, header, from, fields);
    }
  } catch (error) {
    throw faultOf(error);
  }
}

function headerOf(record: readonly string[]): readonly string[] {
  const header = record.map((name) => name.trim());
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined) throw new SaysoError('input', `two columns are named "${twice}"`);
  return header;
}

function rowOf(cells: readonly string[], header: readonly string[], line: number, fields: FieldMap): ReadRecord {
  const value = Object.fromEntries(header.flatMap((name, i) => (i < cells.length ? [[name, cells[i]]] : [])));
  if (cells.length === header.length) return attempt(line, () => recordOf(value, fields));
  const id = value[fields.id ?? 'id'] || undefined;
  return { line, id, reason: `${cells.length} cells, where the header has ${header.length}` };
}

function faultOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('CSV_')) return error;
  return new SaysoError('input', `not valid CSV: ${error.message}`, { cause: error });
}

/** The separator is the one of comma, semicolon and tab that the first line has most of. */
async function separatorOf(pieces: AsyncGenerator<string, void>) {
  const first: string[] = [];
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    first.push(next.value);
    if (/[\r\n]/u.test(next.value)) break;
  }
  const [header = ''] = first.join('').split(/[\r\n]/u, 1);
  const count = (mark: string): number => header.split(mark).length;
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a));
  async function* again(): AsyncGenerator<string, void> {
    yield* first;
    yield* pieces;
  }
  return { delimiter, pieces: again() };
}

/** A table's text: UTF-8 (or as the encoding says), or nothing more of it. */
async function* decoded(stream: Readable, encoding: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding === 'auto' ? 'utf-8' : encoding, { fatal: true });
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      yield mended(decoder.encoding, decoder.decode(bytes, { stream: true }));
    }
    yield mended(decoder.encoding, decoder.decode());
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const name = encoding === 'auto' ? 'UTF-8; --encoding NAME says what it is (windows-1252?)' : encoding;
    throw new SaysoError('input', `not valid ${name}`, { cause });
  }
}

function attempt(line: number, read: () => InputRecord): ReadRecord {
  try {
    return { line, record: read() };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { line, reason: error.message, id: error.id };
  }
}
