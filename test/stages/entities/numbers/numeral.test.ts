import { expect, test } from 'vitest';
import { numeralOf } from '../../../../src/stages/entities/numbers/numeral.ts';

test.for([
  ['0', 'figure', 0, 1],
  ['9', 'figure', 9, 1],
  ['2,000', 'figure', 2000, 1],
  ['1,234,567', 'figure', 1234567, 1],
  ['1,234.5', 'figure', 1234.5, 1],
  ['3.5', 'figure', 3.5, 1],
  ['10bn', 'figure', 1e10, 1e9],
  ['2.5m', 'figure', 2.5e6, 1e6],
  ['2mn', 'figure', 2e6, 1e6],
  ['4k', 'figure', 4000, 1e3],
  ['3million', 'figure', 3e6, 1e6],
  ['3billion', 'figure', 3e9, 1e9],
  ['zero', 'word', 0, 1],
  ['six', 'word', 6, 1],
  ['nineteen', 'word', 19, 1],
  ['twenty', 'word', 20, 1],
  ['ninety', 'word', 90, 1],
  ['twenty-one', 'word', 21, 1],
  ['ninety-nine', 'word', 99, 1],
  ['dozens', 'rough', 0, 1],
  ['8.2mn', 'figure', 8200000, 1e6],
  ['3-million', 'figure', 3e6, 1e6],
  ['2½', 'figure', 2.5, 1],
  ['½', 'figure', 0.5, 1],
  ['1.250.000', 'dotted', 1250000, 1],
  ['hundred', 'scale', 0, 100],
  ['two-and-a-half', 'word', 2.5, 1],
  ['half-a-million', 'word', 5e5, 1],
  ['half', 'part', 0, 1],
  ['1234567890123456', 'figure', Number.NaN, 1],
] as const)('%s is a %s of %s', ([word, kind, amount, scale]) => {
  expect(numeralOf(word, word)).toEqual({ kind, amount, scale });
});

test.for(
  '2,00 1,2345 ,5 3. .5 5th 10x bn 12,345bn six-lamp lamp-six twenty-ten twenty-zero-one nineteen-one -six $5 1.25.000 3-lamp lamp-and-a-half half-a-lamp half-a-m 3-5-7 3- 10bn-x :5 /5 x2,000 2,000x x5 x5bn 5bnx'.split(
    ' ',
  ),
)('%s is no number', (word) => {
  expect(numeralOf(word, word)).toBeNull();
});

test.for([
  ['3-5', 3, 5, 1],
  ['2.5-3.5', 2.5, 3.5, 1],
  ['1,000-2,000', 1000, 2000, 1],
  ['10m-12m', 1e7, 1.2e7, 1e6],
  ['10-12m', 1e7, 1.2e7, 1e6],
] as const)('%s goes from %s to %s', ([word, amount, to, scale]) => {
  expect(numeralOf(word, word)).toEqual({ kind: 'range', amount, to, scale });
});
