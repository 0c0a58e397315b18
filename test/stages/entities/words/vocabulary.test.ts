import { expect, test } from 'vitest';
import { bitsOf } from '../../../../src/stages/entities/words/vocabulary.ts';
import { Is } from '../../../../src/stages/entities/words/word-bits.ts';

const bitsIn = (word: string): string[] =>
  Object.entries(Is).flatMap(([name, bit]) => (bitsOf(word) & bit ? [name] : []));

test.for([
  ['zornik', []],
  ['', []],
  ['the', ['common', 'function']],
  ['bin', ['mixed', 'particle']],
  ['jr', ['suffix']],
  ['northern', ['mixed', 'compass']],
  ['november', ['calendar']],
  ['monday', ['calendar']],
  ['may', ['common', 'function', 'firstName', 'surname', 'calendar']],
  ['mayor', ['mixed', 'title', 'role']],
  ['deputy', ['common', 'title', 'titleModifier', 'role']],
  ['spokesman', ['common', 'title', 'role']],
  ['said', ['common', 'firstName', 'humanVerb']],
  ['gmbh', ['company']],
  ['ministry', ['mixed', 'orgWord', 'orgFirst', 'ofHead']],
  ['county', ['mixed', 'ofHead', 'region']],
  ['lake', ['ofHead', 'landscape', 'placeFirst']],
  ['war', ['common', 'ofHead', 'event', 'eventFirst']],
  ['operation', ['common', 'ofHead', 'event', 'eventFirst']],
  ['act', ['mixed', 'ofHead', 'law']],
  ['novel', ['common', 'work']],
  ['river', ['mixed', 'landscape']],
  ['bridge', ['common', 'facility']],
  ['bank', ['mixed', 'orgWord', 'orgFirst', 'ofHead', 'landscape']],
  ['center', ['mixed', 'orgWord', 'orgFirst', 'ofHead', 'facility']],
  ['democrats', ['orgWord', 'ofHead', 'people']],
  ['ingrid', ['firstName']],
  ['johnson', ['firstName', 'surname']],
  ['lantern', ['common']],
  ['president', ['mixed', 'title', 'role']],
] as const)('what is known of "%s"', ([word, bits]) => {
  expect(bitsIn(word)).toEqual(bits);
});
