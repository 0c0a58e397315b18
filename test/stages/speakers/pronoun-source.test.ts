import { describe, expect, test } from 'vitest';
import { speakers } from '../../../src/stages/speakers/index.ts';
import { pronounSource } from '../../../src/stages/speakers/rules/pronoun-source.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { quotedDoc, speakerTable } from '../../support/speaker-table.ts';

speakerTable(pronounSource, {
  finds: [
    [
      '{content|“We win,”} {source|{PERSON-a|Robert Tolmer}} {cue|said}. {source|He} {cue|added} {content|that it rains}.',
      'Robert Tolmer',
    ],
    [
      '{source|{PERSON-a|Robert Tolmer}} {cue|said} {content|that {PERSON-b|Hugh Varden} was ill}. {source|He} {cue|added} {content|that it rains}.',
      'Robert Tolmer',
    ],
    [
      '{source|{PERSON-a|Robert Tolmer}} {cue|said}: {content|“The lamps of {PERSON-b|Hugh Varden} are all sold out. So it goes.”}\n\n{content|“It rains,”} {source|he} {cue|said}.',
      'Robert Tolmer',
    ],
    [
      '{source|{PERSON-a|Ann Tolmer} and {PERSON-b|Rob Varden}} {cue|said} {content|that it rained}. {source|They} {cue|added} {content|that lamps sold}.',
      'Ann Tolmer',
      'Rob Varden',
    ],
  ],
  ignores: [
    '{PERSON-a|Mary Tolmer} waited. {source|He} {cue|said} {content|that it rains}.',
    '{source|It} {cue|said} {content|that it rains}. {PERSON-a|Mary Tolmer} left.',
  ],
});

/** Who says the last content: a name, "ambiguous: A or B", or "unnamed". */
function lastOf(source: string): string {
  const doc = quotedDoc(source);
  const spoken = speakers(doc, CONTEXT);
  const { entities, rule } = spoken.speakers.at(-1) ?? { entities: [], rule: '' };
  const names = (list: readonly number[]): string => list.map((at) => spoken.entities[at]?.name).join(' or ');
  const candidates = spoken.diagnostics.find(({ code }) => code === 'ambiguous-speaker')?.candidates ?? [];
  return entities.length > 0 ? names(entities) : rule === 'ambiguous' ? `ambiguous: ${names(candidates)}` : rule;
}

const SAID = '{content|“It is safe,”} {source|she} {cue|said}.';
const A = '{PERSON-a|Ann Tolmer}';
const B = '{PERSON-b|Mary Brenk}';

describe('who has the floor', () => {
  test.for([
    // Who enters with a sentence of her own, and who is only mentioned.
    [`{content|“It is safe,”} {source|${A}} {cue|said}. ${B} walked to the gate. ${SAID}`, 'Mary Brenk'],
    [`{content|“It is safe,”} {source|${A}} {cue|said}. They waited for ${B}. ${SAID}`, 'Ann Tolmer'],
    [`${A} opened the dam. ${B} closed it again. ${SAID}`, 'Mary Brenk'],
    [`${A} opened the dam after ${B} left. ${SAID}`, 'Ann Tolmer'],
    [`${A} opened the dam that ${B} built. ${SAID}`, 'Ann Tolmer'],
    [`${A}, who replaced ${B}, opened the dam. ${SAID}`, 'Ann Tolmer'],
    [`${A} took a call from ${B} on Monday. ${SAID}`, 'Ann Tolmer'],
    [`${A} met ${B} on Monday. ${SAID}`, 'Ann Tolmer'],
    [`${A} and ${B} met on Monday. ${SAID}`, 'ambiguous: Mary Brenk or Ann Tolmer'],
    // Whose paragraph it is.
    [`${A} met them all. She sold lamps.\n\n${B} met them too. ${SAID}`, 'Mary Brenk'],
    // A byline and the credit of a picture are nobody who speaks.
    [`The lamp ({PERSON-b|Mary Brenk}/{ORG-c|Dravna Post}) burned.\n\n${SAID}`, 'unnamed'],
    [`${A} at the dam, seen on the day that it opened. Photo: ${B}.\n\n${SAID}`, 'Ann Tolmer'],
  ])('%s: %s', ([source, wanted]) => {
    expect(lastOf(source ?? '')).toBe(wanted);
  });

  test.for([
    // Who is asked answers; who asks for something goes on.
    [`{source|${B}} {cue|asked} {addressee|${A}} {content|if it was safe}. ${SAID}`, 'Ann Tolmer'],
    [`{source|${B}} {cue|asked} {addressee|${A}} {content|to go home}. ${SAID}`, 'Mary Brenk'],
    // The head of a source has the floor, and not a name before it.
    [
      `{source|{PERSON-a|Tolmer} campaign manager ${B}} {cue|said} {content|it rained}. They waited there. ${SAID}`,
      'Mary Brenk',
    ],
    // Somebody without a name does, whatever the noun is.
    [`${A} was there. {source|A member} {cue|said} {content|it rained}. ${SAID}`, 'unnamed'],
    [`${A} was there. {source|A report} {cue|said} {content|it rained}. ${SAID}`, 'Ann Tolmer'],
    // "as president" is nobody.
    [`${A} came as president. ${SAID}`, 'Ann Tolmer'],
  ])('%s: %s', ([source, wanted]) => {
    expect(lastOf(source ?? '')).toBe(wanted);
  });

  test.for([
    // What goes on is said by who spoke, whoever has come in.
    ['{source|She} {cue|said}: {content|“I stay.”}', '{cue|added}', 'Ann Tolmer'],
    ['{source|She} {cue|said}: {content|“I stay.”}', '{cue|said}', 'Mary Brenk'],
  ])('%s, then she %s: %s', ([before, cue, wanted]) => {
    const after = `\n\n${B} wants a bid. But {source|she} ${cue}: {content|“This is my club.”}`;
    expect(lastOf(`${A} is here. ${before}${after}`)).toBe(wanted);
  });

  test.for([
    // The own words name whom they are not by; but a statement may begin with the name of who makes it.
    [`{source|${A}} {cue|said} {content|it rained}. {source|She} {cue|said} {content|${A} left}.`, 'unnamed'],
    [`${B} ran. {content|“${A} is here again now,”} {source|she} {cue|said}.`, 'Mary Brenk'],
    [`${B} ran. {content|${A} is here}, {source|she} {cue|said}.`, 'ambiguous: Ann Tolmer or Mary Brenk'],
  ])('own words: %s: %s', ([source, wanted]) => {
    expect(lastOf(source ?? '')).toBe(wanted);
  });
});

test('a pronoun that could be two is a mention of neither, and a diagnostic says so', () => {
  const spoken = speakers(quotedDoc(`${A} and ${B} met on Monday. ${SAID}`), CONTEXT);
  const pronouns = spoken.entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'pronoun'));
  expect(pronouns).toEqual([]);
  expect(spoken.diagnostics.map(({ message }) => message)).toEqual([
    '"she" could be Mary Brenk or Ann Tolmer; nobody is named',
  ]);
});
