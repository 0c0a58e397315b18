/** CSV as RFC 4180 has it: CRLF ends a row, and what holds a comma, a mark or a line end stands in quotation marks. */

/** What a spreadsheet would take for a formula and work out. */
const FORMULA = /^[=+\-@\t\r]/u;

/** One row. A text that begins like a formula gets an apostrophe before it, as spreadsheets do it; numbers stand as they are. */
export function csvRow(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
