import { extname, join, resolve } from 'node:path';
import { asLine, type Frame, type Json } from '../../io/formats/json.ts';
import type { Input } from '../../io/inputs.ts';
import { DOCUMENT_EXTENSIONS } from '../../io/kinds.ts';
import { fileSink, makeFolder, type Sink, streamSink, writeWhole } from '../../io/output.ts';
import { inputsAt, refuseForeign, refuseForeignFiles } from '../../io/own.ts';
import { isDocuments, isView, mayGoForDocuments } from '../../io/own-kinds.ts';
import { statOrNull } from '../../io/stat.ts';
import { codeOf } from '../../io/system-error.ts';
import { SaysoError } from '../../model/errors.ts';
import { beforeWork } from '../before-work.ts';
import type { World } from '../world.ts';

/** Where the documents of a run go. */
export interface Target {
  /**
   * Takes one document; false where nobody reads any more.
   *
   * @throws SaysoError `document` where only this one cannot be written, `output` where no other can be either.
   */
  readonly put: (json: Json, input: Input) => Promise<boolean>;
  readonly finish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** What says where the documents go. */
interface OutFlags {
  readonly out?: string | undefined;
  /** Whether they may go over what sayso did not write. */
  readonly force: boolean;
}

/** Whether `--out` names a folder: it ends in a slash, is one, or has no extension and is nothing yet. */
export function isFolderTarget(out: string, cwd: string): boolean {
  if (/[/\\]$/u.test(out)) return true;
  return statOrNull(resolve(cwd, out))?.isDirectory() ?? extname(out) === '';
}

/**
 * All documents one after the other, on standard output or in a file.
 *
 * @throws SaysoError `usage` where something else is in the file and nobody said `force`.
 */
export async function streamTarget({ out, force }: OutFlags, frame: Frame, world: World): Promise<Target> {
  const isNamedSo = out !== undefined && DOCUMENT_EXTENSIONS.includes(extname(out).toLowerCase());
  const isOurs = (beginning: string): boolean =>
    isNamedSo ? mayGoForDocuments(beginning) : isDocuments(beginning) || isView(beginning);
  if (out !== undefined) refuseForeign({ path: resolve(world.cwd, out), shown: `--out ${out}`, force, isOurs });
  const sink: Sink =
    out === undefined ? streamSink(world.stdout) : await beforeWork(() => fileSink(resolve(world.cwd, out), out));
  let count = 0;
  return {
    put: async (json) => {
      for (const piece of frame.item(json, count++)) if (!(await sink.write(piece))) return false;
      return true;
    },
    finish: async () => {
      const closing = frame.closing(count);
      if (closing !== '') await sink.write(closing);
      await sink.finish();
    },
    discard: sink.discard,
  };
}

/**
 * A file for each document, in folders as the texts are.
 *
 * @throws SaysoError `usage` where a document would be written over a text that is read, or something that is no document.
 */
export async function folderTarget(
  { out, force }: OutFlags & { readonly out: string },
  inputs: readonly Input[],
  { cwd }: World,
): Promise<Target> {
  const fileOf = (input: Input): string => documentFile(out, input);
  const { isOne } = inputsAt(inputs);
  const clash = inputs.find((input) => isOne(resolve(cwd, fileOf(input))));
  if (clash) throw new SaysoError('usage', `--out ${out}: ${fileOf(clash)} is one of the texts`);
  const files = inputs.map(fileOf);
  refuseForeignFiles(
    files.map((file) => ({
      path: resolve(cwd, file),
      shown: `--out ${out}: ${file}`,
      force,
      isOurs: mayGoForDocuments,
    })),
  );
  await beforeWork(() => makeFolder(resolve(cwd, out), out));
  const nothing = async (): Promise<void> => undefined;
  return {
    put: async (json, input) => {
      const file = fileOf(input);
      await alone(() => writeWhole(resolve(cwd, file), asLine(json), file));
      return true;
    },
    finish: nothing,
    discard: nothing,
  };
}

/** The file of a text's document in a folder. */
export function documentFile(folder: string, { id }: Input): string {
  return join(folder, `${id}.json`);
}

/** What keeps one file from being written need not keep the others; a full disk does. */
async function alone(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof SaysoError) || error.code !== 'output' || isFull(error)) throw error;
    throw new SaysoError('document', error.message, { cause: error });
  }
}

function isFull({ cause }: SaysoError): boolean {
  return FULL.has(codeOf(cause) ?? '');
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);
