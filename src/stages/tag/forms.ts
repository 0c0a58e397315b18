/**
 * Forms: what the tagger knows of a word in one lettering, as a line of sixteen numbers that fills one line of the
 * processor's cache, since what takes the time is to fetch it. A word's line is found by its serial number; two words
 * with one place take it from each other, so that memory stays flat.
 */
import type { Word } from '../../model/word.ts';
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

const LINE = 16;
const LINE_BYTES = 4 * LINE;

/** What stands where in a line. First the word's serial number plus one, and the pass in which it was last looked up. */
const OWNER = 0;
const PASS = 1;
/** The generation in which its rows were kept. */
const GENERATION = 2;
/** What its capitals tell of the sentence. */
export const CAPITALS = 3;
/** The one label that it can have, or -1. */
export const LABEL = 4;
/** The hashes of its features, for pairs. */
export const PIVOT = 5;
export const WORD_HASH = 6;
export const ENDING_HASH = 7;
export const SETS_HASH = 8;
/** The addresses of its rows, for each place from which it is seen. At the head of a sentence: zero if not yet made. */
const ROWS = 9;
export const SELF_ROW = ROWS + SELF;
const FIRST_ROW = ROWS + FIRST;
export const BEFORE_ROW = ROWS + BEFORE;
export const BEFORE_2_ROW = ROWS + BEFORE_2;
export const AFTER_ROW = ROWS + AFTER;
export const AFTER_2_ROW = ROWS + AFTER_2;

/** Lines for words in each lettering, powers of two. Title case and capitals are seldom. */
const PLAIN_LINES = 1 << 16;
const OTHER_LINES = 1 << 12;

/** The lines for words in one lettering: where they begin, and by how much of a serial number they are found. */
export interface Lines {
  readonly lettering: Lettering;
  readonly begin: number;
  readonly mask: number;
}

/** The forms met so far. A form is named by where its line begins in `lines`. */
export interface FormTable {
  readonly model: TaggerModel;
  readonly sums: Sums;
  readonly lines: Int32Array;
  readonly plain: Lines;
  readonly title: Lines;
  readonly capitals: Lines;
  /** What stands before the first word and after the last. */
  readonly edge: number;
  /** Where lines begin for words of this pass whose place another of them holds, and how many are taken. */
  readonly spare: number;
  spared: number;
  pass: number;
}

/**
 * A table of forms for passes of at most `most` words each; among its rows as many others find room that stay for good.
 */
export function formTable(model: TaggerModel, most: number, staying: number): FormTable {
  const regular = PLAIN_LINES + 2 * OTHER_LINES;
  const sums = createSums(model, staying + PLACES, (regular + 2 * most + 1) * LINE_BYTES);
  const table: FormTable = {
    model,
    sums,
    lines: new Int32Array(sums.kernel.memory, sums.room, (regular + 2 * most + 1) * LINE),
    plain: { lettering: 'plain', begin: 0, mask: PLAIN_LINES - 1 },
    title: { lettering: 'title', begin: PLAIN_LINES * LINE, mask: OTHER_LINES - 1 },
    capitals: { lettering: 'capitals', begin: (PLAIN_LINES + OTHER_LINES) * LINE, mask: OTHER_LINES - 1 },
    edge: regular * LINE,
    spare: (regular + 1) * LINE,
    spared: 0,
    pass: 0,
  };
  writeHashes(table.lines, table.edge, EDGE);
  writeRows(table, table.edge, EDGE, undefined, stayingRow);
  return table;
}

/** Begins a pass over as many words. Until the next one, forms stay where they are, in as many as two letterings. */
export function beginPass(table: FormTable, words: number): void {
  table.pass = (table.pass + 1) | 0;
  table.spared = 0;
  makeRoom(table.sums.rows, 2 * words * PLACES);
}

/** The form of a word, made on first sight. */
export function formOf(table: FormTable, word: Word, { lettering, begin, mask }: Lines): number {
  const { lines, pass } = table;
  const form = begin + (word.serial & mask) * LINE;
  if (lines[form + OWNER] !== word.serial + 1) return enter(table, form, word, lettering);
  if (lines[form + GENERATION] !== table.sums.rows.generation) renew(table, form, word, lettering);
  lines[form + PASS] = pass;
  return form;
}

/** The row of a form at the head of a sentence. */
export function headRow(table: FormTable, form: number, word: Word, lettering: Lettering): number {
  const { lines, sums } = table;
  const known = lines[form + FIRST_ROW] as number;
  if (known > 0) return known;
  const candidates = candidatesOf(table.model.closed, word.text, word.lower, lettering);
  const row = rowOf(sums, featuresOf(table, word, lettering).places[FIRST] ?? [], candidates);
  lines[form + FIRST_ROW] = row;
  return row;
}

/** Writes the line of a word, to its place or, where a word of this pass has that, to a spare one. */
function enter(table: FormTable, place: number, word: Word, lettering: Lettering): number {
  const { lines } = table;
  const isTaken = lines[place + OWNER] !== 0 && lines[place + PASS] === table.pass;
  const form = isTaken ? table.spare + table.spared++ * LINE : place;
  const { text, lower } = word;
  const candidates = candidatesOf(table.model.closed, text, lower, lettering);
  const features = featuresOf(table, word, lettering);
  lines[form + OWNER] = word.serial + 1;
  lines[form + PASS] = table.pass;
  lines[form + GENERATION] = table.sums.rows.generation;
  lines[form + CAPITALS] = capitalsOf(word);
  lines[form + LABEL] = candidates?.length === 1 ? (candidates[0] ?? 0) : -1;
  writeHashes(lines, form, features);
  writeRows(table, form, features, candidates, rowOf);
  return form;
}

function featuresOf({ model }: FormTable, { text, lower }: Word, lettering: Lettering): FormFeatures {
  return formFeatures(model.wordSets, text, lower, lettering);
}

function writeHashes(lines: Int32Array, form: number, { word, ending, sets, pivot }: FormFeatures): void {
  lines[form + WORD_HASH] = word;
  lines[form + ENDING_HASH] = ending;
  lines[form + SETS_HASH] = sets;
  lines[form + PIVOT] = pivot;
}

type RowMaker = (sums: Sums, features: readonly number[], candidates?: Uint8Array) => number;

function writeRows(
  { lines, sums }: FormTable,
  form: number,
  { places }: FormFeatures,
  candidates: Uint8Array | undefined,
  make: RowMaker,
): void {
  places.forEach((features, place) => {
    if (place === FIRST) lines[form + FIRST_ROW] = 0;
    else lines[form + ROWS + place] = make(sums, features, place === SELF ? candidates : undefined);
  });
}

/** Keeps the rows of a form in the present generation: they are still there where it was kept in the one before. */
function renew(table: FormTable, form: number, word: Word, lettering: Lettering): void {
  const { lines, sums } = table;
  const { generation } = sums.rows;
  if (lines[form + GENERATION] === generation - 1) {
    for (let at = form + ROWS; at < form + ROWS + PLACES; at++) {
      const row = lines[at] as number;
      if (row > 0) lines[at] = keptRow(sums, row);
    }
  } else {
    const candidates = candidatesOf(table.model.closed, word.text, word.lower, lettering);
    writeRows(table, form, featuresOf(table, word, lettering), candidates, rowOf);
  }
  lines[form + GENERATION] = generation;
}
