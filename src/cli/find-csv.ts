/** What `sayso find` has found, as CSV for spreadsheets: written, and its columns named, as the table of quotes is. */
import type { FoundQuote } from '../find/schema.ts';
import { csvText, headingOf } from '../io/tables/csv-text.ts';
import { alteredWords } from '../io/tables/formulas.ts';
import { type Column, column, joined } from '../table/column.ts';

const COLUMNS: readonly Column<FoundQuote>[] = [
  column('date', 'text', 'date of the article', ({ date }) => date ?? null),
  column('speaker', 'text', 'who says it', ({ speaker }) => speaker),
  column('source', 'text', 'who says it, as written', ({ quote }) => quote.source?.text ?? null),
  column('quotedBy', 'text', 'who says that he said it', ({ quotedBy }) => quotedBy),
  column('text', 'text', 'what is said', ({ quote }) => quote.text),
  column('type', 'text', 'direct, indirect or mixed', ({ quote }) => quote.type),
  column('stance', 'text', 'what the cue makes of it', ({ stances }) => joined(stances)),
  column('about', 'text', 'whom and what it mentions', ({ about }) => joined(about)),
  column('utterance', 'text', 'actual, negated or hypothetical', ({ quote }) => quote.utterance ?? null),
  column('before', 'text', 'what stands before it in its sentence', ({ before }) => before),
  column('after', 'text', 'what stands behind it in its sentence', ({ after }) => after),
  column('title', 'text', 'title of the article', ({ title }) => title ?? null),
  column('url', 'text', 'address of the article', ({ url }) => url ?? null),
  column('path', 'text', 'file of the article', ({ path }) => path),
  column('line', 'integer', 'line, from 1', ({ line }) => line),
  column('column', 'integer', 'column in UTF-16 units, from 1', (found) => found.column),
  column('sourceKind', 'text', 'what the source is, by its head', ({ quote }) => quote.sourceKind ?? null),
  column('confidence', 'number', 'how often a quote like it is right', ({ quote }) => quote.confidence),
  column(
    'speakerConfidence',
    'number',
    'how often a speaker like its is right',
    ({ quote }) => quote.speakerConfidence ?? null,
  ),
  column('rule', 'text', 'which rule found it', ({ quote }) => quote.rule),
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
