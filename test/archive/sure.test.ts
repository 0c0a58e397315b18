import { expect, test } from 'vitest';
import { sureOnly } from '../../src/archive/sure.ts';

const quote = (id: string, confidence: number, parent: string | null = null) => ({ id, confidence, parent });
const claim = (id: string, of: string | null) => ({ id, quote: of });
const placesOf = (quotes: readonly { readonly id: string; readonly parent: string | null }[]) =>
  quotes.map(({ id, parent }) => `${id} in ${parent}`);

test('what is less sure goes with its claims; claims of nobody stay', () => {
  const document = {
    path: 'a.txt',
    quotes: [quote('q1', 0.9), quote('q2', 0.4), quote('q3', 0.5)],
    claims: [claim('c1', 'q1'), claim('c2', 'q2'), claim('c3', null)],
  };
  expect(sureOnly(document, 0.5)).toEqual({
    document: {
      ...document,
      quotes: [quote('q1', 0.9), quote('q3', 0.5)],
      claims: [claim('c1', 'q1'), claim('c3', null)],
    },
    leftOut: 1,
  });
  expect(sureOnly(document, 0.4).document).toBe(document);
});

test('what stood in one that is left out stands in the next one around it', () => {
  const quotes = [quote('q1', 0.9), quote('q2', 0.1, 'q1'), quote('q3', 0.1, 'q2'), quote('q4', 0.9, 'q3')];
  const more = [quote('q5', 0.9, 'q2'), quote('q6', 0.1), quote('q7', 0.9, 'q6'), quote('q8', 0.9, 'q7')];
  const { document } = sureOnly({ quotes: [...quotes, ...more] }, 0.5);
  expect(placesOf(document.quotes)).toEqual(['q1 in null', 'q4 in q1', 'q5 in q1', 'q7 in null', 'q8 in q7']);
});

test('quotes that say that they stand in each other stand in nothing', () => {
  const quotes = [quote('q1', 0.1, 'q2'), quote('q2', 0.1, 'q1'), quote('q3', 0.9, 'q1'), quote('q4', 0.9, 'q2')];
  expect(placesOf(sureOnly({ quotes }, 0.5).document.quotes)).toEqual(['q3 in null', 'q4 in null']);
});

test('of quotes of which only this is known it is looked at, and no claims are made up', () => {
  const quotes = [{ confidence: 0.1 }, { confidence: 0.9 }, {}];
  expect(sureOnly({ quotes }, 0.5)).toEqual({ document: { quotes: quotes.slice(1) }, leftOut: 1 });
});

test('fifty thousand quotes, each in the one before', () => {
  const quotes = Array.from({ length: 50_000 }, (_, i) =>
    quote(`q${i}`, i % 2 === 0 && i > 0 ? 0.1 : 0.9, i > 0 ? `q${i - 1}` : null),
  );
  const deep = Array.from({ length: 50_000 }, (_, i) =>
    quote(`d${i}`, i === 0 ? 0.9 : 0.1, i > 0 ? `d${i - 1}` : 'q1'),
  );
  const above = Array.from({ length: 50_000 }, (_, i) => quote(`a${i}`, 0.9, 'd49999'));
  const { document, leftOut } = sureOnly({ quotes: [...quotes, ...deep, ...above] }, 0.5);
  expect([leftOut, document.quotes.at(-1)?.parent, document.quotes[2]?.parent]).toEqual([24_999 + 49_999, 'd0', 'q1']);
});
