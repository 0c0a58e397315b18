import { expect, test } from 'vitest';
import { GAZETTEER } from '../../src/lang/en/packed/gazetteer.ts';
import { WORDS } from '../../src/lang/en/packed/words.ts';
import { packed } from '../../src/model/packed-table.ts';

const TABLE = packed('a=1|ab c=3|ab=2|abc=4|b=5');

test('finds the value of a key and nothing for others', () => {
  expect(['a', 'ab', 'ab c', 'abc', 'b', 'abd', '', 'c'].map((key) => TABLE.valueOf(key))).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '',
    '',
    '',
  ]);
});

test('knows whether a key begins so', () => {
  expect([TABLE.begins('ab '), TABLE.begins('b '), TABLE.begins('abc')]).toEqual([true, false, true]);
});

test('finds every entry of a table', () => {
  for (const table of [GAZETTEER, WORDS]) {
    const names = packed(table);
    const wrong = table
      .split('|')
      .filter((entry) => `${entry.split('=')[0]}=${names.valueOf(entry.split('=')[0] ?? '')}` !== entry);
    expect(wrong).toEqual([]);
  }
});

test('the tables are sorted, without which nothing would be found', () => {
  for (const table of [GAZETTEER, WORDS]) {
    const entries = table.split('|');
    expect(entries).toEqual([...entries].sort());
    expect(entries.length).toBeGreaterThan(5000);
  }
});
