import { isValueType } from '../model/entity-types.ts';
import type { ReadableDocument } from '../model/readable.ts';

/** What the closing summary counts of a document. */
export interface Tally {
  /** Entities that are no dates, times or numbers. */
  readonly names: number;
  readonly quotes: number;
  /** Key, name and number of quotes of each speaker. */
  readonly speakers: readonly (readonly [key: string, name: string, quotes: number])[];
}

/** Counts one document. */
export function tallyOf(doc: Pick<ReadableDocument, 'entities' | 'quotes'>): Tally {
  const quotes = new Map<string, number>();
  for (const { speaker, speakers } of doc.quotes) {
    for (const id of speakers ?? (speaker === null ? [] : [speaker])) quotes.set(id, (quotes.get(id) ?? 0) + 1);
  }
  return {
    names: doc.entities.filter(({ type }) => !isValueType(type)).length,
    quotes: doc.quotes.length,
    speakers: doc.entities.flatMap(({ id, key, name }) => {
      const count = quotes.get(id);
      return count === undefined ? [] : [[key, name, count] as const];
    }),
  };
}
