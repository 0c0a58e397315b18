/** The data files of `src/lang/en/data`: UTF-8, a header, then rows of cells parted by tabs, sorted by code units; no cell is empty. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

export const FOLDER = new URL('../../src/lang/en/data/', import.meta.url);

/** A row as its cells. */
export type Row = readonly string[];

/** The names of the data files, without their ending. */
export function tableNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => name.slice(0, -4))
    .sort();
}

const urlOf = (name: string): URL => new URL(`${name}.tsv`, FOLDER);

/** The text of a data file as it lies there. */
export function textOf(name: string): string {
  return readFileSync(urlOf(name), 'utf8');
}

/** The rows of a data file, its header left out. */
export function rowsOf(name: string): string[][] {
  const [, ...lines] = textOf(name).replace(/\n$/u, '').split('\n');
  return lines.map((line) => line.split('\t'));
}

/**
 * The text of a data file: its rows in order, each once. Throws where a row has another number of cells than the header
 * or a cell is empty or would break the format.
 */
export function formatted(header: Row, rows: Iterable<Row>): string {
  const lines = new Set<string>();
  for (const row of rows) {
    if (row.length !== header.length || row.some((cell) => /^$|[\t\n\r]/u.test(cell))) {
      throw new Error(`not a row of ${header.join(', ')}: ${JSON.stringify(row)}`);
    }
    lines.add(row.join('\t'));
  }
  return `${[header.join('\t'), ...[...lines].sort()].join('\n')}\n`;
}

export function writeTable(name: string, text: string): void {
  writeFileSync(urlOf(name), text);
}
