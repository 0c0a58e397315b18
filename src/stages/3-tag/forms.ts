import { perWord, type Word } from '../../model/word.ts';
import { candidatesOf } from './closed.ts';
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
  PLACES,
  SELF,
} from './features.ts';
import { capitalsOf } from './lettering.ts';
import type { TaggerModel } from './model.ts';
import { makeRoom } from './row-table.ts';
import { createSums, keptRow, rowOf, type Sums, stayingRow } from './sums.ts';

/** A word in one lettering: what the tagger knows of it, and the addresses of its rows. */
export interface Form extends Omit<FormFeatures, 'places'> {
  /** The labels that it can have, where it is of a closed class. */
  readonly candidates: Uint8Array | undefined;
  /** The one label that it can have, or -1. */
  readonly label: number;
  /** What its capitals tell of the sentence. */
  readonly capitals: number;
  /** The generation in which its rows were kept. */
  generation: number;
  self: number;
  /** Its own row at the head of a sentence, zero where it was not yet asked for: most words never stand there. */
  first: number;
  before: number;
  before2: number;
  after: number;
  after2: number;
}

/** The forms of words, each of which stays with its word. */
export interface FormTable {
  readonly model: TaggerModel;
  readonly sums: Sums;
  /** What stands before the first word and behind the last. */
  readonly edge: Form;
  readonly known: Readonly<Record<Lettering, (word: Word) => Form>>;
}

/** A table of forms; among its rows as many others find room that stay for good. */
export function formTable(model: TaggerModel, staying: number): FormTable {
  const of = (lettering: Lettering) => perWord((word) => newForm(table, word, lettering));
  const table: FormTable = {
    model,
    sums: createSums(model, staying + PLACES),
    edge: formOfFeatures(EDGE, undefined, 0),
    known: { plain: of('plain'), title: of('title'), capitals: of('capitals') },
  };
  placeRows(table.edge, EDGE, (features) => stayingRow(table.sums, features));
  return table;
}

/** Sees to it that the rows of as many forms have room. Only here rows go that were kept earlier. */
export function makeRoomFor({ sums }: FormTable, forms: number): void {
  makeRoom(sums.rows, forms * PLACES);
}

/** The form of a word, made on first sight; there must be room for its rows. */
export function formOf(table: FormTable, word: Word, lettering: Lettering): Form {
  const form = table.known[lettering](word);
  if (form.generation !== table.sums.rows.generation) renew(table, form, word, lettering);
  return form;
}

/** The row of a form at the head of a sentence. */
export function headRow(table: FormTable, form: Form, word: Word, lettering: Lettering): number {
  if (form.first === 0) {
    form.first = rowOf(table.sums, featuresOf(table, word, lettering).places[FIRST] ?? [], form.candidates);
  }
  return form.first;
}

function featuresOf({ model }: FormTable, { text, lower }: Word, lettering: Lettering): FormFeatures {
  return formFeatures(model.wordSets, text, lower, lettering);
}

function newForm(table: FormTable, word: Word, lettering: Lettering): Form {
  const { text, lower } = word;
  const features = featuresOf(table, word, lettering);
  const candidates = candidatesOf(table.model.closed, text, lower, lettering);
  const form = formOfFeatures(features, candidates, capitalsOf(word));
  form.generation = table.sums.rows.generation;
  placeRows(form, features, (row, only) => rowOf(table.sums, row, only));
  return form;
}

function formOfFeatures(
  { word, ending, sets, pivot }: FormFeatures,
  candidates: Uint8Array | undefined,
  capitals: number,
): Form {
  const label = candidates?.length === 1 ? (candidates[0] ?? 0) : -1;
  const rows = { self: 0, first: 0, before: 0, before2: 0, after: 0, after2: 0 };
  return { word, ending, sets, pivot, candidates, label, capitals, generation: 0, ...rows };
}

type Keeper = (features: readonly number[], candidates?: Uint8Array) => number;

function placeRows(form: Form, { places }: FormFeatures, keep: Keeper): void {
  form.self = keep(places[SELF] ?? [], form.candidates);
  form.before = keep(places[BEFORE] ?? []);
  form.before2 = keep(places[BEFORE_2] ?? []);
  form.after = keep(places[AFTER] ?? []);
  form.after2 = keep(places[AFTER_2] ?? []);
}

/** Keeps the rows of a form in the present generation: they are still there where it was kept in the one before. */
function renew(table: FormTable, form: Form, word: Word, lettering: Lettering): void {
  const { sums } = table;
  const { generation } = sums.rows;
  if (form.generation === generation - 1) {
    form.self = keptRow(sums, form.self);
    if (form.first > 0) form.first = keptRow(sums, form.first);
    form.before = keptRow(sums, form.before);
    form.before2 = keptRow(sums, form.before2);
    form.after = keptRow(sums, form.after);
    form.after2 = keptRow(sums, form.after2);
  } else {
    form.first = 0;
    placeRows(form, featuresOf(table, word, lettering), (row, only) => rowOf(sums, row, only));
  }
  form.generation = generation;
}
