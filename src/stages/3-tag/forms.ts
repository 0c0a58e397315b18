import type { Token } from '../../model/document.ts';
import { candidatesOf } from './closed.ts';
import { EDGE, FIRST, type FormFeatures, formFeatures, type Lettering, PLACES } from './features.ts';
import type { TaggerModel } from './model.ts';
import { packedWidth, packRow } from './rows.ts';

/** Forms in one generation. Two are kept, so that memory stays flat and what is frequent stays. */
const GENERATION = 24_000;

/** A form with the place of its rows of summed weights, one for each place it is seen from. */
export interface Form extends Omit<FormFeatures, 'places'> {
  readonly rows: number;
  /** The labels that it can have, where it is of a closed class. */
  readonly candidates: Uint8Array | undefined;
}

type Generation = Readonly<Record<Lettering, Map<string, Form>>>;

/** Forms met so far. */
export interface FormTable {
  readonly model: TaggerModel;
  readonly width: number;
  readonly sums: Int32Array;
  readonly scratch: Int32Array;
  readonly edge: Form;
  young: Generation;
  old: Generation;
  /** Forms in the young generation. */
  count: number;
  /** Where the rows of the young generation begin. */
  base: number;
}

const generation = (): Generation => ({ plain: new Map(), title: new Map(), capitals: new Map() });

export function formTable(model: TaggerModel): FormTable {
  const width = packedWidth(model);
  const span = GENERATION * PLACES * width;
  const table: FormTable = {
    model,
    width,
    sums: new Int32Array(2 * span + PLACES * width),
    scratch: new Int32Array(2 * width),
    edge: { ...EDGE, rows: 2 * span, candidates: undefined },
    young: generation(),
    old: generation(),
    count: 0,
    base: 0,
  };
  fillRows(table, EDGE, 2 * span);
  return table;
}

/** The form of a token, made on first sight. */
export function formOf(table: FormTable, { text, lower }: Pick<Token, 'text' | 'lower'>, lettering: Lettering): Form {
  return table.young[lettering].get(text) ?? enter(table, text, lower, lettering);
}

function enter(table: FormTable, text: string, lower: string, lettering: Lettering): Form {
  const size = PLACES * table.width;
  if (table.count === GENERATION) turn(table, size);
  const rows = table.base + table.count++ * size;
  const known = table.old[lettering].get(text);
  if (known) table.sums.copyWithin(rows, known.rows, known.rows + size);
  const { word, ending, sets, pivot } =
    known ?? fillRows(table, formFeatures(table.model.wordSets, text, lower, lettering), rows);
  const candidates = candidatesOf(table.model.closed, text, lower, lettering);
  const form = { word, ending, sets, pivot, rows, candidates };
  table.young[lettering].set(text, form);
  return form;
}

/** The young generation becomes the old one; rows of forms in use stay, since each was entered a moment ago. */
function turn(table: FormTable, size: number): void {
  table.old = table.young;
  table.young = generation();
  table.count = 0;
  table.base = table.base === 0 ? GENERATION * size : 0;
}

/** Where the row of a form at the head of a sentence stands. It is made when it is first asked for: most never are. */
export function headRow(
  table: FormTable,
  { rows }: Form,
  { text, lower }: Pick<Token, 'text' | 'lower'>,
  lettering: Lettering,
): number {
  const { model, sums, scratch, width } = table;
  const at = rows + FIRST * width;
  // A packed row is never zero, its numbers being stored higher.
  if (sums[at] === 0)
    packRow(model, formFeatures(model.wordSets, text, lower, lettering).places[FIRST] ?? [], sums, at, scratch);
  return at;
}

function fillRows({ model, sums, scratch, width }: FormTable, features: FormFeatures, rows: number): FormFeatures {
  for (let place = 0; place < PLACES; place++) {
    const at = rows + place * width;
    if (place === FIRST) sums[at] = 0;
    else packRow(model, features.places[place] ?? [], sums, at, scratch);
  }
  return features;
}
