import { checksum, HEAD, MAGIC, type ModelHead } from '../../src/stages/tag/model.ts';
import type { PackedWordSets } from './word-sets.ts';

/** A feature's hash with its labels and weights. */
export type FeatureRow = readonly [hash: number, weights: readonly (readonly [label: number, weight: number])[]];

/** The model file; `features` are in order of their hash. How it is laid out says `parseModel`. */
export function packModel(
  { labels, closed }: Pick<ModelHead, 'labels' | 'closed'>,
  { lists, entries }: PackedWordSets,
  features: readonly FeatureRow[],
): Uint8Array {
  const weights = features.flatMap(([, row]) => row);
  const counts = { words: entries.length, features: features.length, weights: weights.length };
  const json = new TextEncoder().encode(JSON.stringify({ labels, closed, lists, ...counts } satisfies ModelHead));
  const body = [
    ...json,
    ...packPairs(entries),
    ...packPairs(features.map(([hash, row]) => [hash, row.length])),
    ...weights.map(([label]) => label),
    ...weights.map(([, weight]) => weight & 0xff),
  ];
  const bytes = new Uint8Array(HEAD + body.length);
  bytes.set(body, HEAD);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(8, json.length);
  view.setUint32(4, checksum(bytes));
  return bytes;
}

function packPairs(pairs: readonly (readonly [hash: number, value: number])[]): number[] {
  const out: number[] = [];
  let last = 0;
  for (const [hash, value] of pairs) {
    for (let rest of [hash - last, value]) {
      for (; rest > 0x7f; rest >>>= 7) out.push((rest & 0x7f) | 0x80);
      out.push(rest);
    }
    last = hash;
  }
  return out;
}
