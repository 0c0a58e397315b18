import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type Sink, streamSink } from '../../io/output.ts';
import { statOrNull } from '../../io/stat.ts';
import { codeOf } from '../../io/system-error.ts';
import { SaysoError } from '../../model/errors.ts';
import { positions } from '../../model/position.ts';
import type { SaysoDocument } from '../../model/schema.ts';
import { failureOf } from '../../run/failure.ts';
import { decode } from '../../stages/decode/index.ts';
import { type TextOf, verdictOf } from '../../validity/faults.ts';
import { type Value, valuesOf } from '../../validity/values.ts';
import { type Audience, createAudience } from '../audience.ts';
import type { Reporter, ReporterName } from '../reporters/finding.ts';
import { createReporter } from '../reporters/index.ts';
import type { ExitCode, World } from '../world.ts';

export interface ValidateFlags {
  /** Folder with the texts that the documents' paths lead to. */
  readonly text?: string;
  readonly reporter: ReporterName;
  readonly quiet?: boolean;
  readonly color: boolean;
}

interface Count {
  documents: number;
  faults: number;
  isRead: boolean;
}

/** Holds JSON from anywhere against the contract; 1 where something breaks it. */
export async function validate(files: readonly string[], flags: ValidateFlags, world: World): Promise<ExitCode> {
  if (files.length === 0) throw new SaysoError('usage', 'nothing to validate: name files, or - for standard input');
  for (const file of [...files.filter((name) => name !== '-'), ...(flags.text === undefined ? [] : [flags.text])]) {
    if (statOrNull(resolve(world.cwd, file)) === null) {
      throw new SaysoError('usage', `no such file or folder: ${file}`);
    }
  }
  const textOf = textReader(flags.text, world.cwd);
  const audience = await createAudience(world, flags, null);
  const reporter = await createReporter(flags.reporter, world, flags.color);
  const sink = streamSink(world.stdout);
  const count: Count = { documents: 0, faults: 0, isRead: true };
  for (const file of files) {
    if (count.isRead) await validateFile(file, { textOf, reporter, sink, audience, count, world });
  }
  await sink.write(reporter.end(count.documents));
  audience.close(false);
  audience.note(`${plural(count.documents, 'document')}, ${plural(count.faults, 'fault')}`);
  if (audience.failed()) return 3;
  return count.faults > 0 ? 1 : 0;
}

interface Desk {
  readonly textOf: TextOf;
  readonly reporter: Reporter;
  readonly sink: Sink;
  readonly audience: Audience;
  readonly count: Count;
  readonly world: World;
}

async function validateFile(file: string, desk: Desk): Promise<void> {
  const { audience, count, world } = desk;
  const shown = file === '-' ? '(standard input)' : file;
  const stream = file === '-' ? world.stdin : createReadStream(resolve(world.cwd, file));
  try {
    for await (const value of valuesOf(stream)) {
      if (world.signal?.aborted) throw new SaysoError('input', 'interrupted');
      await validateValue(value, shown, desk);
      if (!count.isRead) break;
    }
  } catch (error) {
    if (world.signal?.aborted) throw error;
    audience.mishap(shown, failureOf(error));
  } finally {
    stream.destroy();
  }
}

async function validateValue(
  value: Value,
  shown: string,
  { textOf, reporter, sink, audience, count }: Desk,
): Promise<void> {
  const tell = async (line: number, column: number, kind: string, message: string): Promise<void> => {
    count.faults++;
    audience.clear();
    count.isRead = (await sink.write(reporter.finding({ path: shown, line, column, kind, message }))) && count.isRead;
  };
  if ('fault' in value) {
    await tell(value.line, value.column, 'json', value.fault);
    return;
  }
  const { documents, faults } = await verdictOf(value.value, textOf);
  count.documents += documents;
  if (faults.length === 0) return;
  const tree = parseTree(value.json);
  const positionOf = positions(value.json);
  for (const { path, message } of faults) {
    const keys = path === '' ? [] : path.split('.').map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
    const { line, column } = positionOf((tree && findNodeAtLocation(tree, keys)?.offset) ?? 0);
    await tell(value.line + line - 1, column, 'contract', path === '' ? message : `${path}: ${message}`);
  }
}

/** Answers the text of a document below a folder; null where no folder is given. */
function textReader(folder: string | undefined, cwd: string): TextOf {
  if (folder === undefined) return async () => null;
  const root = resolve(cwd, folder);
  return async ({ id, path }: SaysoDocument) => {
    const file = resolve(root, path);
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return { missing: `leads out of ${folder}` };
    try {
      return decode({ id, path, bytes: await readFile(file) });
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return { missing: `no such text in ${folder}` };
      return { missing: `its text cannot be read: ${failureOf(error).reason}` };
    }
  };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
