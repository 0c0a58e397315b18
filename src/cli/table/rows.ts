/** From the articles of an archive to the rows of its tables. */
import type { Looked } from '../../archive/looked.ts';
import { sureOnly } from '../../archive/sure.ts';
import type { Batch, TableWriter } from '../../io/tables/table-writer.ts';
import type { ReadableDocument } from '../../model/readable.ts';
import { gather, newGathering } from '../../people/gather.ts';
import { peopleOf, proposedJoins } from '../../people/rows.ts';
import type { TextFinder } from '../../run/text-finder.ts';
import { peopleRows } from '../../table/tables.ts';
import type { Archive } from '../actions/archive.ts';
import { readArticles } from '../actions/read-archive.ts';
import { type SkipCounter, skipCounter, UNSURE } from '../left-out.ts';
import type { Reporter } from '../reporter.ts';
import { needsText, type Plan, rowMaker } from './plan.ts';

/** What rows are made of, and who is told of it. */
export interface Reading {
  readonly plan: Plan;
  readonly archive: Archive<Looked>;
  readonly reporter: Reporter;
  readonly texts: TextFinder;
}

/** What became of an archive. */
export interface Counts {
  readonly articles: number;
  readonly rows: number;
  /** Quotes that are less sure than was asked for. */
  readonly skipped: SkipCounter<keyof typeof UNSURE>;
}

/** Writes the rows of each article as it comes, those of people when all are read; ends where nobody reads any more. */
export async function writeRows(writer: TableWriter, reading: Reading): Promise<Counts> {
  const people = reading.plan.tables.includes('people') ? newGathering() : null;
  const rowsOf = rowMaker(reading.plan);
  const counts = { articles: 0, rows: 0, skipped: skipCounter('quote', UNSURE) };
  const write = (batches: readonly Batch[]): Promise<boolean> => {
    for (const { rows } of batches) counts.rows += rows.length;
    return writer.write(batches);
  };
  const { plan, archive, reporter } = reading;
  const texts = needsText(plan) ? reading.texts : null;
  for await (const { document: whole, minConfidence } of readArticles(archive, { texts, reporter })) {
    const { document, leftOut } = sureOnly(whole, minConfidence);
    counts.articles++;
    counts.skipped.skip('unsure', leftOut);
    // Its table is read by a schema that looks at all that people are gathered from.
    if (people) gather(people, document as ReadableDocument);
    if (!(await write(rowsOf(document)))) return counts;
  }
  if (people) await write([{ table: 'people', rows: peopleRows(peopleOf(people, proposedJoins(people, 'low'))) }]);
  return counts;
}
