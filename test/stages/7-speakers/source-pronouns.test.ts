import { expect, test } from 'vitest';
import { speakers } from '../../../src/stages/7-speakers/index.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { quotedDoc } from '../../support/speaker-table.ts';

test('a pronoun that is a source is a mention of the speaker and of nobody else', () => {
  const spoken = speakers(
    quotedDoc(
      '{source|{PERSON-a|Robert Tolmer}} {cue|said}: {content|“{PERSON-b|Hugh Varden} came. Varden is ill.”}\n\n{content|“It rains,”} {source|he} {cue|said}.',
    ),
    CONTEXT,
  );
  const at = spoken.text.indexOf('he said');
  const owners = spoken.entities.filter(({ mentions }) => mentions.some(({ start }) => start === at));
  expect(owners.map(({ name }) => name)).toEqual(['Robert Tolmer']);
});
