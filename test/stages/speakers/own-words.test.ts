import { expect, test } from 'vitest';
import { speakers } from '../../../src/stages/speakers/index.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { quotedDoc } from '../../support/speaker-table.ts';

/** First-person pronouns with the name that each is given to. */
const owners = (source: string): string[] => {
  const spoken = speakers(quotedDoc(source), CONTEXT);
  return spoken.entities.flatMap(({ name, mentions }) =>
    mentions
      .filter(({ rule }) => rule === 'own-words')
      .map(({ start, end }) => `${spoken.text.slice(start, end)}: ${name}`),
  );
};

test.for([
  [
    '“I” is the speaker',
    '{content|“I hope my lamps sell,”} {source|{PERSON-a|Mary Tolmer}} {cue|said}.',
    ['I: Mary Tolmer', 'my: Mary Tolmer'],
  ],
  ['“we” is the group that speaks', '{content|“We sell lamps,”} the {source|{ORG-a|LEK}} {cue|said}.', ['We: LEK']],
  [
    '“we” is the group of its spokesman',
    '{content|“We sell lamps,”} {cue|said} {source|{ORG-a|LEK} spokesman {PERSON-b|Robert Tolmer}}.',
    ['We: LEK'],
  ],
  [
    '“our” is the group of its chief',
    '{content|“Our lamps sell,”} {cue|said} {source|{PERSON-b|Mary Tolmer}, president of {ORG-a|LEK}}.',
    ['Our: LEK'],
  ],
  [
    'what one said before holding office is not the group’s',
    '{content|“We sell lamps,”} {cue|said} {source|{PERSON-b|Mary Tolmer}, former president of {ORG-a|LEK}}.',
    [],
  ],
  [
    '“I” outside quotation marks is the writer',
    '{source|{PERSON-a|Mary Tolmer}} {cue|told} me {content|that I was late}.',
    [],
  ],
  [
    'of two speakers it is neither',
    '{content|“I sell lamps,”} {source|{PERSON-a|Mary Tolmer} and {PERSON-b|Hugh Varden}} {cue|said}.',
    [],
  ],
  ['“I” of a group is nobody', '{content|“I sell lamps,”} the {source|{ORG-a|LEK}} {cue|said}.', []],
  [
    '“we” of a person with no group is nobody',
    '{content|“We sell lamps,”} {source|{PERSON-a|Mary Tolmer}} {cue|said}.',
    [],
  ],
  [
    '“you” and “she” are not the speaker',
    '{content|“You saw that she sells lamps,”} {source|{PERSON-a|Mary Tolmer}} {cue|said}.',
    [],
  ],
  [
    'each has his own words',
    '{content|“I sell lamps,”} {source|{PERSON-a|Mary Tolmer}} {cue|said}. {content|“And I sell my oil,”} {source|{PERSON-b|Hugh Varden}} {cue|said}.',
    ['I: Mary Tolmer', 'I: Hugh Varden', 'my: Hugh Varden'],
  ],
  [
    'words that are not quoted have none',
    '{source|{PERSON-a|Mary Tolmer}} {cue|said} {content|that “lamps” sell for us}.',
    [],
  ],
  ['the country in capitals is no pronoun', '{content|“The US sells lamps,”} the {source|{ORG-a|LEK}} {cue|said}.', []],
] as const)('%s', ([, source, expected]) => {
  expect(owners(source)).toEqual(expected);
});

test('of words within words "I" is who says the inner ones, in whatever order they come', () => {
  const doc = quotedDoc(
    '{source|{PERSON-a|Mary Tolmer}} {cue|said}: {content|“I heard that {source|{PERSON-b|Hugh Varden}} {cue|told} me: {content|I am off}, and I left.”}',
  );
  const [outer, inner] = doc.attributions;
  if (!outer || !inner) throw new Error('two attributions');
  const quoted = { ...inner, type: 'direct' as const };
  const wanted = ['I: Mary Tolmer', 'me: Mary Tolmer', 'I: Mary Tolmer', 'I: Hugh Varden'];
  const found = (attributions: typeof doc.attributions): string[] => {
    const spoken = speakers({ ...doc, attributions }, CONTEXT);
    return spoken.entities.flatMap(({ name, mentions }) =>
      mentions
        .filter(({ rule }) => rule === 'own-words')
        .map(({ start, end }) => `${spoken.text.slice(start, end)}: ${name}`),
    );
  };
  expect(found([outer, { ...quoted, parent: 0 }])).toEqual(wanted);
  expect(found([{ ...quoted, parent: 1 }, outer])).toEqual(wanted);
  // Words that are not quoted stay with who says those around them.
  expect(found([outer, { ...inner, parent: 0 }])).toEqual(
    wanted.map((row) => row.replace('Hugh Varden', 'Mary Tolmer')),
  );
});
