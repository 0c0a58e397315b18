import type { Sink } from '../../src/io/output.ts';

/** A sink that keeps what is written, and what became of it. */
export function gathered() {
  const pieces: Buffer[] = [];
  let end: 'finished' | 'discarded' | null = null;
  const sink: Sink = {
    write: async (piece) => {
      pieces.push(Buffer.from(piece));
      return true;
    },
    finish: async () => {
      end = 'finished';
    },
    discard: async () => {
      end = 'discarded';
    },
  };
  return { sink, bytes: () => Buffer.concat(pieces), text: () => Buffer.concat(pieces).toString(), end: () => end };
}
