import { expect, test } from 'vitest';
import { verbBeside } from '../../src/suggest/verbs.ts';

const NONE: ReadonlySet<string> = new Set();
const beside = (text: string, known = NONE): string | undefined => {
  const [start, end] = [text.indexOf('“'), text.indexOf('”') + 1];
  return verbBeside(text, { start, end }, known)?.lemma;
};

test.for([
  ['“The dam will hold for years,” tooted Ann Tolmer on Monday.', 'toot'],
  ['“The dam will hold for years,” Tolmer loudly tooted.', 'toot'],
  ['“The dam will hold for years,” the mayor tooted.', 'toot'],
  ['“The dam will hold for years,” our mayor tooted.', 'toot'],
  ['“Will the dam hold for years?” she tooted.', 'toot'],
  ['Ann Tolmer tooted: “The dam will hold for years.”', 'toot'],
  ['On Monday she tooted, “The dam will hold for years.”', 'toot'],
] as const)('%s', ([text, verb]) => {
  expect(beside(text)).toBe(verb);
});

test.for([
  '“The dam will hold for years,” said Ann Tolmer.',
  '“The dam will hold for years,” thought Ann Tolmer.',
  '“The dam will hold for years.” She tooted and left.',
  '“The dam will hold for years” was Ann Tolmer.',
  '“The dam will hold for years,”\n\nAnn Tolmer tooted.',
  '“The dam will hold for years,” it tooted.',
  'The tooting of “the dam will hold for years” went on.',
])('none in: %s', (text) => {
  expect(beside(text)).toBeUndefined();
});

test('a cue verb of the lexicon is known', () => {
  expect(beside('“The dam will hold for years,” she tooted.', new Set(['toot']))).toBeUndefined();
});
