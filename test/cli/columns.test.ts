import { expect, test } from 'vitest';
import { PLAIN } from '../../src/cli/colour.ts';
import { type Column, columnsText } from '../../src/cli/columns.ts';

const NAME: Column = { head: 'name' };
const COLUMNS: readonly Column[] = [{ head: 'n', right: true, least: 3 }, NAME, { head: 'last' }];

test('cells stand below each other, whatever is shown around them and below their rows', () => {
  const rows = [
    ['1', 'Lund', 'a'],
    ['1000', '日本', ''],
  ];
  const style = { ...PLAIN, heading: (text: string) => `# ${text}` };
  const extras = {
    dress: (cell: string, column: Column) => (column === NAME ? `*${cell}*` : cell),
    below: (row: number) => (row === 0 ? ['? Brun', '? Orvin'] : []),
  };
  expect(columnsText(COLUMNS, rows, style, extras).split('\n')).toEqual([
    '#    n  name  last',
    '   1  *Lund*  a',
    '      ? Brun',
    '      ? Orvin',
    '1000  *日本*',
    '',
  ]);
  expect(columnsText(COLUMNS, [['1', 'x', 'y']], PLAIN)).toBe('  n  name  last\n  1  x     y\n');
  expect(columnsText(COLUMNS, [], style, extras)).toBe('');
});

test('150,000 rows are laid out', () => {
  const rows = Array.from({ length: 150_000 }, (_, i) => [String(i), 'x', 'y']);
  expect(columnsText(COLUMNS, rows, PLAIN).split('\n')).toHaveLength(150_002);
});
