/** The file of `--index`: read before any work, written where something in it has changed. */
import { resolve } from 'node:path';
import { readNamedFile } from '../../io/named-file.ts';
import { writeWhole } from '../../io/output.ts';
import { statOrNull } from '../../io/stat.ts';
import { SaysoError } from '../../model/errors.ts';
import { decodeIndex, encodeIndex, type IndexEntry } from '../../verify/index-form.ts';
import type { World } from '../world.ts';

/** What is known of texts before they are read, by the keys of their entries. */
export interface KeptIndex {
  readonly known: ReadonlyMap<string, Uint32Array>;
  /** Keeps these entries and no others; false where the file has just them. */
  readonly keep: (entries: readonly IndexEntry[]) => Promise<boolean>;
}

const NOT_KEPT: KeptIndex = { known: new Map(), keep: async () => false };

/**
 * Opens the file; without a name nothing is kept.
 *
 * @throws SaysoError `usage` where the file is damaged or none of ours, unless that is to be written over.
 */
export async function openIndex(shown: string | undefined, force: boolean, { cwd }: World): Promise<KeptIndex> {
  if (shown === undefined) return NOT_KEPT;
  const path = resolve(cwd, shown);
  const { known, isCurrent } = await readIndex(path, shown, force);
  return {
    known,
    keep: async (entries) => {
      const distinct = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
      if (isCurrent && distinct.length === known.size && distinct.every(({ key }) => known.has(key))) return false;
      await writeWhole(path, encodeIndex(distinct), shown);
      return true;
    },
  };
}

interface Read {
  readonly known: ReadonlyMap<string, Uint32Array>;
  readonly isCurrent: boolean;
}

async function readIndex(path: string, shown: string, force: boolean): Promise<Read> {
  const stats = statOrNull(path);
  const nothing: Read = { known: new Map(), isCurrent: false };
  if (!stats || (stats.isFile() && stats.size === 0)) return nothing;
  const read = decodeIndex(await readNamedFile(path, shown, `--index ${shown}`));
  if ('entries' in read)
    return { known: new Map(read.entries.map(({ key, shingles }) => [key, shingles])), isCurrent: true };
  if ('outdated' in read || force) return nothing;
  throw new SaysoError(
    'usage',
    read.fault === 'foreign'
      ? `--index ${shown} is no index of sayso; --force writes over it`
      : `--index ${shown} is damaged: its checksum does not fit; --force makes it anew`,
  );
}
