/** The measures on tiny gold: a text of numbered words, spans given by words. */
import { describe, expect, test } from 'vitest';
import { conllMean, scoreCoref } from '../../../scripts/score/coref.ts';
import { scoreSentences } from '../../../scripts/score/sentences.ts';
import { isNoSaying, isSpeechCue } from '../../../scripts/score/speech-cues.ts';
import type { Annotations, Entity, Mention, Quote } from '../../../src/score/annotations.ts';
import { meanGap } from '../../../src/score/calibration.ts';
import { scoreNames, withoutMisc } from '../../../src/score/entities.ts';
import { type QuoteFigures, scoreQuotes } from '../../../src/score/quotes.ts';
import { percentages, type Rates } from '../../../src/score/rates.ts';

/** Words 0 to 39, three characters and a blank each; words 38 and 39 are "said" and "hope". */
const TEXT = `${Array.from({ length: 38 }, (_, i) => `w${String(i).padStart(2, '0')}`).join(' ')} said hope`;
const at = (first: number, end = first + 1) => ({ start: 4 * first, end: Math.min(4 * end - 1, TEXT.length) });
const SAID = { start: 152, end: 156 };
const HOPE = { start: 157, end: 161 };

const rates = (right: number, found: number, gold: number, met = right): Rates => ({ right, found, met, gold });

