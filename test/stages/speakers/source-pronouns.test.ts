import { expect, test } from 'vitest';
import { speakers } from '../../../src/stages/speakers/index.ts';
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

test('a pronoun that could be two is a finding', () => {
  const { diagnostics } = speakers(
    quotedDoc(
      '{source|Economist {PERSON-a|Mary Tolmer}, who studies lamps and oil at the {ORG-c|Lantern Guild},} {cue|said} {content|{PERSON-b|Anna Varden} did not clarify the matter}. {content|“It rains,”} {source|she} {cue|said}.',
    ),
    CONTEXT,
  );
  expect(diagnostics.map(({ code, message }) => ({ code, message }))).toEqual([
    { code: 'ambiguous-speaker', message: '"she" is taken for Mary Tolmer; it could be Anna Varden' },
  ]);
});

test('a pronoun that can only be one is none', () => {
  const { diagnostics } = speakers(
    quotedDoc(
      '{source|{PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}. {content|“Lamps sell,”} {source|she} {cue|said}.',
    ),
    CONTEXT,
  );
  expect(diagnostics).toEqual([]);
});
