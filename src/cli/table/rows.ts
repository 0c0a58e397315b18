/** From the articles of an archive to the rows of its tables. */
import type { Batch, TableWriter } from '../../io/tables/table-writer.ts';
import { compileLexicon } from '../../model/lexicon.ts';
import { type ReadableDocument, readableDocumentSchema, wholeDocumentSchema } from '../../model/readable.ts';
import { gather, newGathering } from '../../people/gather.ts';
import { byLexicon } from '../../people/known.ts';
import { peopleOf, proposedJoins } from '../../people/rows.ts';
import type { TextFinder } from '../../run/text-finder.ts';
import { ARTICLE_TABLES, type Looked, peopleRows, sureOnly, type TableName } from '../../table/tables.ts';
import type { Archive } from '../actions/archive.ts';
import type { Reporter } from '../reporter.ts';

/** What rows are made of, and who is told of it. */
export interface Reading {
  readonly names: readonly TableName[];
  readonly archive: Archive<Looked>;
  readonly reporter: Reporter;
  readonly finder: TextFinder;
}

/** What became of an archive. */
export interface Counts {
  readonly articles: number;
  readonly rows: number;
  /** Quotes that are less sure than was asked for. */
  readonly unsure: number;
}

/** What is looked at of each document, for these tables. */
export function schemaFor(names: readonly TableName[]): typeof wholeDocumentSchema | typeof readableDocumentSchema {
  const [name, another] = names;
  if (name === undefined || another !== undefined) return wholeDocumentSchema;
  // Every schema looks at what all tables look at.
  return (name === 'people' ? readableDocumentSchema : ARTICLE_TABLES[name].schema) as typeof readableDocumentSchema;
}

/** Writes the rows of each article as it comes, those of people when all are read; ends where nobody reads any more. */
export async function writeRows(writer: TableWriter, reading: Reading): Promise<Counts> {
  const { names } = reading;
  const people = names.includes('people') ? newGathering() : null;
  const counts = { articles: 0, rows: 0, unsure: 0 };
  const write = (batches: readonly Batch[]): Promise<boolean> => {
    for (const { rows } of batches) counts.rows += rows.length;
    return writer.write(batches);
  };
  for await (const { document, leftOut } of documentsOf(reading)) {
    counts.articles++;
    counts.unsure += leftOut;
    // Its table is read by the schema of people.
    if (people) gather(people, document as ReadableDocument);
    const batches = names.flatMap((table) =>
      table === 'people' ? [] : [{ table, rows: ARTICLE_TABLES[table].rowsOf(document) }],
    );
    if (!(await write(batches))) return counts;
  }
  if (people) await write([{ table: 'people', rows: peopleRows(peopleOf(people, proposedJoins(people, 'low'))) }]);
  return counts;
}

/** The documents with their texts, the names of the lexicon, and the quotes that are sure enough. */
async function* documentsOf({ names, archive, reporter, finder }: Reading) {
  const known = archive.profiles.map(({ lexicon }) => byLexicon(compileLexicon(lexicon)));
  const hasPlaces = names.some((name) => name === 'people' || ARTICLE_TABLES[name].hasPlaces);
  for await (const { document, file, before, profile } of archive.articles(reporter)) {
    const named = before ? (known[profile]?.(document) ?? document) : document;
    const found = hasPlaces ? await finder.withText(named, file) : named;
    yield sureOnly(found, archive.profiles[profile]?.minConfidence ?? 0);
  }
}
