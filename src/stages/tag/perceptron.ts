/**
 * Greedy tagger, left to right, over the summed weights of an averaged perceptron (Collins 2002). What depends on a
 * form or on two tags alone is summed once and kept, so that a token costs one pass over six rows and a few look-ups.
 */
import type { Sentence, Token } from '../../model/document.ts';
import {
  isPivotTag,
  type Lettering,
  PAIR_FEATURES,
  type Pairable,
  pairFeatures,
  TAG_FEATURES,
  tagFeatures,
  tagPivot,
} from './features.ts';
import {
  AFTER_2_ROW,
  AFTER_ROW,
  BEFORE_2_ROW,
  BEFORE_ROW,
  beginPass,
  CAPITALS,
  ENDING_HASH,
  type FormTable,
  formOf,
  formTable,
  headRow,
  LABEL,
  PIVOT,
  SELF_ROW,
  SETS_HASH,
  WORD_HASH,
} from './forms.ts';
import { letteringOf } from './lettering.ts';
import type { TaggerModel } from './model.ts';
import { enlist, LIST, stayingRow } from './sums.ts';

/** Longer sentences are tagged piece by piece, so that the rows of a piece's forms are there together. */
const PIECE = 1000;

/** What tagging needs over and over. */
export interface Tagger {
  readonly model: TaggerModel;
  readonly forms: FormTable;
  /** The address of the row of each pair of tags, at `tag * (labels + 1) + tag2`; zero where not yet made. */
  readonly tagRows: Int32Array;
  /** For each label what stands for it among the pivots, or zero. */
  readonly tagPivots: Int32Array;
  /** The forms of the piece at hand, two edges before and after them, and for each the next pivot. */
  readonly line: Int32Array;
  readonly next: Int32Array;
  /** What the capitals of each word of the piece tell. */
  readonly capitals: Uint8Array;
}

export function createTagger(model: TaggerModel): Tagger {
  const tagPairs = (model.labels.length + 1) ** 2;
  const forms = formTable(model, PIECE, tagPairs);
  return {
    model,
    forms,
    tagRows: new Int32Array(tagPairs),
    tagPivots: Int32Array.from(model.labels, ([penn], tag) => (isPivotTag(penn) ? tagPivot(tag) : 0)),
    line: new Int32Array(PIECE + 4).fill(forms.edge),
    next: new Int32Array(PIECE + 4),
    capitals: new Uint8Array(PIECE),
  };
}

type Words = readonly Pick<Token, 'word'>[];

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
  const { lines } = forms;
  const lettering = lineUp(tagger, tokens, from, end);
  let own = headRow(forms, line[2] as number, (tokens[from] as Token).word, lettering);
  let tag2 = model.labels.length;
  let tag = tag2;
  let last = 0;
  for (let i = from; i < end; i++) {
    const at = i - from + 2;
    const self = line[at] as number;
    if (i > from) own = lines[self + SELF_ROW] as number;
    const only = lines[self + LABEL] as number;
    const label = only >= 0 ? only : choose(tagger, at, own, tag, tag2, last);
    tag2 = tag;
    tag = label;
    last = tagPivots[tag] || lines[self + PIVOT] || last;
    out[i] = tag;
  }
}

/** Sets the line of forms and, from right to left, the pivot after each; gives how the words are written. */
function lineUp({ forms, line, next, capitals }: Tagger, tokens: Words, from: number, end: number): Lettering {
  const { lines } = forms;
  const count = end - from;
  beginPass(forms, count);
  for (let i = 0; i < count; i++) {
    const form = formOf(forms, (tokens[from + i] as Token).word, forms.plain);
    line[i + 2] = form;
    capitals[i] = lines[form + CAPITALS] as number;
  }
  const lettering = letteringOf(capitals, count);
  if (lettering !== 'plain') {
    const others = lettering === 'title' ? forms.title : forms.capitals;
    for (let i = 0; i < count; i++) line[i + 2] = formOf(forms, (tokens[from + i] as Token).word, others);
  }
  line[count + 2] = forms.edge;
  line[count + 3] = forms.edge;
  let pivot = 0;
  for (let at = count + 1; at >= 2; at--) {
    next[at] = pivot;
    pivot = lines[(line[at] as number) + PIVOT] || pivot;
  }
  return lettering;
}

/**
 * A label that is ahead by as much before the pairs are looked up stays the best with them, but for one word in
 * ten thousand: four words of five need no look-up.
 */
const MARGIN = 90;
const pairs = new Int32Array(PAIR_FEATURES);

/** The best label of the form at `at` in the line, whose own row is given. */
function choose(tagger: Tagger, at: number, own: number, tag: number, tag2: number, last: number): number {
  const { forms, line, next } = tagger;
  const { lines, sums } = forms;
  const { best } = sums.kernel;
  const self = line[at] as number;
  const before = line[at - 1] as number;
  const after = line[at + 1] as number;
  const a = lines[before + BEFORE_ROW] as number;
  const b = lines[(line[at - 2] as number) + BEFORE_2_ROW] as number;
  const c = lines[after + AFTER_ROW] as number;
  const d = lines[(line[at + 2] as number) + AFTER_2_ROW] as number;
  const tags = tagRowOf(tagger, tag, tag2);
  const clear = best(own, a, b, c, d, tags, LIST, 0, MARGIN);
  if (clear >= 0) return clear;
  const [inFront, itself, following] = [hashesOf(lines, before), hashesOf(lines, self), hashesOf(lines, after)];
  pairFeatures(pairs, tag, last, next[at] as number, inFront, itself, following);
  let count = 0;
  for (let p = 0; p < PAIR_FEATURES; p++) count = enlist(sums, pairs[p] as number, count);
  return best(own, a, b, c, d, tags, LIST, count, 1);
}

function hashesOf(lines: Int32Array, form: number): Pairable {
  return {
    word: lines[form + WORD_HASH] as number,
    ending: lines[form + ENDING_HASH] as number,
    sets: lines[form + SETS_HASH] as number,
  };
}

const tagHashes = new Int32Array(TAG_FEATURES);

function tagRowOf({ tagRows, forms, model }: Tagger, tag: number, tag2: number): number {
  const at = tag * (model.labels.length + 1) + tag2;
  const known = tagRows[at] as number;
  if (known !== 0) return known;
  tagFeatures(tagHashes, tag, tag2);
  const row = stayingRow(forms.sums, tagHashes);
  tagRows[at] = row;
  return row;
}
