/** A table of a few columns for reading. */
import stringWidth from 'string-width';
import type { Style } from './colour.ts';

/** A column: its head, and on which side its cells stand. */
export interface Column {
  readonly head: string;
  readonly right?: boolean;
  /** Columns of characters that it has at least. */
  readonly least?: number;
}

/** What else is shown. */
export interface Extras {
  /** Colours a cell; its width stays. */
  readonly dress?: (cell: string, column: Column) => string;
  /** Lines below a row, by its index; they begin where the first column that stands to the left does. */
  readonly below?: (row: number) => readonly string[];
}

/** The rows below the heads, each cell as wide as the widest of its column; '' where there are none. */
export function columnsText(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: Style,
  { dress = (cell) => cell, below = () => [] }: Extras = {},
): string {
  if (rows.length === 0) return '';
  const widths = columns.map(({ head, least = 0 }, i) =>
    rows.reduce((most, row) => Math.max(most, stringWidth(row[i] ?? '')), Math.max(least, stringWidth(head))),
  );
  const line = (cells: readonly string[], shown = dress): string =>
    columns
      .map((column, i) => {
        const cell = cells[i] ?? '';
        const space = ' '.repeat((widths[i] ?? 0) - stringWidth(cell));
        return column.right ? space + shown(cell, column) : shown(cell, column) + space;
      })
      .join('  ')
      .trimEnd();
  const indent = ' '.repeat(indentOf(columns, widths));
  const heading = line(
    columns.map(({ head }) => head),
    (head) => head,
  );
  const lines = rows.flatMap((row, i) => [line(row), ...below(i).map((text) => indent + text)]);
  return `${[style.heading(heading), ...lines].join('\n')}\n`;
}

function indentOf(columns: readonly Column[], widths: readonly number[]): number {
  const left = columns.findIndex(({ right }) => right !== true);
  return widths.slice(0, Math.max(left, 0)).reduce((sum, width) => sum + width + 2, 0);
}
