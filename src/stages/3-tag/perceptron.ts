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
  FIRST,
  PAIR_FEATURES,
  pairFeatures,
  SELF,
  TAG_FEATURES,
  tagFeatures,
} from './features.ts';
import { type Form, type FormTable, formOf, formTable } from './forms.ts';
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
}

export function createTagger(model: TaggerModel): Tagger {
  const forms = formTable(model);
  return {
    model,
    forms,
    tagRows: new Int32Array((model.labels.length + 1) ** 2 * forms.width),
    scores: new Int32Array(2 * forms.width),
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
  const { forms, model, scores } = tagger;
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
  let tag2 = model.labels.length;
  let tag = tag2;
  for (let i = firstToken; i < endToken; i++) {
    const after2 = formAt(i + 2);
    sumRows(tagger, tagRowOf(tagger, tag, tag2), i === firstToken ? FIRST : SELF, self, before, before2, after, after2);
    pairFeatures(pairs, tag, before, self, after);
    for (let p = 0; p < PAIR_FEATURES; p++) addFeature(model, scores, pairs[p] ?? 0);
    tag2 = tag;
    tag = best(scores, model.labels.length);
    out[i] = tag;
    before2 = before;
    before = self;
    self = after;
    after = after2;
  }
}

/** Sets the scores to the sum of the rows of five forms and two tags; all stand higher by the same. */
function sumRows(
  { forms: { sums, width }, tagRows, scores }: Tagger,
  tags: number,
  place: number,
  self: Form,
  before: Form,
  before2: Form,
  after: Form,
  after2: Form,
): void {
  const a = self.rows + place * width;
  const b = before.rows + BEFORE * width;
  const c = before2.rows + BEFORE_2 * width;
  const d = after.rows + AFTER * width;
  const e = after2.rows + AFTER_2 * width;
  for (let i = 0; i < width; i++) {
    // No `?? 0` here: the indices are within bounds, and this is the innermost loop of the program.
    const sum =
      (tagRows[tags + i] as number) +
      (sums[a + i] as number) +
      (sums[b + i] as number) +
      (sums[c + i] as number) +
      (sums[d + i] as number) +
      (sums[e + i] as number);
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