describe('quotes', () => {
  type Some = Partial<Quote>;
  const quote = (first: number, end: number, more: Some = {}): Quote => ({
    type: 'direct',
    content: [at(first, end)],
    cue: SAID,
    source: at(37),
    ...more,
  });

  function figures(gold: Quote[], found: Quote[], more: Partial<Annotations> = {}, speechOnly = false): QuoteFigures {
    return scoreQuotes(
      [{ text: TEXT, gold: { id: 'a', quotes: gold, ...more }, found: { id: 'a', quotes: found } }],
      speechOnly ? isNoSaying : undefined,
    );
  }

  test.for([
    ['the same', quote(0, 5), quote(0, 5), [1, 1, 1]],
    ['marks and blanks at the edges', quote(0, 5), quote(0, 5, { content: [{ start: 0, end: 20 }] }), [1, 1, 1]],
    ['four words of five', quote(0, 5), quote(0, 4), [0, 1, 1]],
    ['three words of four', quote(0, 4), quote(0, 3), [0, 0, 0]],
    ['in two spans', quote(0, 5), quote(0, 5, { content: [at(0, 2), at(2, 5)] }), [1, 1, 1]],
    ['another content that is as right', quote(0, 9, { altContent: [[at(0, 5)]] }), quote(0, 5), [1, 1, 1]],
    ['no common word', quote(0, 5), quote(5, 9), [0, 0, 0]],
    ['another cue', quote(0, 5), quote(0, 5, { cue: HOPE }), [1, 1, 0]],
    ['a cue too much', quote(0, 5, { cue: null }), quote(0, 5), [1, 1, 0]],
    ['rightly no cue', quote(0, 5, { cue: null }), quote(0, 5, { cue: null }), [1, 1, 1]],
    ['a source that touches', quote(0, 5), quote(0, 5, { source: at(36, 38) }), [1, 1, 1]],
    ['another source', quote(0, 5), quote(0, 5, { source: at(36) }), [1, 1, 0]],
    ['a source too few', quote(0, 5), quote(0, 5, { source: null }), [1, 1, 0]],
    ['rightly no source', quote(0, 5, { source: null }), quote(0, 5, { source: null }), [1, 1, 1]],
  ] as [string, Quote, Quote, [number, number, number]][])('%s', ([, gold, found, [same, close, whole]]) => {
    const got = figures([gold], [found]);
    expect([got.same, got.close, got.whole]).toEqual([same, close, whole].map((right) => rates(right, 1, 1)));
  });

  test('quotes are paired one to one, those most alike first', () => {
    const got = figures([quote(0, 10), quote(8, 18)], [quote(0, 18), quote(0, 10), quote(0, 10)]);
    expect([got.same, got.type]).toEqual([rates(1, 3, 2), { right: 2, of: 2 }]);
  });

  test.for([
    ['optional', quote(0, 5, { optional: true })],
    ['in boilerplate', quote(0, 5, { boilerplate: true })],
  ] as [string, Quote][])('gold that is %s counts neither way', ([, gold]) => {
    for (const found of [[], [quote(0, 5)]]) {
      const got = figures([gold], found);
      expect([got.whole, got.byWord, got.leftOut]).toEqual([rates(0, 0, 0), rates(0, 0, 0), 0]);
    }
  });

  test('what no gold matches counts against, but for what stands in another quote', () => {
    const got = figures([quote(0, 20)], [quote(0, 20), quote(20, 25), quote(20, 22, { parent: 'q2' })]);
    expect(got.whole).toEqual(rates(1, 2, 1));
    expect(figures([quote(0, 5)], [quote(0, 5, { parent: 'q1' })]).whole).toEqual(rates(1, 1, 1));
  });

  test.for(['ignore', 'boilerplateRanges'])('most words in %s: neither way; half of them: against', (field) => {
    const open = { [field]: [at(0, 4)] };
    expect(figures([], [quote(0, 7)], open).whole).toEqual(rates(0, 0, 0));
    expect(figures([], [quote(0, 8)], open).whole).toEqual(rates(0, 1, 0));
    expect(figures([quote(0, 4)], [quote(0, 4)], open).whole).toEqual(rates(1, 1, 1));
  });

  test('words: of what is found those in any content, of the gold those in anything found', () => {
    const got = figures([quote(0, 10), quote(20, 24)], [quote(5, 12), quote(8, 12)]);
    expect(got.byWord).toEqual(rates(7, 11, 14, 5));
  });

  test('speech only: gold with another cue counts neither way, its words included', () => {
    const gold = [quote(0, 5), quote(10, 15, { cue: HOPE }), quote(20, 25, { cue: null, optional: true })];
    const found = [quote(0, 7), quote(10, 15), quote(13, 18)];
    const got = figures(gold, found, {}, true);
    expect([got.leftOut, got.whole, got.byWord]).toEqual([1, rates(0, 2, 1), rates(5, 10, 5)]);
    expect(figures(gold, found).leftOut).toBe(0);
  });

  test('whole by type: recall by the type of the gold, precision by the one found', () => {
    const got = figures([quote(0, 5), quote(10, 15)], [quote(0, 5, { type: 'mixed' }), quote(20, 25)]);
    expect(got.wholeByType).toEqual({
      direct: rates(0, 1, 2, 1),
      mixed: rates(1, 1, 0, 0),
      indirect: rates(0, 0, 0),
    });
  });

  test('another type that is as right', () => {
    const found = [quote(0, 5, { type: 'mixed' })];
    for (const [typeAlt, right] of [
      [undefined, 0],
      ['mixed', 1],
      [['indirect', 'mixed'], 1],
    ] as const) {
      const gold = quote(0, 5, typeAlt === undefined ? {} : { typeAlt: [typeAlt].flat() });
      expect(figures([gold], found).type).toEqual({ right, of: 1 });
    }
  });

  test('confidence: by tenths, each as heavy as it is full', () => {
    const found = [
      quote(0, 5, { confidence: 0.92 }),
      quote(5, 9, { confidence: 0.98 }),
      quote(10, 15, { confidence: 1 }),
      quote(20, 25, { confidence: 0.3 }),
    ];
    const { confidence } = figures([quote(0, 5), quote(10, 15)], found);
    expect(meanGap(confidence)).toBeCloseTo((100 * (0.92 + 0.98 + 1 - 2 + 0.3)) / 4, 9);
    expect(meanGap(figures([quote(0, 5)], [quote(0, 5)]).confidence)).toBeNull();
  });

  describe('speakers', () => {
    const person = (id: string, name: string, word: number, more: Partial<Entity> = {}): Entity => ({
      id,
      type: 'PERSON',
      name,
      mentions: [{ ...at(word), kind: 'name' }],
      ...more,
    });
    const gold = [person('e1', 'Ann Tolmer', 1, { aliases: ['Tolmer'] }), person('e2', 'Bo Rask', 2)];

    function speaker(said: Some, entities: Entity[], speaks: string | null): QuoteFigures['speaker'] {
      const document = {
        text: TEXT,
        gold: { id: 'a', entities: gold, quotes: [quote(5, 9, said)] },
        found: { id: 'a', entities, quotes: [quote(5, 9, { speaker: speaks })] },
      };
      return scoreQuotes([document]).speaker;
    }

    test.for([
      ['by name', { speaker: 'e1' }, [person('e7', 'ann tolmer', 9)], 'e7', 1],
      ['by an alias', { speaker: 'e1' }, [person('e7', 'Ms T', 9, { aliases: ['Tolmer'] })], 'e7', 1],
      ['by a name mention', { speaker: 'e1' }, [person('e7', 'A. T.', 1)], 'e7', 1],
      [
        'not by a pronoun',
        { speaker: 'e1' },
        [person('e7', 'A', 1, { mentions: [{ ...at(1), kind: 'pronoun' }] })],
        'e7',
        0,
      ],
      ['somebody else', { speaker: 'e1' }, [person('e7', 'Bo Rask', 2)], 'e7', 0],
      ['one of several', { speaker: 'e1', speakers: ['e1', 'e2'] }, [person('e7', 'Bo Rask', 9)], 'e7', 1],
      ['nobody', { speaker: 'e1' }, [], null, 0],
    ] as [string, Some, Entity[], string | null, number][])('%s', ([, said, entities, speaks, right]) => {
      expect(speaker(said, entities, speaks)).toEqual({ right, of: 1 });
    });

    test('gold that names none is not asked', () => {
      for (const said of [{}, { speaker: null }]) expect(speaker(said, gold, 'e1')).toEqual({ right: 0, of: 0 });
    });
  });
});

