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
  isPivotTag,
  type Lettering,
  PAIR_FEATURES,
  pairFeatures,
  SELF,
  TAG_FEATURES,
  tagFeatures,
  tagPivot,
} from './features.ts';
import { type Form, type FormTable, formOf, formTable, headRow } from './forms.ts';
import { letteringOf } from './lettering.ts';
import type { TaggerModel } from './model.ts';
import { addFeature, packRow } from './rows.ts';

/** Longer sentences are tagged piece by piece, so that the rows of a piece's forms are there together. */
const PIECE = 1000;

/** What tagging needs over and over. */
export interface Tagger {
  readonly model: TaggerModel;
  readonly forms: FormTable;
  /** Packed rows for each pair of tags, from `(tag * (labels + 1) + tag2) * width` on; zero where not yet made. */
  readonly tagRows: Int32Array;
  /** For each label what stands for it among the pivots, or zero. */
  readonly tagPivots: Int32Array;
  readonly all: Uint8Array;
  readonly scores: Int32Array;
  /** Where the six rows of the token at hand begin. */
  readonly offsets: Int32Array;
  /** The forms of the piece at hand, two edges before and behind them, and for each the next pivot. */
  readonly line: Form[];
  readonly next: Int32Array;
}

export function createTagger(model: TaggerModel): Tagger {
  const forms = formTable(model);
  return {
    model,
    forms,
    tagRows: new Int32Array((model.labels.length + 1) ** 2 * forms.width),
    tagPivots: Int32Array.from(model.labels, ([penn], tag) => (isPivotTag(penn) ? tagPivot(tag) : 0)),
    all: Uint8Array.from(model.labels.keys()),
    scores: new Int32Array(2 * forms.width),
    offsets: new Int32Array(6),
    line: new Array<Form>(PIECE + 4).fill(forms.edge),
    next: new Int32Array(PIECE + 4),
  };
}

type Words = readonly Pick<Token, 'text' | 'lower'>[];

/** Writes the label of every token of a sentence into `out`. */
export function tagSentence(
  tagger: Tagger,
  tokens: Words,
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
  out: Uint8Array,
): void {
  for (let from = firstToken; from < endToken; from += PIECE) {
    tagPiece(tagger, tokens, from, Math.min(from + PIECE, endToken), out);
  }
}

function tagPiece(tagger: Tagger, tokens: Words, from: number, end: number, out: Uint8Array): void {
  const { forms, line, model, tagPivots } = tagger;
  const lettering = letteringOf(tokens, from, end);
  lineUp(tagger, tokens, from, end, lettering);
  const head = tokens[from];
  let own = head ? headRow(forms, line[2] ?? forms.edge, head, lettering) : forms.edge.rows;
  let tag2 = model.labels.length;
  let tag = tag2;
  let last = 0;
  for (let i = from; i < end; i++) {
    const at = i - from + 2;
    const self = line[at] as Form;
    if (i > from) own = self.rows + SELF * forms.width;
    const label = choose(tagger, at, own, tag, tag2, last);
    tag2 = tag;
    tag = label;
    last = tagPivots[tag] || self.pivot || last;
    out[i] = tag;
  }
}

/** Sets the line of forms and, from right to left, the pivot behind each. */
function lineUp({ forms, line, next }: Tagger, tokens: Words, from: number, end: number, lettering: Lettering): void {
  for (let i = from; i < end; i++) line[i - from + 2] = formOf(forms, tokens[i] as Token, lettering);
  const stop = end - from + 2;
  line[stop] = forms.edge;
  line[stop + 1] = forms.edge;
  let pivot = 0;
  for (let at = stop - 1; at >= 2; at--) {
    next[at] = pivot;
    pivot = (line[at] as Form).pivot || pivot;
  }
}

/**
 * A label that is ahead by as much before the pairs are looked up stays the best with them, but for one word in
 * ten thousand: four words of five need no look-up.
 */
const MARGIN = 90;
const pairs = new Int32Array(PAIR_FEATURES);

/** The best label of the form at `at` in the line, whose own row begins at `own`. */
function choose(tagger: Tagger, at: number, own: number, tag: number, tag2: number, last: number): number {
  const { all, forms, line, model, next, scores, offsets } = tagger;
  const self = line[at] as Form;
  const { candidates } = self;
  if (candidates?.length === 1) return candidates[0] ?? 0;
  const { width } = forms;
  const before = line[at - 1] as Form;
  const after = line[at + 1] as Form;
  offsets[0] = own;
  offsets[1] = before.rows + BEFORE * width;
  offsets[2] = (line[at - 2] as Form).rows + BEFORE_2 * width;
  offsets[3] = after.rows + AFTER * width;
  offsets[4] = (line[at + 2] as Form).rows + AFTER_2 * width;
  offsets[5] = tagRowOf(tagger, tag, tag2);
  if (candidates) for (const label of candidates) sumRows(tagger, label >> 1, (label >> 1) + 1);
  else sumRows(tagger, 0, width);
  const choice = candidates ?? all;
  const clear = winner(scores, choice, MARGIN);
  if (clear >= 0) return clear;
  pairFeatures(pairs, tag, last, next[at] as number, before, self, after);
  for (let p = 0; p < PAIR_FEATURES; p++) addFeature(model, scores, pairs[p] as number);
  return winner(scores, choice, 0);
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

/** The label that is ahead of all others by the margin, the first of equals; -1 where none is. */
function winner(scores: Int32Array, labels: Uint8Array, margin: number): number {
  let found = -1;
  let highest = -1;
  let second = -1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    const score = scores[label] as number;
    if (score > highest) {
      second = highest;
      highest = score;
      found = label;
    } else if (score > second) second = score;
  }
  return highest - second >= margin ? found : -1;
}
