import { expect, test } from 'vitest';
import type { Attribution } from '../../../src/model/document.ts';
import type { Span } from '../../../src/model/span.ts';
import { untangled } from '../../../src/stages/quotes/untangled.ts';

/** Where words stand in a text. */
function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

interface Parts {
  readonly content: readonly string[];
  readonly cue?: string;
  readonly source?: string;
}

function attribution(text: string, { content, cue, source }: Parts): Attribution {
  return {
    type: 'indirect',
    content: content.map((words) => at(text, words)),
    cue: cue === undefined ? null : at(text, cue),
    source: source === undefined ? null : at(text, source),
    addressee: null,
    parent: null,
    confidence: 1,
    rule: 'test',
  };
}

function parts(text: string, given: Parts): Parts[] {
  return untangled(text, [attribution(text, given)]).map(({ content, cue, source }) => ({
    content: content.map(({ start, end }) => text.slice(start, end)),
    ...(cue && { cue: text.slice(cue.start, cue.end) }),
    ...(source && { source: text.slice(source.start, source.end) }),
  }));
}

const TEXT = 'Lund, who declined to say why, said that the dam, as Brun put it, was safe. “ ”';

test('parts that are apart stay as they are', () => {
  const whole = [attribution(TEXT, { content: ['that the dam'], cue: 'said', source: 'Lund' })];
  expect(untangled(TEXT, whole)).toBe(whole);
});

test.for([
  [
    'a source ends before the cue in it, and before what leads to that',
    { content: ['why'], cue: 'to say', source: 'Lund, who declined to say why' },
    [{ content: ['why'], cue: 'to say', source: 'Lund' }],
  ],
  [
    'a source within the content is nobody',
    { content: ['that the dam, as Brun put it, was safe'], cue: 'said', source: 'Brun' },
    [{ content: ['that the dam, as Brun put it, was safe'], cue: 'said' }],
  ],
  [
    'a cue within the content parts it',
    { content: ['that the dam, as Brun put it, was safe'], cue: 'put', source: 'Lund' },
    [{ content: ['that the dam, as Brun', 'it, was safe'], cue: 'put', source: 'Lund' }],
  ],
  ['content that is all cue is no quote', { content: ['said'], cue: 'said', source: 'Lund' }, []],
  ['content without a word is no quote', { content: ['“ ”'], cue: 'said', source: 'Lund' }, []],
  [
    'nothing is left of the side of a cue that has no word',
    { content: ['was safe. “ ”'], cue: 'safe', source: 'Lund' },
    [{ content: ['was'], cue: 'safe', source: 'Lund' }],
  ],
  [
    'of several spans those with a word are left',
    { content: ['was safe', '“ ”'], cue: 'said', source: 'Lund' },
    [{ content: ['was safe'], cue: 'said', source: 'Lund' }],
  ],
] as const)('%s', ([, given, left]) => {
  expect(parts(TEXT, given)).toEqual(left);
});

test('who stands in whom is said anew where one has gone', () => {
  const outer = attribution(TEXT, { content: ['“ ”'], cue: 'put' });
  const inner = attribution(TEXT, { content: ['was safe'], cue: 'said' });
  expect(untangled(TEXT, [inner, { ...outer, parent: 0 }]).map(({ parent }) => parent)).toEqual([null]);
});

test.for([
  ['```', false],
  ['“ + ”', false],
  ['👍', true],
  ['$', true],
  ['да', true],
  ['7', true],
] as const)('whether %s is something said', ([said, isSaid]) => {
  const text = `Lund: ${said}`;
  expect(untangled(text, [attribution(text, { content: [said], source: 'Lund' })])).toHaveLength(isSaid ? 1 : 0);
});
