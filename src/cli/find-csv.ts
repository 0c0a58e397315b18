/** What `sayso find` has found, as CSV for spreadsheets: written, and its columns named, as the table of quotes is. */
import type { FoundQuote } from '../find/schema.ts';
import { csvText, headingOf } from '../io/tables/csv-text.ts';
import { alteredWords } from '../io/tables/formulas.ts';
import { type Column, joined } from '../table/column.ts';

const COLUMNS: readonly Pick<Column<FoundQuote>, 'name' | 'of'>[] = [
  { name: 'date', of: ({ date }) => date ?? null },
  { name: 'speaker', of: ({ speaker }) => speaker },
  { name: 'source', of: ({ quote }) => quote.source?.text ?? null },
  { name: 'quotedBy', of: ({ quotedBy }) => quotedBy },
  { name: 'text', of: ({ quote }) => quote.text },
  { name: 'type', of: ({ quote }) => quote.type },
  { name: 'stance', of: ({ stances }) => joined(stances) },
  { name: 'about', of: ({ about }) => joined(about) },
  { name: 'utterance', of: ({ quote }) => quote.utterance ?? null },
  { name: 'before', of: ({ before }) => before },
  { name: 'after', of: ({ after }) => after },
  { name: 'title', of: ({ title }) => title ?? null },
  { name: 'url', of: ({ url }) => url ?? null },
  { name: 'path', of: ({ path }) => path },
  { name: 'line', of: ({ line }) => line },
  { name: 'column', of: ({ column }) => column },
  { name: 'sourceKind', of: ({ quote }) => quote.sourceKind ?? null },
  { name: 'confidence', of: ({ quote }) => quote.confidence },
  { name: 'speakerConfidence', of: ({ quote }) => quote.speakerConfidence ?? null },
  { name: 'rule', of: ({ quote }) => quote.rule },
];

/** Makes CSV of quotes. */
export interface FoundCsv {
  /** The names of the columns. */
  readonly heading: string;
  /** A quote as a row of them. What begins like a formula gets an apostrophe in front. */
  readonly row: (found: FoundQuote) => string;
  /** Tells how many cells got one. */
  readonly notes: () => string[];
}

/** CSV of which nothing is written yet. */
export function newFoundCsv(): FoundCsv {
  const csv = csvText({ format: 'csv', formulas: false });
  return {
    heading: headingOf(COLUMNS, 'csv'),
    row: (found) => csv.linesOf([COLUMNS.map(({ of }) => of(found))]),
    notes: () =>
      csv.altered() === 0 ? [] : [`${alteredWords(csv.altered())}; --format ndjson leaves them as they are`],
  };
}
