import { readFileSync } from 'node:fs';
import { SaysoError } from '../../model/errors.ts';
import type { Penn, WordClass } from '../../model/tags.ts';
import { type WordSets, wordSets } from './word-sets.ts';

/** What a tag of the model stands for. */
export type Label = readonly [penn: Penn, wordClass: WordClass];

/**
 * The trained weights. `table` is open-addressed: at `2 * slot` stands a feature's hash plus one, or zero, after it the
 * feature's number, under which and the next one `starts` has the bounds of its `weights` and of the labels of those.
 */
export interface TaggerModel {
  readonly labels: readonly Label[];
  /** Words of closed classes with the labels they can have. */
  readonly closed: ReadonlyMap<string, Uint8Array>;
  readonly wordSets: WordSets;
  readonly table: Int32Array;
  /** A bit for each hash modulo `MASK + 1` that is in the table: small enough to stay near the processor. */
  readonly bits: Int32Array;
  readonly starts: Int32Array;
  readonly weights: Int8Array;
  readonly weightLabels: Uint8Array;
}

/** Hashes are looked up in the bits by as much of them as this. */
export const MASK = 0xfffff;
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

/** What stands as JSON at the head of the file. */
export interface ModelHead {
  readonly labels: readonly Label[];
  readonly closed: Readonly<Record<string, readonly number[]>>;
  /** Lists of word classes. */
  readonly lists: readonly (readonly number[])[];
  /** How many words, features and weights follow. */
  readonly words: number;
  readonly features: number;
  readonly weights: number;
}

/** The mark with which the file begins. */
export const MAGIC = 0x53415932;
/** Bytes before the JSON: the mark, the checksum, the length of the JSON. */
export const HEAD = 12;

/**
 * Parses a model from its bytes: mark, checksum and the length of the JSON as 32-bit numbers, the JSON; for each word
 * of the lexicon, in order of its hash, the distance to the hash before and its list of classes; for each feature,
 * in order of its hash, the distance and the number of its weights, all four as varints; then the label of every
 * weight, then every weight as one signed byte.
 *
 * @throws SaysoError `model` where they are no model.
 */
export function parseModel(bytes: Uint8Array, name: string): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0) !== MAGIC || view.getUint32(4) !== checksum(bytes)) {
    throw new SaysoError('model', `The tagger's model ${name} is damaged. ${REMEDY}`);
  }
  const json = HEAD + view.getUint32(8);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, json))) as ModelHead;
  const words = readPairs(bytes, json, head.words);
  const features = readPairs(bytes, words.end, head.features);
  const weights = features.end + head.weights;
  return {
    labels: head.labels,
    closed: new Map(Object.entries(head.closed).map(([word, list]) => [word, Uint8Array.from(list)])),
    wordSets: wordSets(words.pairs, head.lists),
    ...featureTable(features.pairs),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + weights, head.weights),
    weightLabels: bytes.subarray(features.end, weights),
  };
}

/** Reads pairs of a hash, given as the distance to the one before, and a number. */
function readPairs(bytes: Uint8Array, at: number, count: number): { pairs: Int32Array; end: number } {
  const pairs = new Int32Array(2 * count);
  let hash = 0;
  for (let i = 0; i < pairs.length; i++) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (i % 2 === 0) hash += value;
    pairs[i] = i % 2 === 0 ? hash : value;
  }
  return { pairs, end: at };
}

/** The features in a table at most four fifths full. */
function featureTable(pairs: Int32Array): Pick<TaggerModel, 'table' | 'bits' | 'starts'> {
  const size = 2 << Math.ceil(Math.log2(0.625 * pairs.length + 1));
  const table = new Int32Array(size);
  const bits = new Int32Array((MASK + 1) / 32);
  const starts = new Int32Array(pairs.length / 2 + 1);
  for (let i = 0; i < pairs.length; i += 2) {
    const hash = pairs[i] ?? 0;
    const feature = i / 2;
    let at = (2 * hash) & (size - 1);
    while (table[at] !== 0) at = (at + 2) & (size - 1);
    table[at] = hash + 1;
    table[at + 1] = feature;
    bits[(hash & MASK) >> 5] = (bits[(hash & MASK) >> 5] ?? 0) | (1 << (hash & 31));
    starts[feature + 1] = (starts[feature] ?? 0) + (pairs[i + 1] ?? 0);
  }
  return { table, bits, starts };
}

/** Adler-32 of everything after the checksum, and of the length. */
export function checksum(bytes: Uint8Array): number {
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
