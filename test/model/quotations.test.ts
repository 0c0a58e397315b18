import { expect, test } from 'vitest';
import type { Quotation } from '../../src/model/document.ts';
import { quotationsAtDepth } from '../../src/model/quotations.ts';
import { wordOf } from '../../src/model/word.ts';

/** A token for each character. */
const tokens = [...'a “b ‘c’ d” e “f” g'.replaceAll(' ', '')].map((text, start) => ({
  start,
  end: start + 1,
  text,
  lower: text,
  word: wordOf(text),
}));
const quotation = (start: number, end: number, depth: number): Quotation => ({
  start,
  end,
  depth,
  mark: 'double',
  inner: { start: start + 1, end: end - 1 },
  closed: true,
  continues: false,
});
// a “ b ‘ c ’ d ” e “ f ” g
const quotations = [quotation(1, 8, 0), quotation(3, 6, 1), quotation(9, 12, 0)];

test.for([
  ['outermost', 0, undefined, [-1, 0, 0, 0, 0, 0, 0, 0, -1, 2, 2, 2, -1]],
  ['those within', 1, undefined, [-1, -1, -1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1]],
  ['deeper ones, of which there are none', 2, undefined, new Array(13).fill(-1)],
  ['but no titles', 0, [1, 0, 0], [-1, -1, -1, -1, -1, -1, -1, -1, -1, 2, 2, 2, -1]],
  ['nor titles of works', 0, [0, 0, 2], [-1, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1, -1]],
] as const)('the quotation around each token: %s', ([, depth, titles, wanted]) => {
  const found = quotationsAtDepth({ quotations, tokens }, depth, titles && Uint8Array.from(titles));
  expect([...found]).toEqual(wanted);
});

test('a text that ends within a quotation', () => {
  const [open] = quotations;
  expect([...quotationsAtDepth({ quotations: open ? [open] : [], tokens: tokens.slice(0, 4) }, 0)]).toEqual([
    -1, 0, 0, 0,
  ]);
});
