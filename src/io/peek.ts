/** A look at how a stream begins, which is then read as if nobody had looked. */
import { Readable } from 'node:stream';

/** No line that is looked at is longer. */
const MOST = 1_000_000;

/** The beginning of a stream: its first line that is not blank, or what there is of it; empty where nothing came. */
export interface Peeked {
  readonly beginning: string;
  readonly stream: Readable;
}

/** Reads a stream up to the end of its first line (`toLineEnd`), or until something other than blanks has come. */
export async function peeked(from: Readable, toLineEnd: boolean): Promise<Peeked> {
  const chunks: Buffer[] = [];
  const iterator: AsyncIterator<unknown> = from[Symbol.asyncIterator]();
  let beginning = '';
  let size = 0;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    const chunk = bytesOf(next.value);
    chunks.push(chunk);
    size += chunk.length;
    if (beginning === '' || toLineEnd)
      beginning = Buffer.concat(chunks)
        .toString()
        .replace(/^\ufeff?\s+/u, '');
    if (beginning !== '' && (!toLineEnd || beginning.includes('\n') || size > MOST)) break;
  }
  return { beginning: beginning.split('\n', 1)[0] ?? '', stream: Readable.from(again(chunks, iterator)) };
}

async function* again(chunks: readonly Buffer[], rest: AsyncIterator<unknown>): AsyncGenerator<Buffer, void> {
  yield* chunks;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield bytesOf(next.value);
}

function bytesOf(chunk: unknown): Buffer {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
}
