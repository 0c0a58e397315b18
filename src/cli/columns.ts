/** A table of a few columns for reading. */
import stringWidth from 'string-width';
import type { Style } from './colour.ts';

/** A column: its head, and on which side its cells stand. */
export interface Column {
  readonly head: string;
  readonly right?: boolean;
}

/** The rows below the heads, each cell as wide as the widest of its column; '' where there are none. */
export function columnsText(columns: readonly Column[], rows: readonly (readonly string[])[], style: Style): string {
  if (rows.length === 0) return '';
  const widths = columns.map(({ head }, i) =>
    rows.reduce((most, row) => Math.max(most, stringWidth(row[i] ?? '')), stringWidth(head)),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ right }, i) => {
        const cell = cells[i] ?? '';
        const space = ' '.repeat((widths[i] ?? 0) - stringWidth(cell));
        return right ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return `${[style.heading(line(columns.map(({ head }) => head))), ...rows.map(line)].join('\n')}\n`;
}
