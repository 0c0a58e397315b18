/** The mistakes of a document, and which of its figures count; the measures themselves are tested with the scorer. */
import { describe, expect, test } from 'vitest';
import type { Annotations, Entity, Quote } from '../../src/score/annotations.ts';
import { scoreDocument } from '../../src/score/document.ts';
import { marked } from '../support/marked.ts';

const { text, spans } = marked(
  '{ann|Ann Tolmer} {said|said} {so|that the dam was safe}. {she|She} {told|told} them {more|that it held}. {joris|Joris Brun} left.',
);
const at = (label: string) => spans[label]?.[0] ?? { start: 0, end: 0 };
const person = (id: string, label: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type: 'PERSON',
  name: text.slice(at(label).start, at(label).end),
  mentions: [{ ...at(label), kind: 'name' }],
  ...more,
});
const quote = (content: string, cue: string, source: string, more: Partial<Quote> = {}): Quote => ({
  type: 'indirect',
  content: [at(content)],
  cue: at(cue),
  source: at(source),
  speaker: 'e1',
  ...more,
});
const GOLD: Annotations = {
  id: 'a',
  entities: [person('e1', 'ann'), person('e2', 'joris')],
  quotes: [quote('so', 'said', 'ann'), quote('more', 'told', 'she')],
};
const mistakes = (found: Partial<Annotations>, gold: Partial<Annotations> = {}) =>
  scoreDocument({ text, gold: { ...GOLD, ...gold }, found: { ...GOLD, ...found } })
    .mistakes()
    .map(({ kind, gold: wanted, found: given }) => [kind, wanted, given]);

describe('mistakes', () => {
  test('none where all is right', () => {
    expect(mistakes({})).toEqual([]);
  });

  const [first, second] = GOLD.quotes as [Quote, Quote];
  test.for<[string, Partial<Annotations>, [string, string | null, string | null][]]>([
    ['missed', { quotes: [first] }, [['quote-missed', 'that it held', null]]],
    ['spurious', { quotes: [first, second, quote('joris', 'told', 'she')] }, [['quote-spurious', null, 'Joris Brun']]],
    [
      'content',
      { quotes: [{ ...first, content: [{ ...at('so'), end: at('so').start + 12 }] }, second] },
      [['quote-content', 'that the dam was safe', 'that the dam']],
    ],
    ['cue', { quotes: [{ ...first, cue: at('told') }, second] }, [['quote-cue', 'said', 'told']]],
    ['no source', { quotes: [{ ...first, source: null }, second] }, [['quote-source', 'Ann Tolmer', null]]],
    ['type', { quotes: [{ ...first, type: 'direct' }, second] }, [['quote-type', 'indirect', 'direct']]],
    ['speaker', { quotes: [{ ...first, speaker: 'e2' }, second] }, [['quote-speaker', 'Ann Tolmer', 'Joris Brun']]],
    ['nobody', { quotes: [{ ...first, speaker: null }, second] }, [['quote-speaker', 'Ann Tolmer', null]]],
    ['a name missed', { entities: [person('e1', 'ann')] }, [['name-missed', 'Joris Brun (PERSON)', null]]],
    [
      'a name too much',
      { entities: [...(GOLD.entities ?? []), person('e3', 'she')] },
      [['name-spurious', null, 'She (PERSON)']],
    ],
    [
      'a name of another type',
      { entities: [person('e1', 'ann'), person('e2', 'joris', { type: 'ORG' })] },
      [['name-type', 'Joris Brun (PERSON)', 'Joris Brun (ORG)']],
    ],
  ])('%s', ([, found, expected]) => {
    expect(mistakes(found)).toEqual(expected);
  });

  test('somebody where the gold has nobody; where it does not say who speaks, nobody is wrong', () => {
    const { speaker: _, ...silent } = first;
    expect(mistakes({}, { quotes: [{ ...first, speaker: null }, second] })).toEqual([
      ['quote-speaker', null, 'Ann Tolmer'],
    ]);
    expect(mistakes({ quotes: [{ ...first, speaker: 'e2' }, second] }, { quotes: [silent, second] })).toEqual([]);
  });

  test('a quote of the gold without a type may have any', () => {
    const { type: _, ...untyped } = first;
    expect(mistakes({ quotes: [{ ...first, type: 'mixed' }, second] }, { quotes: [untyped, second] })).toEqual([]);
  });
});

test('only that counts of which the gold says something', () => {
  const measured = (gold: Annotations): string[] => [...scoreDocument({ text, gold, found: GOLD }).rates.keys()];
  expect(measured({ id: 'a' })).toEqual([]);
  expect(measured({ id: 'a', quotes: [] })).not.toContain('names');
  expect(measured({ id: 'a', entities: GOLD.entities })).toContain('names');
  expect(measured({ id: 'a', entities: GOLD.entities })).not.toContain('whole');
  expect(
    scoreDocument({ text, gold: { id: 'a', quotes: [] }, found: GOLD })
      .mistakes()
      .map(({ kind }) => kind),
  ).toEqual(['quote-spurious', 'quote-spurious']);
});

test('quotes and names are paired once for all that is asked', () => {
  const reads = { quotes: 0, names: 0 };
  // Only who pairs them reads these two.
  const quotes = (GOLD.quotes ?? []).map((one) => ({
    ...one,
    get altContent() {
      reads.quotes++;
      return undefined;
    },
  }));
  const entities = (GOLD.entities ?? []).map((one) => ({
    ...one,
    get altTypes() {
      reads.names++;
      return undefined;
    },
  }));
  const { mistakes: asked } = scoreDocument({ text, gold: { id: 'a', quotes, entities } as Annotations, found: GOLD });
  expect(asked()).toEqual([]);
  expect(reads).toEqual({ quotes: 2, names: 2 });
});

test('speakers: right, wrong, missing, invented, rightly none', () => {
  const [first, second] = GOLD.quotes as [Quote, Quote];
  const speakers = (found: Quote[], gold: Quote[]) =>
    scoreDocument({ text, gold: { ...GOLD, quotes: gold }, found: { ...GOLD, quotes: found } }).speakers;
  const none = { gold: 0, found: 0, right: 0, wrong: 0, missing: 0, invented: 0, rightlyNone: 0 };
  const nobody = (one: Quote): Quote => ({ ...one, speaker: null });
  expect(speakers([first], [first, second])).toEqual({ ...none, gold: 2, found: 1, right: 1 });
  expect(speakers([{ ...first, speaker: 'e2' }, nobody(second)], [first, second])).toEqual({
    ...none,
    gold: 2,
    found: 2,
    wrong: 1,
    missing: 1,
  });
  expect(speakers([first, nobody(second)], [nobody(first), nobody(second)])).toEqual({
    ...none,
    invented: 1,
    rightlyNone: 1,
  });
});
