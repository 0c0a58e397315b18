/** The rows of `sayso people` for reading: a table, with what is proposed below each row. */
import stringWidth from 'string-width';
import type { Occurrence, PersonRow } from '../people/schema.ts';
import type { Style } from './colour.ts';
import { cut } from './cut.ts';
import { escapeLine } from './escape.ts';

const HEADS = ['quotes', 'articles', 'name', 'type', 'first', 'last'] as const;
type Column = (typeof HEADS)[number];
type Cells = Readonly<Record<Column, string>>;

/** Columns with numbers stand to the right. */
const RIGHT: ReadonlySet<Column> = new Set(['quotes', 'articles']);
/** Longer cells are cut where the terminal says how wide it is; a pipe gets all. */
const NAME_WIDTH = 36;
const PLACE_WIDTH = 28;

/** The table; '' where there is nobody. `columns` is the width of the terminal, undefined where there is none. */
export function peopleTable(rows: readonly PersonRow[], style: Style, columns: number | undefined): string {
  if (rows.length === 0) return '';
  const isCut = columns !== undefined;
  const cells = rows.map((row) => cellsOf(row, isCut));
  const widths = Object.fromEntries(
    HEADS.map((head) => [head, Math.max(stringWidth(head), ...cells.map((one) => stringWidth(one[head])))]),
  ) as Readonly<Record<Column, number>>;
  const heading = Object.fromEntries(HEADS.map((head) => [head, head])) as Cells;
  const lines = [style.heading(line(heading, widths, (text) => text))];
  for (const [i, row] of rows.entries()) {
    const own = cells[i];
    if (own) lines.push(line(own, widths, (text, head) => (head === 'name' ? style.name(text) : text)));
    for (const { keys, why, sure } of row.proposals) {
      const joined = keys.map(escapeLine).join(', ');
      lines.push(
        `${' '.repeat(widths.quotes + widths.articles + 4)}${style.faint(`? ${joined}: ${sure}, ${escapeLine(why)}`)}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function cellsOf({ quotes, articles, name, type, first, last }: PersonRow, isCut: boolean): Cells {
  const shown = (text: string, width: number): string =>
    cut(escapeLine(text), isCut ? width : Number.POSITIVE_INFINITY);
  return {
    quotes: String(quotes),
    articles: String(articles),
    name: shown(name, NAME_WIDTH),
    type,
    first: shown(placeText(first), PLACE_WIDTH),
    last: shown(placeText(last), PLACE_WIDTH),
  };
}

function placeText({ date, path, line: number, column }: Occurrence): string {
  if (date !== undefined) return date;
  return number === null ? path : `${path}:${number}:${column}`;
}

function line(
  cells: Cells,
  widths: Readonly<Record<Column, number>>,
  dress: (text: string, head: Column) => string,
): string {
  return HEADS.map((head, i) => {
    const space = ' '.repeat(widths[head] - stringWidth(cells[head]));
    const text = dress(cells[head], head);
    if (RIGHT.has(head)) return `${space}${text}`;
    return i === HEADS.length - 1 ? text : `${text}${space}`;
  }).join('  ');
}
