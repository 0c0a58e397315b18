/** Each way to write the end of a text, since what it may begin with is asked first. */
import { expect, test } from 'vitest';
import { isEndMark } from '../../../../src/stages/layout/turns/extent.ts';

test.each([
  '#',
  '###',
  '# # #',
  'END',
  'End',
  'ends.',
  'More',
  'more',
  '(more)',
  '-ends-',
  '--END--',
  '-(more)-',
  '-30-',
  '- 30 -',
  '***',
  '* * *',
  '---',
  '___',
])('%s ends a text', (line) => {
  expect(isEndMark(line)).toBe(true);
});

test.each(['', '-', '**', '__', '30', 'Ending', 'The end', '#1', '- 31 -', '(end of part one)'])(
  '“%s” ends none',
  (line) => {
    expect(isEndMark(line)).toBe(false);
  },
);
