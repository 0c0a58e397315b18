import { expect, test } from 'vitest';
import { type PronounForm, pronounOf } from '../../../src/lang/en/pronouns.ts';
import { soughtBy } from '../../../src/model/agreement.ts';
import { servesOf } from '../../../src/stages/coreference/agreement.ts';

const PRONOUNS = ['he', 'she', 'it', 'they'];

/** The pronouns that can stand for an entity. */
const pronounsFor = (...entity: Parameters<typeof servesOf>): string[] =>
  PRONOUNS.filter((word) => {
    const form = pronounOf({ text: word, lower: word }) as PronounForm;
    return (servesOf(...entity) & soughtBy(form)) !== 0;
  });

test.for<[Parameters<typeof servesOf>, string[]]>([
  [
    ['person', 'unknown', false],
    ['he', 'she'],
  ],
  [['person', 'male', false], ['he']],
  [['person', 'female', false], ['she']],
  [['person', 'male', true], ['they']],
  [
    ['group', 'neuter', false],
    ['it', 'they'],
  ],
  [['place', 'neuter', false], ['it']],
  [['thing', 'neuter', false], ['it']],
  [['thing', 'neuter', true], ['they']],
  [['people', 'neuter', false], []],
  [['people', 'unknown', true], ['they']],
  [['value', 'neuter', false], []],
])('%j agrees with %j', ([entity, pronouns]) => {
  expect(pronounsFor(...entity)).toEqual(pronouns);
});
