import { expect, test } from 'vitest';
import { nestedCuesIn } from '../../support/cue-rows.ts';
import { attributionsIn } from '../../support/quote-table.ts';
import { rowTable } from '../../support/row-table.ts';

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

rowTable(nestedCuesIn, [
  [
    '“Orwin said that it failed,” Larkin said.',
    ['said [that] that it failed,” Larkin said. | subject Orwin', 'failed [none] ,” Larkin said. | subject it'],
  ],
  ['“Orwin said, ‘It failed,’” Larkin said.', ['said [quote] ‘It failed,’” Larkin said. | subject Orwin']],
  ['‘It failed,’ Larkin said.', ['failed [none] ,’ Larkin said. | subject It']],
  ['“It failed.” Larkin said so.', ['failed [none] .” Larkin said so. | subject It']],
  [
    '“‘It failed,’ Orwin told them,” Larkin said.',
    ['told [heard] ,” Larkin said. | subject Orwin | to them | quoted “‘It failed,’'],
  ],
]);