test.for([
  ['said', true],
  ['Has Also SAID:', true],
  [':', true],
  ['according to', true],
  ['made it very clear', false],
  ['made it clear', true],
  ['continued', true],
  ['continued to hope', false],
  ['hoped', false],
  ['saidst', false],
  ['', false],
] as const)('"%s" is a cue of speech: %s', ([cue, is]) => {
  expect(isSpeechCue(cue)).toBe(is);
});

describe('names', () => {
  const name = (word: number, more: Partial<Mention> = {}): Mention => ({ ...at(word), kind: 'name', ...more });
  const entity = (type: string | null, mentions: Mention[], more: Partial<Entity> = {}): Entity => ({
    id: 'e1',
    type,
    mentions,
    ...more,
  });
  const score = (gold: Entity[], found: Entity[], more: Partial<Annotations> = {}) =>
    scoreNames([{ text: TEXT, gold: { id: 'a', entities: gold, ...more }, found: { id: 'a', entities: found } }]);

  test('span and class have to be right; each class has its own figures', () => {
    const gold = [
      entity('person', [name(0), name(1)]),
      entity('politicalparty', [name(2)]),
      entity('EVENT', [name(3)]),
    ];
    const found = [entity('PERSON', [name(0), name(9)]), entity('GPE', [name(2)]), entity('NORP', [name(3)])];
    const figures = score(gold, found);
    expect(figures).toEqual({
      all: rates(2, 4, 4),
      byClass: { PER: rates(1, 2, 2), ORG: rates(0, 0, 1), LOC: rates(0, 1, 0), MISC: rates(1, 1, 1) },
    });
    expect(withoutMisc(figures)).toEqual(rates(1, 3, 3));
  });

  test('dates, numbers, things without a type, common nouns and pronouns are left out', () => {
    const others = [
      entity('DATE', [name(0)], { altTypes: ['PERSON'] }),
      entity(null, [name(1)]),
      entity('ORG', [name(2, { kind: 'nominal' }), name(3, { kind: 'pronoun' })]),
    ];
    expect(score(others, others).all).toEqual(rates(0, 0, 0));
  });

  test.for(['PERSON', 'FAC', 'LANGUAGE', 'ORG'])('%s is of one class only', (type) => {
    const same = [entity(type, [name(0)])];
    expect(score(same, same).all).toEqual(rates(1, 1, 1));
    const { byClass } = score(same, same);
    expect(Object.values(byClass).filter(({ right }) => right === 1)).toEqual([rates(1, 1, 1)]);
  });

  test('another span that is as right, once', () => {
    const gold = [entity('ORG', [name(0, { alt: [at(0, 2), at(0, 3)] })])];
    expect(score(gold, [entity('ORG', [{ ...at(0, 3), kind: 'name' }])]).all).toEqual(rates(1, 1, 1));
    const both = [entity('ORG', [name(0), { ...at(0, 2), kind: 'name' }])];
    expect(score(gold, both).all).toEqual(rates(1, 2, 1));
  });

  test("another type that is as right counts as the gold's", () => {
    const gold = [entity('GPE', [name(0)], { altTypes: ['ORG'] })];
    expect(score(gold, [entity('ORG', [name(0)])]).byClass).toMatchObject({ ORG: rates(0, 0, 0), LOC: rates(1, 1, 1) });
  });

  test.for(['optional', 'boilerplate'])('what is %s counts neither way', (flag) => {
    for (const gold of [entity('ORG', [name(0, { [flag]: true })]), entity('ORG', [name(0)], { [flag]: true })]) {
      expect(score([gold], []).all).toEqual(rates(0, 0, 0));
      expect(score([gold], [entity('GPE', [name(0)])]).all).toEqual(rates(0, 0, 0));
    }
  });

  test.for(['ignore', 'boilerplateRanges'])('what touches %s counts neither way, unless the gold has it', (field) => {
    const open = { [field]: [at(1, 3)] };
    expect(score([], [entity('ORG', [{ ...at(0, 2), kind: 'name' }, name(3)])], open).all).toEqual(rates(0, 1, 0));
    expect(score([entity('ORG', [name(1)])], [entity('ORG', [name(1)])], open).all).toEqual(rates(1, 1, 1));
  });
});

