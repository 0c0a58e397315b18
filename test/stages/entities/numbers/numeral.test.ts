import { expect, test } from 'vitest';
import { numeralOf } from '../../../../src/stages/entities/numbers/numeral.ts';

test.for([
  ['0', 'figure', 0],
  ['9', 'figure', 9],
  ['2,000', 'figure', 2000],
  ['1,234,567', 'figure', 1234567],
  ['1,234.5', 'figure', 1234.5],
  ['3.5', 'figure', 3.5],
  ['10bn', 'figure', 1e10],
  ['2.5m', 'figure', 2.5e6],
  ['2mn', 'figure', 2e6],
  ['4k', 'figure', 4000],
  ['3million', 'figure', 3e6],
  ['3billion', 'figure', 3e9],
  ['zero', 'word', 0],
  ['six', 'word', 6],
  ['nineteen', 'word', 19],
  ['twenty', 'word', 20],
  ['ninety', 'word', 90],
  ['twenty-one', 'word', 21],
  ['ninety-nine', 'word', 99],
  ['dozens', 'rough', 0],
] as const)('%s is a %s of %s', ([word, kind, amount]) => {
  expect(numeralOf(word, word)).toEqual({ kind, amount });
});

test.for(
  '2,00 1,2345 ,5 3. .5 5th 10x bn 12,345bn six-lamp lamp-six twenty-ten twenty-zero-one nineteen-one -six hundred $5 :5 /5 x2,000 2,000x x5 x5bn 5bnx'.split(
    ' ',
  ),
)('%s is no number', (word) => {
  expect(numeralOf(word, word)).toBeNull();
});
