import type { Readable } from 'node:stream';
import { turn } from './turn.ts';

const NEWLINE = 0x0a;

/** A line's bytes without its line feed, and its number from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** The lines of a stream as they come; a line feed at the end begins no further line. Holds one line at a time. */
export async function* linesOf(stream: Readable): AsyncGenerator<Line, void, undefined> {
  let pieces: Buffer[] = [];
  let number = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      pieces.push(bytes.subarray(from, end));
      yield { number: ++number, bytes: joined(pieces) };
      pieces = [];
      from = end + 1;
      const pause = turn();
      if (pause) await pause;
    }
    if (from < bytes.length) pieces.push(bytes.subarray(from));
  }
  if (pieces.length > 0) yield { number: ++number, bytes: joined(pieces) };
}

function joined(pieces: readonly Buffer[]): Uint8Array {
  const [only] = pieces;
  return pieces.length === 1 && only ? only : Buffer.concat(pieces);
}
