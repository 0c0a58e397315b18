import { expect, test } from 'vitest';
import { attributionsIn } from '../../support/quote-table.ts';

/** Types and parents, in order of content. */
function shapeOf(text: string): { type: string; parent: number | null; source: string | null }[] {
  return attributionsIn(text).map(({ type, parent, source }) => ({
    type,
    parent,
    source: source && text.slice(source.start, source.end),
  }));
}

test('a clause that somebody quoted attributes to others', () => {
  expect(shapeOf('“My mother told me that I would win, and I did,” Smith said.')).toEqual([
    { type: 'direct', parent: null, source: 'Smith' },
    { type: 'indirect', parent: 0, source: 'My mother' },
  ]);
});

test('a quotation within a quotation', () => {
  expect(shapeOf('“There are people who say, ‘No, they should be allowed to stay here,’” Smith said.')).toEqual([
    { type: 'direct', parent: null, source: 'Smith' },
    { type: 'direct', parent: 0, source: 'who' },
  ]);
});

test('nothing where nobody is quoted around it', () => {
  expect(shapeOf('The sign was “My mother told me that I would win” and nothing more.')).toEqual([]);
});
