import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { SaysoDocument } from '../../src/model/schema.ts';
import { claimOf, documentWith, entityAt, quoteAt } from '../support/document.ts';
import { marked } from '../support/marked.ts';

const SOURCE =
  '{content|“We will win,”} {source|{miller|Mary Miller}} {cue|said}. ' +
  '{content-b|“You will not,”} {cue-b|answered} {source-b|{jones|Ann Jones}}. {miller|Miller} {cue-c|left}.';
const { text, spans } = marked(SOURCE);

const miller = entityAt(SOURCE, 'miller', { id: 'e1', name: 'Mary Miller', key: 'person/mary-miller' });
const jones = entityAt(SOURCE, 'jones', { id: 'e2', name: 'Ann Jones', key: 'person/ann-jones' });
const first = quoteAt(SOURCE, '', { id: 'q1', speaker: 'e1' });
const second = quoteAt(SOURCE, '-b', { id: 'q2', speaker: 'e2' });
const claim = claimOf('Mary Miller will win.', { assertedBy: 'e1' });

const expected: SaysoDocument = documentWith({
  sentences: [
    { start: 0, end: text.indexOf('“You') - 1 },
    { start: text.indexOf('“You'), end: text.length },
  ],
  entities: [miller, jones],
  quotes: [first, second],
  claims: [claim],
});

const found = (actual: SaysoDocument) => compare(expected, actual, text).map(({ kind, message }) => [kind, message]);

test('two equal documents do not differ, wherever the program was started', () => {
  expect(found({ ...structuredClone(expected), id: 'news/text', path: 'news/text.txt' })).toEqual([]);
});

describe('differences in the terms of the domain', () => {
  test('one lost quote is one line, though the next one takes its id', () => {
    expect(found({ ...expected, quotes: [{ ...second, id: 'q1' }], claims: [] })).toEqual([
      ['quote-lost', 'quote lost: «“We will win,”», direct, by Mary Miller'],
    ]);
  });

  test('those within a lost quote have not changed', () => {
    const before = { ...expected, quotes: [first, { ...second, parent: 'q1' }] };
    const after = { ...expected, quotes: [{ ...second, id: 'q1' }], claims: [] };
    expect(compare(before, after, text).map(({ kind }) => kind)).toEqual(['quote-lost']);
  });

  test('one lost entity is one line, and the speaker that it was is another', () => {
    const quotes = [
      { ...first, speaker: null },
      { ...second, speaker: 'e1' },
    ];
    const actual = {
      ...expected,
      entities: [{ ...jones, id: 'e1' }],
      quotes,
      claims: [{ ...claim, assertedBy: null }],
    };
    expect(found(actual)).toEqual([
      ['quote-speaker', 'speaker changed from Mary Miller to none: «“We will win,”»'],
      ['claim-asserted-by', 'claim «Mary Miller will win.» changed who asserts it from Mary Miller to none'],
      ['entity-lost', 'entity lost: «Mary Miller» (PERSON), 2 mentions'],
    ]);
  });

  test.for<[string, Partial<SaysoDocument>, string[]]>([
    [
      'a new quote',
      { quotes: [first, second, quoteAt('x', '', { id: 'q3', content: [{ start: 60, end: 70 }] })] },
      ['quote-new'],
    ],
    ['a speaker', { quotes: [{ ...first, speaker: 'e2' }, second] }, ['quote-speaker']],
    ['a type', { quotes: [{ ...first, type: 'mixed' }, second] }, ['quote-type']],
    ['a span', { quotes: [{ ...first, content: [{ start: 1, end: 14 }] }, second] }, ['quote-span']],
    ['a cue', { quotes: [{ ...first, cue: null }, second] }, ['quote-cue']],
    ['a rule', { quotes: [{ ...first, rule: 'direct/other' }, second] }, ['quote-rule']],
    ['a confidence', { quotes: [{ ...first, confidence: 0.5 }, second] }, ['quote-confidence']],
    ['a quote around', { quotes: [first, { ...second, parent: 'q1' }] }, ['quote-parent']],
    ['whom it is about', { quotes: [{ ...first, about: ['e2'] }, second] }, ['quote-about']],
    ['a name', { entities: [{ ...miller, name: 'M. Miller' }, jones] }, ['entity-renamed']],
    [
      'a name and its key',
      { entities: [{ ...miller, name: 'M. Miller', key: 'k' }, jones] },
      ['entity-renamed', 'entity-key'],
    ],
    ['a type of an entity', { entities: [miller, { ...jones, type: 'ORG' }] }, ['entity-type']],
    ['aliases', { entities: [{ ...miller, aliases: ['Miller'] }, jones] }, ['entity-aliases']],
    ['a mention less', { entities: [{ ...miller, mentions: miller.mentions.slice(0, 1) }, jones] }, ['mention-lost']],
    [
      'a mention that moved',
      { entities: [{ ...miller, mentions: miller.mentions.map((m) => ({ ...m, start: m.start + 1 })) }, jones] },
      ['mention-moved', 'mention-moved'],
    ],
    [
      'a mention that went over to another entity',
      {
        entities: [
          { ...miller, mentions: miller.mentions.slice(0, 1) },
          { ...jones, mentions: [...jones.mentions, ...miller.mentions.slice(1)] },
        ],
      },
      ['mention-entity'],
    ],
    ['a statement', { claims: [{ ...claim, statement: 'They will win.' }] }, ['claim-statement']],
    ['a modality', { claims: [{ ...claim, modality: 'future' }] }, ['claim-modality']],
    ['a claim less', { claims: [] }, ['claim-lost']],
    ['sentences joined', { sentences: [{ start: 0, end: text.length }] }, ['sentence-joined']],
    ['another text', { sha256: 'f'.repeat(64) }, ['text-changed']],
    ['boilerplate', { boilerplate: [{ start: 0, end: 5, kind: 'byline' }] }, ['boilerplate-new']],
  ])('%s', ([, parts, kinds]) => {
    expect(found({ ...expected, ...parts }).map(([kind]) => kind)).toEqual(kinds);
  });

  test('each points to its place in the text', () => {
    const actual = { ...expected, quotes: [first] };
    expect(compare(expected, actual, text).map(({ at }) => at)).toEqual([spans['content-b']?.[0]?.start]);
  });
});

/** Every path to a string, number or boolean of a value. */
function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

test('whatever single value changes, it is told', () => {
  const paths = leaves(expected).filter(([top]) => top !== 'id' && top !== 'path');
  fc.assert(
    fc.property(fc.constantFrom(...paths), (path) => {
      const actual = structuredClone(expected);
      let at = actual as unknown as Record<string, unknown>;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
      const last = path.at(-1) ?? '';
      at[last] = typeof at[last] === 'number' ? (at[last] as number) + 1 : `${at[last]}x`;
      expect(compare(expected, actual, text)).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});
