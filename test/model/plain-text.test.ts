import { expect, test } from 'vitest';
import { countWords, oneLine } from '../../src/model/plain-text.ts';

test('a text in one line has single blanks, none at its edges', () => {
  expect(oneLine('\n The dam\r\n\tis\u00a0 safe. ')).toBe('The dam is safe.');
});

test.for([
  ['', 0],
  ['– …', 0],
  ['The well-known dam – it’s safe until 2014.', 7],
  ['Größe und Émile', 3],
] as const)('%j has %i words', ([text, count]) => {
  expect(countWords(text)).toBe(count);
});
