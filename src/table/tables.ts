/** The tables that can be made of an archive. */
import type { z } from 'zod';
import type { Looked } from '../archive/looked.ts';
import type { PersonRow } from '../people/schema.ts';
import { claimColumns, claimsIn, claimsLooked } from './claims.ts';
import type { Cell, Column, ColumnHead } from './column.ts';
import { documentColumns, documentsLooked } from './documents.ts';
import { mentionColumns, mentionsIn, mentionsLooked } from './mentions.ts';
import type { TableName } from './names.ts';
import { peopleColumns } from './people.ts';
import { quoteColumns, quotesIn, quotesLooked } from './quotes.ts';

/** The row of one thing: a cell for each column. */
export type Row = readonly Cell[];

/** A table whose rows come article by article. */
export interface ArticleTable {
  readonly columns: readonly ColumnHead[];
  /** What it looks at of a document. */
  readonly schema: z.ZodType<Looked>;
  /** Whether it tells places, for which it needs the text. */
  readonly hasPlaces: boolean;
  /** The rows of a document that was read by its schema, or by one that looks at more. */
  readonly rowsOf: (document: Looked) => Row[];
}

/** The tables but for people, whose rows are known when all articles are. */
export const ARTICLE_TABLES: Readonly<Record<Exclude<TableName, 'people'>, ArticleTable>> = {
  quotes: articleTable(quotesLooked, quotesIn, quoteColumns),
  claims: articleTable(claimsLooked, claimsIn, claimColumns),
  mentions: articleTable(mentionsLooked, mentionsIn, mentionColumns),
  documents: { ...articleTable(documentsLooked, (document) => [document], documentColumns), hasPlaces: false },
};

function articleTable<D extends Looked, T>(
  schema: z.ZodType<D>,
  thingsIn: (document: D) => readonly T[],
  columns: readonly Column<T>[],
): ArticleTable {
  return {
    columns,
    schema,
    hasPlaces: true,
    // The archive reads documents by this schema.
    rowsOf: (document) => thingsIn(document as D).map((thing) => rowOf(thing, columns)),
  };
}

/** The columns of a table. */
export function columnsOf(table: TableName): readonly ColumnHead[] {
  return table === 'people' ? peopleColumns : ARTICLE_TABLES[table].columns;
}

/** The rows of the people of an archive. */
export function peopleRows(people: readonly PersonRow[]): Row[] {
  return people.map((person) => rowOf(person, peopleColumns));
}

function rowOf<T>(thing: T, columns: readonly Column<T>[]): Row {
  return columns.map(({ of }) => of(thing));
}
