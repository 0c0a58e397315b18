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

/** Each entity with its mentions that are pronouns: "Ann Tolmer: She her". */
function pronouns(source: string): string[] {
  const { entities, text } = speakers(quotedDoc(source), CONTEXT);
  return entities.map(({ name, mentions }) => {
    const own = mentions.filter(({ kind }) => kind === 'pronoun').map(({ start, end }) => text.slice(start, end));
    return `${name}: ${own.join(' ')}`;
  });
}

test.for<readonly [source: string, wanted: readonly string[]]>([
  // Coreference takes "she" for the nearer one; what goes on is said by who spoke.
  [
    '{source|{PERSON-a|Ann Tolmer}} {cue|said} {content|it rained}. {PERSON-b|Mary Brenk} sat. {source|She} {cue|added} {content|it froze}.',
    ['Ann Tolmer: She', 'Mary Brenk: '],
  ],
  // Who has no name keeps nobody's pronoun.
  [
    '{PERSON-a|Ann Tolmer} ran. {source|A member} {cue|said} {content|it rained}. {source|She} {cue|said} {content|it froze}.',
    ['Ann Tolmer: '],
  ],
  // Of several speakers it is a mention of none, a possessive none of the speaker's.
  [
    '{source|{PERSON-a|Ann Tolmer} and {PERSON-b|Rob Varden}} {cue|said} {content|it rained}. {source|They} {cue|said} {content|it froze}.',
    ['Ann Tolmer: ', 'Rob Varden: '],
  ],
  ['{PERSON-a|Ann Tolmer} ran. {source|Her son} {cue|said} {content|it rained}.', ['Ann Tolmer: Her']],
  ['{PERSON-a|Ann Tolmer} ran. {cue|According to} {source|her}, {content|it rained}.', ['Ann Tolmer: her']],
  ['{PERSON-a|Rob Varden} ran. {cue|According to} {source|him}, {content|it rained}.', ['Rob Varden: him']],
])('pronouns of %s', ([source, wanted]) => {
  expect(pronouns(source)).toEqual(wanted);
});

test('mentions stay in order of the text', () => {
  const { entities } = speakers(
    quotedDoc(
      '{source|{PERSON-a|Ann Tolmer}} {cue|said} {content|it rained}. {PERSON-b|Mary Brenk} sat. {source|She} {cue|added} {content|it froze}. {PERSON-a|Tolmer} left.',
    ),
    CONTEXT,
  );
  expect(entities[0]?.mentions.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
    'name by-hand',
    'pronoun pronoun-source',
    'name names/person-part',
  ]);
});

test('a finding of a pronoun that could be another tells both, and where it stands', () => {
  const doc = quotedDoc(
    '{source|{PERSON-a|Ann Tolmer}} {cue|said} {content|it rained}. {PERSON-b|Mary Brenk} sat. {source|She} {cue|added} {content|it froze}.',
  );
  const start = doc.text.indexOf('She');
  expect(speakers(doc, CONTEXT).diagnostics).toEqual([
    {
      code: 'ambiguous-speaker',
      start,
      end: start + 3,
      message: '"She" is taken for Ann Tolmer; it could be Mary Brenk',
      candidates: [0, 1],
    },
  ]);
});
