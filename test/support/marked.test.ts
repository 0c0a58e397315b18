import { expect, test } from 'vitest';
import { marked } from './marked.ts';

test('labels become spans, nested and repeated ones too', () => {
  expect(marked('{a|“{b|We} win,”} she {b|said}.')).toEqual({
    text: '“We win,” she said.',
    spans: {
      a: [{ start: 0, end: 9 }],
      b: [
        { start: 1, end: 3 },
        { start: 14, end: 18 },
      ],
    },
  });
});

test('a label that is never closed is an error', () => {
  expect(() => marked('{a|oops')).toThrow('unclosed');
});
