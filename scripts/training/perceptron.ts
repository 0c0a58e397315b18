/** Averaged perceptron (Collins 2002), trained greedily on its own predictions; the same from run to run. */
import {
  AFTER,
  AFTER_2,
  BEFORE,
  BEFORE_2,
  EDGE,
  FIRST,
  type FormFeatures,
  formFeatures,
  isPivotTag,
  type Lettering,
  PAIR_FEATURES,
  pairFeatures,
  SELF,
  TAG_FEATURES,
  tagFeatures,
  tagPivot,
} from '../../src/stages/tag/features.ts';
import { capitalsOf, letteringOf } from '../../src/stages/tag/lettering.ts';
import type { Label } from '../../src/stages/tag/model.ts';
import { wordSets } from '../../src/stages/tag/word-sets.ts';
import type { Word } from './conllu.ts';
import { type FeatureRow, packModel } from './pack.ts';
import { random, shuffle } from './random.ts';
import { packedWordSets } from './word-sets.ts';

export interface Settings {
  readonly rounds: number;
  /** Features seen less often in the data are left out, pairs earlier. */
  readonly minCount: number;
  /** Weights that round to less than this are left out. */
  readonly minWeight: number;
  /** As many runs, each in an order of its own, are averaged: one run alone swings by a third of a point. */
  readonly runs: number;
}

interface Example {
  /** For each word the nearest pivot after it. */
  readonly next: readonly number[];
  readonly forms: readonly FormFeatures[];
  readonly gold: readonly number[];
}

/** The model file for the sentences given. */
export function train(
  sentences: readonly (readonly Word[])[],
  settings: Settings,
  log: (line: string) => void,
): Uint8Array {
  const labels = labelsOf(sentences);
  const closed = closedWords(sentences, labels);
  const examples = examplesOf(sentences, labels);
  const all = labels.map(({ label }) => label);
  const weights = new Weights(all.length, countFeatures(examples, all), settings.minCount * PAIR_RATIO);
  for (let run = 1; run <= settings.runs; run++) {
    const next = random(run);
    weights.restart();
    for (let round = 1; round <= settings.rounds; round++) {
      let [right, seen] = [0, 0];
      for (const example of shuffle(examples, next)) {
        right += learn(example, all, weights);
        seen += example.gold.length;
      }
      log(`run ${run}, round ${round}: ${((100 * right) / seen).toFixed(2)} % of ${seen} tokens`);
    }
    weights.settleAll();
  }
  return packModel({ labels: all, closed: Object.fromEntries(closed) }, PACKED, weights.rows(settings.minWeight));
}

interface LabelRow {
  readonly label: Label;
  readonly key: string;
}

