/** What `sayso find` has found, as CSV (RFC 4180) for spreadsheets: written, and its columns named, as the table of quotes is. */
import { type Options, stringify } from 'csv-stringify/sync';
import type { FoundQuote } from '../find/schema.ts';
import { alteredWords, defused } from '../io/tables/formulas.ts';

const COLUMNS: readonly (readonly [string, (found: FoundQuote) => string | number | null | undefined])[] = [
  ['date', ({ date }) => date],
  ['speaker', ({ speaker }) => speaker],
  ['source', ({ quote }) => quote.source?.text],
  ['quotedBy', ({ quotedBy }) => quotedBy],
  ['text', ({ quote }) => quote.text],
  ['type', ({ quote }) => quote.type],
  ['stance', ({ stances }) => stances.join('; ')],
  ['about', ({ about }) => about.join('; ')],
  ['utterance', ({ quote }) => quote.utterance],
  ['before', ({ before }) => before],
  ['after', ({ after }) => after],
  ['title', ({ title }) => title],
  ['url', ({ url }) => url],
  ['path', ({ path }) => path],
  ['line', ({ line }) => line],
  ['column', ({ column }) => column],
  ['sourceKind', ({ quote }) => quote.sourceKind],
  ['confidence', ({ quote }) => quote.confidence],
  ['speakerConfidence', ({ quote }) => quote.speakerConfidence],
  ['rule', ({ quote }) => quote.rule],
];

const OPTIONS: Options = { record_delimiter: '\r\n', quote_record_delimiter: true };

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
  let altered = 0;
  const string = (text: string): string => {
    const safe = defused(text);
    if (safe !== text) altered++;
    return safe;
  };
  return {
    heading: stringify([COLUMNS.map(([name]) => name)], OPTIONS),
    row: (found) => stringify([COLUMNS.map(([, cell]) => cell(found))], { ...OPTIONS, cast: { string } }),
    notes: () => (altered === 0 ? [] : [`${alteredWords(altered)}; --format ndjson leaves them as they are`]),
  };
}
