/** Numbers for strings: what stands in many rows is written once. */
import type { z } from 'zod';
import {
  modalitySchema,
  polaritySchema,
  type quoteTypeSchema,
  sourceKindSchema,
  utteranceSchema,
} from '../model/schema.ts';
import type { Labels } from './data.ts';

/** Strings by number; each has the number of its place. */
export interface Numbering<T> {
  readonly values: T[];
  readonly numbers: Map<string, number>;
}

export function newNumbering<T>(): Numbering<T> {
  return { values: [], numbers: new Map() };
}

/** The number of a value; one that is new gets the next. */
export function numberOf<T>({ values, numbers }: Numbering<T>, key: string, value: () => T): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, values.length);
  return values.push(value()) - 1;
}

export type LabelNumberings = { readonly [Name in keyof Labels]: Numbering<string> };

/** The order of what there is always stands fixed, so that lists read alike in every report. */
export function newLabels(): LabelNumberings {
  const labels: LabelNumberings = {
    type: newNumbering(),
    rule: newNumbering(),
    speakerRule: newNumbering(),
    sourceKind: newNumbering(),
    utterance: newNumbering(),
    stance: newNumbering(),
    modality: newNumbering(),
    polarity: newNumbering(),
    code: newNumbering(),
  };
  for (const [name, values] of Object.entries(ALWAYS)) {
    for (const value of values) numberOf(labels[name as keyof Labels], value, () => value);
  }
  return labels;
}

const ALWAYS = {
  // By how much of them stands in quotation marks.
  type: ['direct', 'mixed', 'indirect'] satisfies z.output<typeof quoteTypeSchema>[],
  sourceKind: sourceKindSchema.options,
  utterance: utteranceSchema.options,
  modality: modalitySchema.options,
  polarity: polaritySchema.options,
} satisfies Partial<Record<keyof Labels, readonly string[]>>;

/** The number of a label. */
export function labelOf(labels: LabelNumberings, name: keyof Labels, value: string): number {
  return numberOf(labels[name], value, () => value);
}

/** The labels by number, as they are written. */
export function labelLists(labels: LabelNumberings): Labels {
  return Object.fromEntries(Object.entries(labels).map(([name, { values }]) => [name, values])) as unknown as Labels;
}
