/**
 * How the shingles of texts are kept in a file: a line that says what it is, a line of JSON with the entries, their shingles as
 * differences in 7 bits a byte, and the SHA-256 of all that.
 */
import { createHash } from 'node:crypto';
import { byCodeUnit } from '../model/order.ts';

/** The shingles of one text, by what it was made of. */
export interface IndexEntry {
  /** Hash of its bytes and how they were read. */
  readonly key: string;
  readonly shingles: Uint32Array;
}

/** What a file holds: entries; another version's, which tell nothing any more; or why it is no index. */
export type ReadIndex =
  | { readonly entries: readonly IndexEntry[] }
  | { readonly outdated: true }
  | { readonly fault: 'foreign' | 'damaged' };

const MAGIC = 'sayso verify index\n';
/** Raised with each change to the shingles or to this form. */
const VERSION = 1;
const HASH_BYTES = 32;

/** The bytes of a file with these entries, in order of their keys. */
export function encodeIndex(entries: readonly IndexEntry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => byCodeUnit(a.key, b.key));
  const counts = sorted.map(({ key, shingles }) => [key, shingles.length] as const);
  const head = Buffer.from(`${MAGIC}${JSON.stringify({ version: VERSION, entries: counts })}\n`);
  const body = Buffer.alloc(sorted.reduce((sum, { shingles }) => sum + shingles.length * 4, 0));
  let at = 0;
  for (const { shingles } of sorted) {
    let before = 0;
    for (const shingle of shingles) {
      let rest = shingle - before;
      before = shingle;
      for (; rest > 0x7f; rest >>>= 7) body[at++] = (rest & 0x7f) | 0x80;
      body[at++] = rest;
    }
  }
  const content = Buffer.concat([head, body.subarray(0, at)]);
  return Buffer.concat([content, createHash('sha256').update(content).digest()]);
}

/** What the bytes of a file hold. */
export function decodeIndex(bytes: Uint8Array): ReadIndex {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return { fault: 'foreign' };
  const content = buffer.subarray(0, Math.max(0, buffer.length - HASH_BYTES));
  const hash = createHash('sha256').update(content).digest();
  if (!hash.equals(buffer.subarray(content.length))) return { fault: 'damaged' };
  const end = content.indexOf(0x0a, MAGIC.length);
  const head = JSON.parse(content.subarray(MAGIC.length, end).toString()) as Head;
  return head.version === VERSION ? { entries: entriesOf(head, content.subarray(end + 1)) } : { outdated: true };
}

interface Head {
  readonly version: number;
  readonly entries: readonly (readonly [string, number])[];
}

function entriesOf({ entries }: Head, body: Uint8Array): IndexEntry[] {
  let at = 0;
  return entries.map(([key, count]) => {
    const shingles = new Uint32Array(count);
    let before = 0;
    for (let i = 0; i < count; i++) {
      let [value, shift] = [0, 0];
      for (; (body[at] as number) > 0x7f; shift += 7) value |= ((body[at++] as number) & 0x7f) << shift;
      before += value | ((body[at++] as number) << shift);
      shingles[i] = before;
    }
    return { key, shingles };
  });
}
