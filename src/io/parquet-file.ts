/** Files of Parquet, read row group by row group. */
import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { SaysoError } from '../model/errors.ts';
import { statOrNull } from './stat.ts';

/** What a file holds. */
export interface ParquetFile {
  readonly columns: readonly string[];
  /** Rows as objects with these columns; cells of JSON as text, whole numbers beyond 32 bits as bigint, days as Date. */
  readonly rows: (columns: readonly string[]) => AsyncGenerator<Readonly<Record<string, unknown>>, void, undefined>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a file; none of its rows is read yet.
 *
 * @throws SaysoError `input` where it is no Parquet, here or when rows are read; errors of the system as they are.
 */
export async function openParquet(path: string): Promise<ParquetFile> {
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const handle = await open(path);
  try {
    const { size: byteLength } = await handle.stat();
    if (byteLength === 0) throw new SaysoError('input', 'cannot be read as Parquet: it is empty');
    const slice = async (start: number, end = byteLength): Promise<ArrayBuffer> => {
      const bytes = new Uint8Array(Math.max(0, end - start));
      let at = 0;
      for (let read = 1; read > 0 && at < bytes.length; at += read) {
        ({ bytesRead: read } = await handle.read(bytes, at, bytes.length - at, start + at));
      }
      return bytes.buffer;
    };
    const file = { byteLength, slice };
    const metadata = await understood(() => parquetMetadataAsync(file));
    const parsers = { jsonFromBytes: (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes) };
    return {
      columns: parquetSchema(metadata).children.map(({ element }) => element.name),
      rows: async function* (columns) {
        let rowStart = 0;
        for (const group of metadata.row_groups) {
          const rowEnd = rowStart + Number(group.num_rows);
          const options = { file, metadata, columns: [...columns], rowStart, rowEnd, parsers };
          yield* await understood(() => parquetReadObjects(options));
          rowStart = rowEnd;
        }
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Whatever the reader stumbles over is the file's fault; the system's own errors have a code. */
async function understood<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    // Only the reader's own messages speak of the file; others tell where it stumbled.
    const [reason = ''] = error instanceof Error ? error.message.split('\n', 1) : [];
    const isTold = reason.startsWith('parquet');
    throw new SaysoError('input', `cannot be read as Parquet: ${isTold ? reason : `damaged (${reason})`}`, {
      cause: error,
    });
  }
}

/** How much of the end of a file tells what it is. */
const END = 1 << 16;

/** Whether the end of a file of Parquet has a note with this key and value. */
export function hasParquetNote(path: string, key: string, value: string): boolean {
  const size = statOrNull(path)?.size ?? 0;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(size, END));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    const end = bytes.toString('latin1');
    // Between key and value stands only the length of the value, in two or three bytes.
    const at = end.lastIndexOf(key);
    return (
      end.endsWith('PAR1') &&
      at !== -1 &&
      end.slice(at + key.length, at + key.length + 4 + value.length).includes(value)
    );
  } finally {
    closeSync(file);
  }
}
