/**
 * Greedy tagger, left to right, over the summed weights of an averaged perceptron (Collins 2002). What depends on a
 * form alone is summed once and kept, so that a token costs five additions of rows and a few look-ups.
 */
import type { Sentence, Token } from '../../model/document.ts';
import {
  AFTER,
  AFTER_2,
  BEFORE,
  BEFORE_2,
  EDGE,
  FIRST,
  type FormFeatures,
  formFeatures,
  type Lettering,
  PAIRS,
  PLACES,
  pairFeatures,
  SELF,
} from './features.ts';
import { letteringOf } from './lettering.ts';
import type { TaggerModel } from './model.ts';

/** Forms kept at most. A sentence that finds the table half full begins it anew, so that memory stays flat. */
const CAPACITY = 30_000;
/** Rows for forms beyond that, used in turn: more than a step of the tagger looks at. */
const SPARE = 8;

/** A form with its rows of summed weights, one for each place, from `PLACES * labels * row` on. */
interface Form extends FormFeatures {
  readonly row: number;
}

/** What tagging needs over and over. */
export interface Tagger {
  readonly model: TaggerModel;
  readonly sums: Int16Array;
  readonly forms: Readonly<Record<Lettering, Map<string, Form>>>;
  readonly edge: Form;
  spare: number;
}

export function createTagger(model: TaggerModel): Tagger {
  const tagger = {
    model,
    sums: new Int16Array((CAPACITY + 1 + SPARE) * PLACES * model.labels.length),
    forms: { plain: new Map(), title: new Map(), capitals: new Map() },
    edge: { ...EDGE, row: 0 },
    spare: 0,
  };
  sumForm(tagger, EDGE, 0);
  return tagger;
}

/** Writes the label of every token of a sentence into `out`. */
export function tagSentence(
  tagger: Tagger,
  tokens: readonly Token[],
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
  out: Uint8Array,
): void {
  const { model, edge } = tagger;
  if (keptForms(tagger) > CAPACITY / 2) for (const table of Object.values(tagger.forms)) table.clear();
  const none = model.labels.length;
  const lettering = letteringOf(tokens, firstToken, endToken);
  const scores = new Int32Array(none);
  const pairs = new Int32Array(PAIRS);
  let [before2, before, self] = [edge, edge, formOf(tagger, tokens[firstToken], lettering)];
  let after = formOf(tagger, tokens[firstToken + 1], lettering, firstToken + 1 < endToken);
  let [tag2, tag] = [none, none];
  for (let i = firstToken; i < endToken; i++) {
    const after2 = formOf(tagger, tokens[i + 2], lettering, i + 2 < endToken);
    scores.fill(0);
    addRow(tagger, scores, self, i === firstToken ? FIRST : SELF);
    addRow(tagger, scores, before, BEFORE);
    addRow(tagger, scores, before2, BEFORE_2);
    addRow(tagger, scores, after, AFTER);
    addRow(tagger, scores, after2, AFTER_2);
    pairFeatures(pairs, tag, tag2, before, self, after);
    for (let p = 0; p < PAIRS; p++) addFeature(model, scores, pairs[p] ?? 0);
    tag2 = tag;
    tag = best(scores);
    out[i] = tag;
    [before2, before, self, after] = [before, self, after, after2];
  }
}

function best(scores: Int32Array): number {
  let found = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[found] ?? 0)) found = i;
  return found;
}

function formOf(tagger: Tagger, token: Token | undefined, lettering: Lettering, within = true): Form {
  if (!token || !within) return tagger.edge;
  const forms = tagger.forms[lettering];
  const known = forms.get(token.text);
  if (known) return known;
  const kept = keptForms(tagger);
  const row = kept < CAPACITY ? kept + 1 : CAPACITY + 1 + (tagger.spare++ % SPARE);
  const features = formFeatures(token.text, token.lower, lettering);
  const form = { ...features, row };
  sumForm(tagger, features, row);
  if (kept < CAPACITY) forms.set(token.text, form);
  return form;
}

function keptForms({ forms }: Tagger): number {
  return forms.plain.size + forms.title.size + forms.capitals.size;
}

function sumForm({ model, sums }: Tagger, { places }: FormFeatures, row: number): void {
  const size = model.labels.length;
  const scores = new Int32Array(size);
  places.forEach((hashes, place) => {
    scores.fill(0);
    for (const hash of hashes) addFeature(model, scores, hash);
    sums.set(scores, (row * PLACES + place) * size);
  });
}

function addRow({ model, sums }: Tagger, scores: Int32Array, { row }: Form, place: number): void {
  const size = model.labels.length;
  const from = (row * PLACES + place) * size;
  for (let i = 0; i < size; i++) scores[i] = (scores[i] ?? 0) + (sums[from + i] ?? 0);
}

function addFeature({ keys, slots, starts, targets, weights }: TaggerModel, scores: Int32Array, hash: number): void {
  const mask = keys.length - 1;
  let slot = hash & mask;
  for (let key = keys[slot]; key !== hash + 1; key = keys[slot]) {
    if (!key) return;
    slot = (slot + 1) & mask;
  }
  const feature = slots[slot] ?? 0;
  const end = starts[feature + 1] ?? 0;
  for (let k = starts[feature] ?? 0; k < end; k++) {
    const target = targets[k] ?? 0;
    scores[target] = (scores[target] ?? 0) + (weights[k] ?? 0);
  }
}
