/** What `sayso find` has found, as CSV (RFC 4180) for spreadsheets: written as the tables are. */
import { type Options, stringify } from 'csv-stringify/sync';
import type { FoundQuote } from '../find/schema.ts';
import { defused } from '../io/tables/formulas.ts';

const COLUMNS: readonly (readonly [string, (found: FoundQuote) => string | number | null | undefined])[] = [
  ['date', ({ date }) => date],
  ['speaker', ({ speaker }) => speaker],
  ['source', ({ quote }) => quote.source?.text],
  ['quoted_by', ({ quotedBy }) => quotedBy],
  ['quote', ({ quote }) => quote.text],
  ['type', ({ quote }) => quote.type],
  ['stances', ({ stances }) => stances.join('; ')],
  ['about', ({ about }) => about.join('; ')],
  ['utterance', ({ quote }) => quote.utterance],
  ['before', ({ before }) => before],
  ['after', ({ after }) => after],
  ['title', ({ title }) => title],
  ['url', ({ url }) => url],
  ['path', ({ path }) => path],
  ['line', ({ line }) => line],
  ['column', ({ column }) => column],
  ['source_kind', ({ quote }) => quote.sourceKind],
  ['confidence', ({ quote }) => quote.confidence],
  ['speaker_confidence', ({ quote }) => quote.speakerConfidence],
  ['rule', ({ quote }) => quote.rule],
];

const OPTIONS: Options = { record_delimiter: '\r\n', quote_record_delimiter: true, cast: { string: defused } };

/** The names of the columns. */
export function foundHeading(): string {
  return stringify([COLUMNS.map(([name]) => name)], OPTIONS);
}

/** A quote as a row of them. What begins like a formula gets an apostrophe in front. */
export function foundCsv(found: FoundQuote): string {
  return stringify([COLUMNS.map(([, cell]) => cell(found))], OPTIONS);
}