test('sentences: ends, whole spans, documents without a fault', () => {
  const document = (gold: [number, number][], found?: [number, number][]) => ({
    text: TEXT,
    gold: { id: 'a', sentences: gold.map((span) => at(...span)) },
    found: found ? { id: 'a', sentences: found.map((span) => at(...span)) } : { id: 'a' },
  });
  const documents = [
    document(
      [
        [0, 5],
        [5, 9],
      ],
      [
        [0, 5],
        [5, 9],
      ],
    ),
    document(
      [
        [0, 5],
        [5, 9],
      ],
      [[0, 9]],
    ),
    document(
      [[0, 5]],
      [
        [0, 3],
        [3, 5],
      ],
    ),
    document([[0, 5]]),
  ];
  expect(scoreSentences(documents)).toEqual({
    boundaries: rates(4, 5, 6),
    whole: rates(2, 5, 6),
    faultless: { right: 1, of: 4 },
  });
});

describe('coreference', () => {
  type Cluster = (number | [first: number, end: number])[];
  const mention = (one: number | [number, number], more: Partial<Mention> = {}): Mention => ({
    ...(typeof one === 'number' ? at(one) : at(...one)),
    kind: 'name',
    ...more,
  });
  const entities = (...clusters: (Cluster | Mention[])[]): Entity[] =>
    clusters.map((cluster, i) => ({
      id: `e${i + 1}`,
      type: 'PERSON',
      mentions: cluster.map((one) => (typeof one === 'object' && 'kind' in one ? one : mention(one))),
    }));
  const score = (gold: Entity[], found: Entity[], more: Partial<Annotations> = {}) =>
    scoreCoref([{ text: TEXT, gold: { id: 'a', entities: gold, ...more }, found: { id: 'a', entities: found } }]);

  test('the example of the papers: {1 2 3 4 5} {6 7} {8 9 10 11 12} against the last two as one', () => {
    const gold = entities([1, 2, 3, 4, 5], [6, 7], [8, 9, 10, 11, 12]);
    const figures = score(gold, entities([1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]));
    expect(figures.muc).toEqual(rates(9, 10, 9));
    expect(figures.b3.right).toBeCloseTo(5 + (4 + 25) / 7, 9);
    expect(figures.b3).toMatchObject({ found: 12, met: 12, gold: 12 });
    expect(figures.ceaf.right).toBeCloseTo(1 + 10 / 12, 9);
    expect(figures.ceaf).toMatchObject({ found: 2, gold: 3 });
    const f1s = [figures.muc, figures.b3, figures.ceaf].map((one) => percentages(one)[2]);
    expect(conllMean(figures)).toBeCloseTo(f1s.reduce((sum, f1) => sum + f1, 0) / 3, 9);
  });

  test('mentions that only one side has', () => {
    const figures = score(entities([1, 2, 3]), entities([1, 2, 4]));
    expect(figures.muc).toEqual(rates(1, 2, 2));
    expect(figures.b3).toEqual(rates(4 / 3, 3, 3));
    expect(figures.ceaf).toEqual(rates(4 / 6, 1, 1));
  });

  test('clusters are assigned so that they share the most in all, not first come first served', () => {
    const gold = entities([1, 2, 3, 4], [5, 6, 7, 8, 9, 10]);
    const figures = score(gold, entities([1, 2, 3, 5, 6, 7], [4, 11]));
    // 6/10 and nothing, or 6/12 and 2/6
    expect(figures.ceaf.right).toBeCloseTo(6 / 12 + 2 / 6, 9);
  });

  test('clusters of one mention or without a name and common nouns are left out', () => {
    const pronoun = (word: number) => mention(word, { kind: 'pronoun' });
    const left = entities([1], [pronoun(2), pronoun(3)], [mention(4), mention(5, { kind: 'nominal' })]);
    expect(score(left, left).b3).toEqual(rates(0, 0, 0));
    const kept = entities([mention(1), pronoun(2)]);
    expect(score(kept, kept).b3).toEqual(rates(2, 2, 2));
  });

  test('a mention within the whole phrase that touches the name is the same; the shortest phrase goes first', () => {
    const long = mention([1, 3], { full: at(0, 8) });
    const short = mention([2, 3], { full: at(2, 4) });
    const found = entities([mention([2, 4]), mention(20)], [mention([1, 2]), mention(21)]);
    expect(score(entities([long, mention(21)], [short, mention(20)]), found).b3).toEqual(rates(4, 4, 4));
    const apart = entities([mention([4, 6]), mention(21)]);
    expect(score(entities([long, mention(21)]), apart).muc).toEqual(rates(0, 1, 1));
    const beyond = entities([mention([1, 9]), mention(21)]);
    expect(score(entities([long, mention(21)]), beyond).muc).toEqual(rates(0, 1, 1));
  });

  test('another span that is as right', () => {
    const gold = entities([mention(1, { alt: [at(1, 3)] }), mention(5)]);
    expect(score(gold, entities([[1, 3], 5])).muc).toEqual(rates(1, 1, 1));
  });

  test('what is optional or lies in a stretch that is ignored counts neither way', () => {
    const gold = entities([mention(1), mention(2), mention(3, { optional: true })]);
    expect(score(gold, entities([1, 2, 3])).b3).toEqual(rates(2, 2, 2));
    expect(score(gold, entities([1, 2])).b3).toEqual(rates(2, 2, 2));
    const [whole] = entities([1, 2]);
    expect(score(whole ? [{ ...whole, boilerplate: true }] : [], entities([1, 2])).b3).toEqual(rates(0, 0, 0));
    expect(score(entities([1, 2]), entities([1, 2, 9]), { ignore: [at(9)] }).b3).toEqual(rates(2, 2, 2));
  });
});