/** Penn tags, split by class where a tag has several that are frequent. */
function labelsOf(sentences: readonly (readonly Word[])[]): LabelRow[] {
  const counts = new Map<string, number>();
  for (const words of sentences) {
    for (const { penn, wordClass } of words) {
      const key = `${penn} ${wordClass}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 20)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key]) => ({ key, label: key.split(' ') as unknown as Label }));
}

/** How many times as often a pair must be seen as a feature of one word. */
const PAIR_RATIO = 3;
const PACKED = packedWordSets();
const KNOWN = wordSets(PACKED.entries.flat(), PACKED.lists);

const CLOSED = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ']);
/** Seen as often, a word of a closed class has shown what it can be, but for labels with a smaller share. */
const OFTEN = 30;
const SHARE = 0.002;

/** Frequent words of closed classes with the labels they have. */
function closedWords(sentences: readonly (readonly Word[])[], labels: readonly LabelRow[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  const indices = new Map(labels.map(({ key }, i) => [key, i]));
  for (const words of sentences) {
    for (const { lower, penn, wordClass } of words) {
      const row = counts.get(lower) ?? labels.map(() => 0);
      const label = indices.get(`${penn} ${wordClass}`);
      if (label !== undefined) row[label] = (row[label] ?? 0) + 1;
      counts.set(lower, row);
    }
  }
  const found = new Map<string, number[]>();
  for (const [word, row] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const all = row.reduce((sum, count) => sum + count, 0);
    const main = labels[row.indexOf(Math.max(...row))]?.label[1];
    if (all < OFTEN || !CLOSED.has(main ?? '')) continue;
    found.set(
      word,
      row.flatMap((count, label) => (count > 1 && count > all * SHARE ? [label] : [])),
    );
  }
  return found;
}

function examplesOf(sentences: readonly (readonly Word[])[], labels: readonly LabelRow[]): Example[] {
  const indices = new Map(labels.map(({ key }, i) => [key, i]));
  const byPenn = new Map(
    labels.toReversed().map(({ label: [penn] }) => [penn, labels.findIndex((row) => row.label[0] === penn)]),
  );
  const forms = new Map<string, FormFeatures>();
  const formOf = ({ text, lower }: Word, lettering: Lettering): FormFeatures => {
    const key = `${lettering} ${text}`;
    const known = forms.get(key) ?? formFeatures(KNOWN, text, lower, lettering);
    forms.set(key, known);
    return known;
  };
  return sentences.map((words) => {
    const lettering = letteringOf(words.map(capitalsOf), words.length);
    const own = words.map((word) => formOf(word, lettering));
    return {
      forms: own,
      next: nextPivots(own),
      gold: words.map(({ penn, wordClass }) => indices.get(`${penn} ${wordClass}`) ?? byPenn.get(penn) ?? 0),
    };
  });
}

function nextPivots(forms: readonly FormFeatures[]): number[] {
  const next: number[] = [];
  let pivot = 0;
  for (let i = forms.length - 1; i >= 0; i--) {
    next[i] = pivot;
    pivot = forms[i]?.pivot || pivot;
  }
  return next;
}

const tags = new Int32Array(TAG_FEATURES);
const pairs = new Int32Array(PAIR_FEATURES);

/** All features of the token at `i`, given the tags before it. */
function featuresAt({ forms, next }: Example, i: number, tag: number, tag2: number, last: number, out: number[]): void {
  out.length = 0;
  const self = forms[i] ?? EDGE;
  const [before, after] = [forms[i - 1] ?? EDGE, forms[i + 1] ?? EDGE];
  const seen: [FormFeatures, number][] = [
    [self, i === 0 ? FIRST : SELF],
    [before, BEFORE],
    [forms[i - 2] ?? EDGE, BEFORE_2],
    [after, AFTER],
    [forms[i + 2] ?? EDGE, AFTER_2],
  ];
  for (const [form, place] of seen) out.push(...(form.places[place] ?? []));
  tagFeatures(tags, tag, tag2);
  pairFeatures(pairs, tag, last, next[i] ?? 0, before, self, after);
  out.push(...tags, ...pairs);
}

function countFeatures(examples: readonly Example[], labels: readonly Label[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const example of examples) {
    walk(example, labels, (features, gold) => {
      // Pairs are many and rare: they must be seen more often.
      features.forEach((hash, i) => {
        counts.set(hash, (counts.get(hash) ?? 0) + (i < features.length - PAIR_FEATURES ? PAIR_RATIO : 1));
      });
      return gold;
    });
  }
  return counts;
}

function learn(example: Example, labels: readonly Label[], weights: Weights): number {
  let right = 0;
  walk(example, labels, (features, gold) => {
    const guess = weights.best(features);
    if (guess === gold) right++;
    weights.update(features, gold, guess);
    return guess;
  });
  return right;
}

/** Shows `choose` the features of each token in turn; what it returns is the tag that later ones see. */
function walk(
  example: Example,
  labels: readonly Label[],
  choose: (features: readonly number[], gold: number) => number,
): void {
  let [tag2, tag, last] = [labels.length, labels.length, 0];
  const features: number[] = [];
  example.gold.forEach((gold, i) => {
    featuresAt(example, i, tag, tag2, last, features);
    tag2 = tag;
    tag = choose(features, gold);
    last = isPivotTag(labels[tag]?.[0] ?? 'NN') ? tagPivot(tag) : example.forms[i]?.pivot || last;
  });
}

/** Dense rows of weights with their sums over time. */
class Weights {
  readonly labels: number;
  private readonly index = new Map<number, number>();
  private readonly current: Int32Array;
  private readonly total: Float64Array;
  private readonly touched: Int32Array;
  private readonly scores: Int32Array;
  private time = 0;

  constructor(labels: number, counts: ReadonlyMap<number, number>, minCount: number) {
    this.labels = labels;
    for (const [hash, count] of counts) if (count >= minCount) this.index.set(hash, this.index.size);
    const size = this.index.size * labels;
    this.current = new Int32Array(size);
    this.total = new Float64Array(size);
    this.touched = new Int32Array(size);
    this.scores = new Int32Array(labels);
  }

  best(features: readonly number[]): number {
    this.scores.fill(0);
    for (const hash of features) this.addRow(this.index.get(hash));
    let found = 0;
    for (let i = 1; i < this.labels; i++) if ((this.scores[i] ?? 0) > (this.scores[found] ?? 0)) found = i;
    return found;
  }

  private addRow(row: number | undefined): void {
    if (row === undefined) return;
    const from = row * this.labels;
    for (let i = 0; i < this.labels; i++) this.scores[i] = (this.scores[i] ?? 0) + (this.current[from + i] ?? 0);
  }

  update(features: readonly number[], gold: number, guess: number): void {
    this.time++;
    if (gold === guess) return;
    for (const hash of features) {
      const row = this.index.get(hash);
      if (row === undefined) continue;
      this.add(row * this.labels + gold, 1);
      this.add(row * this.labels + guess, -1);
    }
  }

  private add(at: number, step: number): void {
    this.settle(at);
    this.current[at] = (this.current[at] ?? 0) + step;
  }

  private settle(at: number): void {
    this.total[at] = (this.total[at] ?? 0) + (this.current[at] ?? 0) * (this.time - (this.touched[at] ?? 0));
    this.touched[at] = this.time;
  }

  /** Begins anew from zero; the sums over time are kept. */
  restart(): void {
    this.current.fill(0);
    this.touched.fill(0);
    this.time = 0;
  }

  settleAll(): void {
    for (let at = 0; at < this.total.length; at++) this.settle(at);
  }

  /** Averages as bytes, in order of the hash. */
  rows(minWeight: number): FeatureRow[] {
    let highest = 0;
    for (let at = 0; at < this.total.length; at++) {
      highest = Math.max(highest, Math.abs(this.total[at] ?? 0));
    }
    const scale = 127 / highest;
    const rows: FeatureRow[] = [];
    for (const [hash, row] of this.index) {
      const kept: [number, number][] = [];
      for (let i = 0; i < this.labels; i++) {
        const weight = Math.round((this.total[row * this.labels + i] ?? 0) * scale);
        if (Math.abs(weight) >= minWeight) kept.push([i, weight]);
      }
      if (kept.length > 0) rows.push([hash, kept]);
    }
    return rows.sort(([a], [b]) => a - b);
  }
}
