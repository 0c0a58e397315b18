/** From the articles of an archive to the rows of its tables. */
import { sureOnly } from '../../archive/sure.ts';
import type { Batch, TableWriter } from '../../io/tables/table-writer.ts';
import { compileLexicon } from '../../model/lexicon.ts';
import type { ReadableDocument } from '../../model/readable.ts';
import { gather, newGathering } from '../../people/gather.ts';
import { byLexicon } from '../../people/known.ts';
import { peopleOf, proposedJoins } from '../../people/rows.ts';
import type { TextFinder } from '../../run/text-finder.ts';
import { type Looked, peopleRows } from '../../table/tables.ts';
import type { Archive } from '../actions/archive.ts';
import type { Reporter } from '../reporter.ts';
import { needsText, type Plan, rowMaker } from './plan.ts';

/** What rows are made of, and who is told of it. */
export interface Reading {
  readonly plan: Plan;
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

/** Writes the rows of each article as it comes, those of people when all are read; ends where nobody reads any more. */
export async function writeRows(writer: TableWriter, reading: Reading): Promise<Counts> {
  const people = reading.plan.tables.includes('people') ? newGathering() : null;
  const rowsOf = rowMaker(reading.plan);
  const counts = { articles: 0, rows: 0, unsure: 0 };
  const write = (batches: readonly Batch[]): Promise<boolean> => {
    for (const { rows } of batches) counts.rows += rows.length;
    return writer.write(batches);
  };
  for await (const { document, leftOut } of documentsOf(reading)) {
    counts.articles++;
    counts.unsure += leftOut;
    // Its table is read by a schema that looks at all that people are gathered from.
    if (people) gather(people, document as ReadableDocument);
    if (!(await write(rowsOf(document)))) return counts;
  }
  if (people) await write([{ table: 'people', rows: peopleRows(peopleOf(people, proposedJoins(people, 'low'))) }]);
  return counts;
}

/** The documents with their texts, the names of the lexicon, and the quotes that are sure enough. */
async function* documentsOf({ plan, archive, reporter, finder }: Reading) {
  const known = archive.profiles.map(({ lexicon }) => byLexicon(compileLexicon(lexicon)));
  const isLocated = needsText(plan);
  for await (const { document, file, before, profile } of archive.articles(reporter)) {
    const named = before ? (known[profile]?.(document) ?? document) : document;
    const found = isLocated ? await finder.withText(named, file) : named;
    yield sureOnly(found, archive.profiles[profile]?.minConfidence ?? 0);
  }
}
