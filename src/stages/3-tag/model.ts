import { readFileSync } from 'node:fs';
import { SaysoError } from '../../model/errors.ts';
import type { Penn, WordClass } from '../../model/tags.ts';

/** What a tag of the model stands for. */
export type Label = readonly [penn: Penn, wordClass: WordClass];

/** Words of closed classes with the labels they were seen with, as indices. */
export type ClosedWords = Readonly<Record<string, readonly number[]>>;

/**
 * The trained weights. `table` is open-addressed: at `2 * slot` stands a feature's hash plus one, or zero, behind it
 * `start * 64 + count` of its `weights`, each of which is `weight * 64 + label`.
 */
export interface TaggerModel {
  readonly labels: readonly Label[];
  readonly closed: ReadonlyMap<string, Uint8Array>;
  readonly table: Int32Array;
  /** A bit for each hash modulo `MASK + 1` that is in the table: small enough to stay near the processor. */
  readonly bits: Int32Array;
  readonly weights: Int16Array;
}

/** Hashes are looked up in the bits by as much of them as this. */
export const MASK = 0xfffff;
const MAGIC = 0x53415931;
const HEAD = 20;
const MODEL_FILE = new URL('./tagger.bin', import.meta.url);
const REMEDY = 'Install the package anew, or make it again with: npm run train:tagger -- PATH-TO-CORPORA/pos';

/**
 * Reads the model file.
 *
 * @throws SaysoError `model` where it is missing or damaged.
 */
export function loadModel(file: URL = MODEL_FILE): TaggerModel {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new SaysoError('model', `Cannot read the tagger's model ${file.pathname}. ${REMEDY}`, { cause });
  }
  return parseModel(bytes, file.pathname);
}

/**
 * Parses a model from its bytes: a head of five 32-bit numbers (mark, checksum, lengths of the labels' JSON, of the
 * features, of the weights), the labels, then for each feature in order of its hash the distance to the hash before
 * as a varint and the number of its weights, then all targets, then all weights.
 *
 * @throws SaysoError `model` where they are no model.
 */
export function parseModel(bytes: Uint8Array, name: string): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0) !== MAGIC || view.getUint32(4) !== checksum(bytes)) {
    throw new SaysoError('model', `The tagger's model ${name} is damaged. ${REMEDY}`);
  }
  const [json, features, weights] = [view.getUint32(8), view.getUint32(12), view.getUint32(16)];
  const { labels, closed } = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + json))) as Head;
  const { table, bits, end } = readTable(bytes, HEAD + json, features);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + end + weights, weights);
  return {
    labels,
    closed: new Map(Object.entries(closed).map(([word, list]) => [word, Uint8Array.from(list)])),
    table,
    bits,
    weights: Int16Array.from(values, (value, i) => value * 64 + (bytes[end + i] ?? 0)),
  };
}

interface Head {
  readonly labels: readonly Label[];
  readonly closed: ClosedWords;
}

/** Reads the features from `at` on into a table at most four fifths full. */
function readTable(bytes: Uint8Array, at: number, features: number) {
  const size = 1 << Math.ceil(Math.log2(1.25 * features + 1));
  const table = new Int32Array(2 * size);
  const bits = new Int32Array((MASK + 1) / 32);
  let hash = 0;
  let start = 0;
  for (let i = 0; i < features; i++) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      hash += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    const count = bytes[at++] ?? 0;
    let slot = hash & (size - 1);
    while (table[2 * slot] !== 0) slot = (slot + 1) & (size - 1);
    table[2 * slot] = hash + 1;
    table[2 * slot + 1] = start * 64 + count;
    bits[(hash & MASK) >> 5] = (bits[(hash & MASK) >> 5] ?? 0) | (1 << (hash & 31));
    start += count;
  }
  return { table, bits, end: at };
}

/** Packs a model into bytes; `features` are `[hash, [[label, weight], …]]` in order of the hash. */
export function packModel(
  head: Head,
  features: readonly (readonly [number, readonly (readonly [number, number])[]])[],
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const index: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  let last = 0;
  for (const [hash, row] of features) {
    let step = hash - last;
    last = hash;
    for (; step > 0x7f; step >>>= 7) index.push((step & 0x7f) | 0x80);
    index.push(step, row.length);
    for (const [label, weight] of row) {
      targets.push(label);
      weights.push(weight & 0xff);
    }
  }
  const bytes = new Uint8Array(HEAD + json.length + index.length + 2 * weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(8, json.length);
  view.setUint32(12, features.length);
  view.setUint32(16, weights.length);
  bytes.set(json, HEAD);
  bytes.set(index, HEAD + json.length);
  bytes.set(targets, HEAD + json.length + index.length);
  bytes.set(weights, HEAD + json.length + index.length + targets.length);
  view.setUint32(4, checksum(bytes));
  return bytes;
}

/** Adler-32 of everything behind the checksum, and of the length. */
function checksum(bytes: Uint8Array): number {
  let a = 1;
  let b = bytes.length % 65521;
  for (let i = 8; i < bytes.length; i++) {
    a += bytes[i] ?? 0;
    b += a;
    if ((i & 0xfff) === 0) {
      a %= 65521;
      b %= 65521;
    }
  }
  return (((b % 65521) << 16) | (a % 65521)) >>> 0;
}
