/**
 * Greedy tagger, left to right, over the summed weights of an averaged perceptron (Collins 2002). What depends on a
 * form or on two tags alone is summed once and kept, so that a token costs one pass over six rows and a few look-ups.
 */
import type { Sentence, Token } from '../../model/document.ts';
import {
  AFTER,
  AFTER_2,
  BEFORE,
  BEFORE_2,
  PAIR_FEATURES,
  pairFeatures,
  SELF,
  TAG_FEATURES,
  tagFeatures,
} from './features.ts';
import { type Form, type FormTable, formOf, formTable, headRow } from './forms.ts';
import { letteringOf } from './lettering.ts';
import type { TaggerModel } from './model.ts';
import { addFeature, packRow } from './rows.ts';

/** What tagging needs over and over. */
export interface Tagger {
  readonly model: TaggerModel;
  readonly forms: FormTable;
  /** Packed rows for each pair of tags, from `(tag * (labels + 1) + tag2) * width` on; zero where not yet made. */
  readonly tagRows: Int32Array;
  readonly scores: Int32Array;
  /** Where the six rows of the token at hand begin. */
  readonly offsets: Int32Array;
}

export function createTagger(model: TaggerModel): Tagger {
  const forms = formTable(model);
  return {
    model,
    forms,
    tagRows: new Int32Array((model.labels.length + 1) ** 2 * forms.width),
    scores: new Int32Array(2 * forms.width),
    offsets: new Int32Array(6),
  };
}

const pairs = new Int32Array(PAIR_FEATURES);

/** Writes the label of every token of a sentence into `out`. */
export function tagSentence(
  tagger: Tagger,
  tokens: readonly Pick<Token, 'text' | 'lower'>[],
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
  out: Uint8Array,
): void {
  const { forms, model } = tagger;
  const { edge } = forms;
  const lettering = letteringOf(tokens, firstToken, endToken);
  const formAt = (i: number): Form => {
    const token = i < endToken ? tokens[i] : undefined;
    return token ? formOf(forms, token, lettering) : edge;
  };
  let before2 = edge;
  let before = edge;
  let self = formAt(firstToken);
  let after = formAt(firstToken + 1);
  const first = tokens[firstToken];
  const head = first ? headRow(forms, self, first, lettering) : self.rows;
  let tag2 = model.labels.length;
  let tag = tag2;
  for (let i = firstToken; i < endToken; i++) {
    const after2 = formAt(i + 2);
    const label = choose(
      tagger,
      i === firstToken ? head : self.rows + SELF * forms.width,
      tag,
      tag2,
      before2,
      before,
      self,
      after,
      after2,
    );
    tag2 = tag;
    tag = label;
    out[i] = tag;
    before2 = before;
    before = self;
    self = after;
    after = after2;
  }
}

function choose(
  tagger: Tagger,
  own: number,
  tag: number,
  tag2: number,
  before2: Form,
  before: Form,
  self: Form,
  after: Form,
  after2: Form,
): number {
  const { forms, model, scores, offsets } = tagger;
  const { candidates } = self;
  if (candidates?.length === 1) return candidates[0] ?? 0;
  const { width } = forms;
  offsets[0] = own;
  offsets[1] = before.rows + BEFORE * width;
  offsets[2] = before2.rows + BEFORE_2 * width;
  offsets[3] = after.rows + AFTER * width;
  offsets[4] = after2.rows + AFTER_2 * width;
  offsets[5] = tagRowOf(tagger, tag, tag2);
  if (candidates) for (const label of candidates) sumRows(tagger, label >> 1, (label >> 1) + 1);
  else sumRows(tagger, 0, width);
  pairFeatures(pairs, tag, before, self, after);
  for (let p = 0; p < PAIR_FEATURES; p++) addFeature(model, scores, pairs[p] as number);
  return candidates ? bestOf(scores, candidates) : best(scores, model.labels.length);
}

/** Sets the scores to the sum of the six rows, for the packed numbers from `from` to `end`; all stand higher alike. */
function sumRows({ forms: { sums }, tagRows, scores, offsets }: Tagger, from: number, end: number): void {
  const a = offsets[0] as number;
  const b = offsets[1] as number;
  const c = offsets[2] as number;
  const d = offsets[3] as number;
  const e = offsets[4] as number;
  const f = offsets[5] as number;
  for (let i = from; i < end; i++) {
    // No `?? 0` here: the indices are within bounds, and this is the innermost loop of the program.
    const sum =
      (sums[a + i] as number) +
      (sums[b + i] as number) +
      (sums[c + i] as number) +
      (sums[d + i] as number) +
      (sums[e + i] as number) +
      (tagRows[f + i] as number);
    scores[2 * i] = sum & 0xffff;
    scores[2 * i + 1] = (sum >>> 16) & 0xffff;
  }
}

const tagHashes = new Int32Array(TAG_FEATURES);

function tagRowOf({ model, tagRows, forms }: Tagger, tag: number, tag2: number): number {
  const at = (tag * (model.labels.length + 1) + tag2) * forms.width;
  // A packed row is never zero, its numbers being stored higher.
  if (tagRows[at] !== 0) return at;
  tagFeatures(tagHashes, tag, tag2);
  packRow(model, tagHashes, tagRows, at, forms.scratch);
  return at;
}

function best(scores: Int32Array, labels: number): number {
  let found = 0;
  let highest = scores[0] ?? 0;
  for (let i = 1; i < labels; i++) {
    const score = scores[i] as number;
    if (score > highest) {
      highest = score;
      found = i;
    }
  }
  return found;
}

function bestOf(scores: Int32Array, candidates: Uint8Array): number {
  let found = candidates[0] ?? 0;
  for (const label of candidates) if ((scores[label] as number) > (scores[found] as number)) found = label;
  return found;
}
