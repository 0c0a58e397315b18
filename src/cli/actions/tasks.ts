import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Input } from '../../io/inputs.ts';
import { isHandedOver } from '../../io/kinds.ts';
import { type Preprocessor, preprocessed } from '../../io/preprocess.ts';
import type { FieldMap } from '../../io/record.ts';
import { type ReadRecord, type RecordFormat, recordsIn } from '../../io/records.ts';
import { statOrNull } from '../../io/stat.ts';
import { failureOf } from '../../run/failure.ts';
import type { Source, Task } from '../../run/task.ts';
import type { World } from '../world.ts';
import type { ResolvedInputs } from './resolve-inputs.ts';

/** A task that knows where it comes from. */
export interface InputTask extends Task {
  readonly input: Input;
  /** Of records: the line's number from 1. 0 stands for a file that could not be read further. */
  readonly line?: number;
  /** Of a record: its own id, where it is known. */
  readonly recordId?: string | undefined;
}

/** What tasks are made with. */
export type TaskSettings = Pick<ResolvedInputs, 'profileOf' | 'ownPathOf' | 'pre' | 'limits'> & {
  /** ISO date of texts that have none of their own. */
  readonly date?: string | undefined;
};

/** One task for each text. Standard input is read when its turn comes. */
export async function* textTasks(
  inputs: readonly Input[],
  { profileOf, ownPathOf, pre, limits, date }: TaskSettings,
  { stdin }: World,
): AsyncGenerator<InputTask, void, undefined> {
  for (const input of inputs) {
    const { id, path, absolute } = input;
    const ownPath = ownPathOf(input);
    const task = {
      ...{ id, path, profile: profileOf(input), input },
      ...(date !== undefined && { date }),
      ...(ownPath !== undefined && { ownPath }),
    };
    if (absolute === null) yield { ...task, source: await pipedSource(stdin, limits.maxBytes) };
    else if (pre && isHandedOver(absolute))
      yield { ...task, source: await printedSource(absolute, pre, limits.maxBytes) };
    else yield { ...task, source: { file: absolute } };
  }
}

/** All that is piped in; no more is held than a text may have. */
async function pipedSource(stdin: Readable, maxBytes: number): Promise<Task['source']> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > maxBytes) return { failure: { reason: `more than the ${maxBytes} bytes that --max-bytes allows` } };
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks) };
}

/** A file with what the command prints of it; what is too large is not handed to it. */
async function printedSource(file: string, pre: Preprocessor, maxBytes: number): Promise<Task['source']> {
  if ((statOrNull(file)?.size ?? 0) > maxBytes) return { file };
  try {
    return { file, printed: await preprocessed(file, pre) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** One task for each record, as they come. Of two with one id the second is a fault. */
export async function* recordTasks(
  inputs: readonly Input[],
  { profileOf, limits, date }: TaskSettings,
  { format, fields }: { readonly format: RecordFormat; readonly fields: FieldMap },
  { stdin }: World,
): AsyncGenerator<InputTask, void, undefined> {
  const places = new Map<string, string>();
  for (const input of inputs) {
    const common = { id: input.id, path: input.path, profile: profileOf(input), input };
    const stream = input.absolute === null ? stdin : createReadStream(input.absolute);
    try {
      for await (const read of recordsIn(stream, format, fields, limits.encoding)) {
        yield recordTask(read, common, places, date);
      }
    } catch (error) {
      yield { ...common, source: { failure: failureOf(error) }, line: 0 };
    }
  }
}

const encoder = new TextEncoder();

function recordTask(
  read: ReadRecord,
  common: Omit<InputTask, 'source'>,
  places: Map<string, string>,
  date: string | undefined,
): InputTask {
  const { line } = read;
  if (!('record' in read)) return { ...common, source: { failure: { reason: read.reason } }, line, recordId: read.id };
  const { id, text, mediaType = 'text/plain', meta } = read.record;
  const place = `${common.input.shown}:${line}`;
  const before = places.get(id);
  if (before !== undefined) {
    const reason = `the id "${id}" was given before, at ${before}`;
    return { ...common, source: { failure: { reason } }, line, recordId: id };
  }
  places.set(id, place);
  const source: Source = { bytes: encoder.encode(text), encoding: 'utf-8' };
  const day = read.record.date ?? date;
  const { profile, input } = common;
  return {
    ...{ id, path: id, source, mediaType, profile, input, line, recordId: id },
    ...(meta && { meta }),
    ...(day !== undefined && { date: day }),
  };
}
