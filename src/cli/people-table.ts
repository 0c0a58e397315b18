/** The rows of `sayso people` for reading: a table, with what is proposed below each row. */
import type { Occurrence, PersonRow } from '../people/schema.ts';
import type { Style } from './colour.ts';
import { type Column, columnsText } from './columns.ts';
import { cut } from './cut.ts';
import { escapeLine } from './escape.ts';

const NAME: Column = { head: 'name' };
const COLUMNS: readonly Column[] = [
  { head: 'quotes', right: true },
  { head: 'articles', right: true },
  NAME,
  { head: 'type' },
  { head: 'first' },
  { head: 'last' },
];

/** Longer cells are cut where the terminal says how wide it is; a pipe gets all. */
const NAME_WIDTH = 36;
const PLACE_WIDTH = 28;

/** The table; '' where there is nobody. `columns` is the width of the terminal, undefined where there is none. */
export function peopleTable(rows: readonly PersonRow[], style: Style, columns: number | undefined): string {
  const isCut = columns !== undefined;
  return columnsText(
    COLUMNS,
    rows.map((row) => cellsOf(row, isCut)),
    style,
    {
      dress: (cell, column) => (column === NAME ? style.name(cell) : cell),
      below: (i) => rows[i]?.proposals.map((proposal) => style.faint(proposalText(proposal))) ?? [],
    },
  );
}

function cellsOf({ quotes, articles, name, type, first, last }: PersonRow, isCut: boolean): string[] {
  const shown = (text: string, width: number): string =>
    cut(escapeLine(text), isCut ? width : Number.POSITIVE_INFINITY);
  const places = [first, last].map((place) => shown(placeText(place), PLACE_WIDTH));
  return [String(quotes), String(articles), shown(name, NAME_WIDTH), type, ...places];
}

function placeText({ date, path, line, column }: Occurrence): string {
  if (date !== undefined) return date;
  return line === null ? path : `${path}:${line}:${column}`;
}

function proposalText({ keys, why, sure }: PersonRow['proposals'][number]): string {
  return `? ${keys.map(escapeLine).join(', ')}: ${sure}, ${escapeLine(why)}`;
}
