import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvRow } from '../../../src/io/formats/csv.ts';

test('a reader of CSV gets back what was written', () => {
  const rows = [
    ['plain', 'with, comma', 'with "marks"', 'line\nfeed', 'carriage\rreturn', 'both\r\nends', '', ' blank '],
    ['é', '日本', '”', "'", '""', ',', '\n', 'end'],
  ];
  const text = rows.map((row) => csvRow(row)).join('');
  expect(parse(text, { record_delimiter: '\r\n' })).toEqual(rows);
});

test('what begins like a formula is none; numbers stand, and nothing stands for nothing', () => {
  expect(csvRow(['=1+1', '+a', '-b', '@c', '\td', -5, 0.5, null, undefined])).toBe(
    "'=1+1,'+a,'-b,'@c,'\td,-5,0.5,,\r\n",
  );
});
