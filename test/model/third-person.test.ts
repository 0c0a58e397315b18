import { expect, test } from 'vitest';
import { thirdPerson } from '../../src/model/third-person.ts';

test.for([
  ['warn', 'warns'],
  ['say', 'says'],
  ['buy', 'buys'],
  ['try', 'tries'],
  ['miss', 'misses'],
  ['fix', 'fixes'],
  ['buzz', 'buzzes'],
  ['go', 'goes'],
  ['reach', 'reaches'],
  ['push', 'pushes'],
  ['laugh', 'laughs'],
  ['see', 'sees'],
])('%s → %s', ([verb = '', form]) => {
  expect(thirdPerson(verb)).toBe(form);
});
