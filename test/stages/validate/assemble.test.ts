import { describe, expect, test } from 'vitest';
import type { Accounted, Attribution } from '../../../src/model/document.ts';
import type { SaysoDocument } from '../../../src/model/schema.ts';
import { wordOf } from '../../../src/model/word.ts';
import { assemble } from '../../../src/stages/validate/assemble.ts';
import { attributionOf, claimedWith, entityOf, foundBy } from '../../support/claimed-doc.ts';
import { claimOf, documentWith, plainClaim } from '../../support/document.ts';
import { type Marked, marked } from '../../support/marked.ts';

/** The spans of a label, and the first of them. */
const all = ({ spans }: Marked, label: string) => spans[label] ?? [];
const one = (source: Marked, label: string) => all(source, label)[0] ?? { start: 0, end: 0 };
const withText = ({ text }: Marked, span: { start: number; end: number }) => ({
  ...span,
  text: text.slice(span.start, span.end),
});

test('nothing but text', () => {
  expect(assemble(claimedWith('So.'))).toEqual(documentWith({ sentences: [{ start: 0, end: 3 }] }));
});

describe('a whole document', () => {
  const page = marked(
    '{byline|By {lund|Rita Lund}}\n\n' +
      '{first|{content|“{dam|The dam} is safe,”} {cue|told} {source|{title|Mayor} {tolmer|Ann Tolmer}} {heard|reporters}.}\n\n' +
      '{second|{source-b|{pronoun|She}} {cue-b|added} {content-b|that {rob|Rob Varden} owes {money|$5 million}}.}',
  );
  const { text } = page;
  const [first, second] = [one(page, 'first'), one(page, 'second')];
  const mention = (label: string, kind: 'name' | 'nominal' | 'pronoun' = 'name') => ({
    ...one(page, label),
    kind,
    rule: 'by-hand',
  });
  const doc: Accounted = claimedWith(text, {
    id: 'news/dam',
    path: 'news/dam.txt',
    sha256: 'a'.repeat(64),
    date: '2013-09-24',
    sentences: [
      { ...one(page, 'byline'), firstToken: 0, endToken: 3, paragraph: 0 },
      { ...first, firstToken: 3, endToken: 14, paragraph: 1 },
      { ...second, firstToken: 14, endToken: 24, paragraph: 2 },
    ],
    boilerplate: [{ ...one(page, 'byline'), kind: 'byline' }],
    diagnostics: [{ ...one(page, 'source-b'), code: 'ambiguous-speaker', message: 'one of two' }],
    entities: [
      entityOf('Rita Lund', [one(page, 'lund')]),
      entityOf('Nordvik Dam', [], { type: 'FAC', key: 'fac/nordvik-dam', mentions: [mention('dam', 'nominal')] }),
      entityOf('Ann Tolmer', [], {
        aliases: ['Mayor Ann Tolmer'],
        gender: 'female',
        mentions: [{ ...mention('tolmer'), title: one(page, 'title') }, mention('pronoun', 'pronoun')],
      }),
      entityOf('Rob Varden', [one(page, 'rob')]),
      entityOf('$5 million', [one(page, 'money')], {
        type: 'MONEY',
        key: 'money/5-million',
        value: { amount: 5e6, unit: 'USD' },
      }),
    ],
    // Its claims are made of it.
    tokens: [{ start: 0, end: 1, text: 'B', lower: 'b', word: wordOf('B') }],
    attributions: [
      attributionOf([one(page, 'content')], {
        type: 'direct',
        cue: one(page, 'cue'),
        source: one(page, 'source'),
        addressee: one(page, 'heard'),
        confidence: 0.97,
        rule: 'direct/cue-after',
      }),
      attributionOf([one(page, 'content-b')], {
        cue: one(page, 'cue-b'),
        source: one(page, 'source-b'),
        sourceHint: one(page, 'source'),
        confidence: 0.9,
        rule: 'indirect/that-clause',
      }),
    ],
    speakers: [foundBy([2]), foundBy([2])],
    claims: [
      plainClaim(0, 'The dam is safe.'),
      plainClaim(1, 'Rob Varden owes $5 million.', { polarity: 'negative', modality: 'possible' }),
    ],
  });
  const shown = (label: string, kind: 'name' | 'nominal' | 'pronoun' = 'name') => ({
    ...withText(page, one(page, label)),
    kind,
  });
  const expected: SaysoDocument = documentWith({
    id: 'news/dam',
    path: 'news/dam.txt',
    sha256: 'a'.repeat(64),
    date: '2013-09-24',
    sentences: [one(page, 'byline'), first, second],
    entities: [
      {
        id: 'e1',
        type: 'PERSON',
        name: 'Rita Lund',
        aliases: [],
        key: 'person/rita-lund',
        mentions: [{ ...shown('lund'), boilerplate: true }],
      },
      {
        id: 'e2',
        type: 'FAC',
        name: 'Nordvik Dam',
        aliases: [],
        key: 'fac/nordvik-dam',
        mentions: [shown('dam', 'nominal')],
      },
      {
        id: 'e3',
        type: 'PERSON',
        name: 'Ann Tolmer',
        aliases: ['Mayor Ann Tolmer'],
        key: 'person/ann-tolmer',
        mentions: [{ ...shown('tolmer'), title: 'Mayor' }, shown('pronoun', 'pronoun')],
      },
      {
        id: 'e4',
        type: 'PERSON',
        name: 'Rob Varden',
        aliases: [],
        key: 'person/rob-varden',
        mentions: [shown('rob')],
      },
      {
        id: 'e5',
        type: 'MONEY',
        name: '$5 million',
        aliases: [],
        key: 'money/5-million',
        value: { amount: 5e6, unit: 'USD' },
        mentions: [shown('money')],
      },
    ],
    quotes: [
      {
        id: 'q1',
        type: 'direct',
        text: 'The dam is safe,',
        content: [one(page, 'content')],
        utterance: 'actual',
        cue: withText(page, one(page, 'cue')),
        source: withText(page, one(page, 'source')),
        speaker: 'e3',
        speakerConfidence: 1,
        speakerRule: 'by-hand',
        sourceKind: 'name',
        about: ['e2'],
        parent: null,
        addressee: { ...one(page, 'heard'), text: 'reporters' },
        confidence: 0.97,
        rule: 'direct/cue-after',
      },
      {
        id: 'q2',
        type: 'indirect',
        text: 'that Rob Varden owes $5 million',
        content: [one(page, 'content-b')],
        utterance: 'actual',
        cue: withText(page, one(page, 'cue-b')),
        source: withText(page, one(page, 'source-b')),
        speaker: 'e3',
        speakerConfidence: 1,
        speakerRule: 'by-hand',
        sourceKind: 'name',
        about: ['e4'],
        parent: null,
        addressee: null,
        confidence: 0.9,
        rule: 'indirect/that-clause',
      },
    ],
    claims: [
      claimOf('The dam is safe.', { assertedBy: 'e3' }),
      claimOf('Rob Varden owes $5 million.', {
        id: 'c2',
        quote: 'q2',
        assertedBy: 'e3',
        polarity: 'negative',
        modality: 'possible',
      }),
    ],
    boilerplate: [{ ...one(page, 'byline'), kind: 'byline' }],
    diagnostics: [{ code: 'ambiguous-speaker', ...one(page, 'source-b'), message: 'one of two' }],
  });

  test('has its layers, ids for indices and texts for spans, and nothing else', () => {
    expect(assemble(doc)).toStrictEqual(expected);
  });

  test('has its fields in the order of the schema, as they are printed', () => {
    expect(JSON.stringify(assemble(doc))).toBe(JSON.stringify(expected));
  });
});

describe('ids of entities', () => {
  const names = marked('{a|Ann}, {b|Bo}, {c|Cy}.');
  const at = (label: string) => all(names, label);

  test('go by first mention, whatever the order of the list; speakers, about and claims follow', () => {
    const { entities, quotes, claims } = assemble(
      claimedWith(names.text, {
        entities: [entityOf('Cy', at('c')), entityOf('Ann', at('a')), entityOf('Bo', at('b'))],
        attributions: [attributionOf([{ start: 0, end: names.text.length }])],
        speakers: [foundBy([0])],
        claims: [plainClaim(0, 'So.')],
      }),
    );
    expect(entities.map(({ id, name }) => `${id} ${name}`)).toEqual(['e1 Ann', 'e2 Bo', 'e3 Cy']);
    expect(quotes.map(({ speaker, about }) => [speaker, about])).toEqual([['e3', ['e1', 'e2']]]);
    expect(claims.map(({ assertedBy }) => assertedBy)).toEqual(['e3']);
  });

  test('of two that begin at one place the first of the list comes first', () => {
    const whole = [{ start: 0, end: 7 }];
    const entities = [entityOf('Cy', at('c')), entityOf('Ann and Bo', whole), entityOf('Ann', at('a'))];
    const found = assemble(claimedWith(names.text, { entities })).entities;
    expect(found.map(({ id, name }) => `${id} ${name}`)).toEqual(['e1 Ann and Bo', 'e2 Ann', 'e3 Cy']);
  });
});

test('a quote names as its subject everybody in its content once, by the order of their mentions', () => {
  const source = marked('{x|{b|Bo} and {a|Ann}}, {c|Cy} said, {x|met {a|her}, {d|Di} and {b|Bo}}; {a|Ann} left.');
  const entities = ['a', 'b', 'c', 'd'].map((label) => entityOf(label, all(source, label)));
  const attributions = [attributionOf(all(source, 'x'))];
  const [quote] = assemble(claimedWith(source.text, { entities, attributions, speakers: [foundBy([2])] })).quotes;
  expect(quote?.about).toEqual(['e1', 'e2', 'e4']);
  expect(quote?.speaker).toBe('e3');
});

test('a mention that stands only in part within the content is not what it is about', () => {
  const source = marked('He saw {a|{x|Ann} Tolmer}.');
  const entities = [entityOf('Ann Tolmer', all(source, 'a'))];
  const attributions = [attributionOf(all(source, 'x'))];
  expect(assemble(claimedWith(source.text, { entities, attributions })).quotes[0]?.about).toEqual([]);
});

describe('speakers', () => {
  const source = marked('{a|Ann} and {b|Bo} said that {x|it holds}.');
  const quoteBy = (speakers: readonly (readonly number[])[]) => {
    const layers = {
      entities: ['a', 'b'].map((label) => entityOf(label, all(source, label))),
      speakers: speakers.map(foundBy),
    };
    const attributions = [attributionOf(all(source, 'x')), attributionOf(all(source, 'x'))];
    const claims = [0, 1].map((attribution) => plainClaim(attribution, 'It holds.'));
    const doc = assemble(claimedWith(source.text, { ...layers, attributions, claims }));
    const quotes = doc.quotes.map(({ speaker, speakers: several }) => ({ speaker, several }));
    return { quotes, assertedBy: doc.claims.map(({ quote, assertedBy }) => `${quote} ${assertedBy}`) };
  };

  test('are named where there are several, the first of them as the speaker too', () => {
    expect(quoteBy([[1, 0], [1]])).toEqual({
      quotes: [
        { speaker: 'e2', several: ['e2', 'e1'] },
        { speaker: 'e2', several: undefined },
      ],
      assertedBy: ['q1 e2', 'q2 e2'],
    });
  });

  test('nobody is null, for the quote and for what it claims', () => {
    expect(quoteBy([[], [0]])).toEqual({
      quotes: [
        { speaker: null, several: undefined },
        { speaker: 'e1', several: undefined },
      ],
      assertedBy: ['q1 null', 'q2 e1'],
    });
  });

  test('one alone leaves no field for several', () => {
    const layers = { entities: [entityOf('a', all(source, 'a'))], attributions: [attributionOf(all(source, 'x'))] };
    const [quote] = assemble(claimedWith(source.text, { ...layers, speakers: [foundBy([0])] })).quotes;
    expect(quote && 'speakers' in quote).toBe(false);
  });
});

describe('a quote', () => {
  const source = marked('{x|“It {y|holds}},” {z|Ann} told {w|Bo}.');
  const assembled = (...list: readonly Partial<Attribution>[]) =>
    assemble(claimedWith(source.text, { attributions: list.map((parts) => attributionOf(all(source, 'x'), parts)) }))
      .quotes;

  test.for(['direct', 'indirect', 'mixed'] as const)('keeps its type: %s', (type) => {
    expect(assembled({ type })[0]?.type).toBe(type);
  });

  test('stands in the quote that its parent is', () => {
    const parents = assembled({ parent: 1 }, {}, { parent: 0 }).map(({ id, parent }) => [id, parent]);
    expect(parents).toEqual([
      ['q1', 'q2'],
      ['q2', null],
      ['q3', 'q1'],
    ]);
  });

  test('has its cue, source and addressee with their words, or null', () => {
    const [z, w, y] = [one(source, 'z'), one(source, 'w'), one(source, 'y')];
    const parts = assembled({ source: z }, { addressee: w }, { cue: y });
    expect(parts.map(({ cue, source: who, addressee }) => [cue, who, addressee])).toEqual([
      [null, withText(source, z), null],
      [null, null, withText(source, w)],
      [withText(source, y), null, null],
    ]);
  });

  test.for([
    ['{x|“It holds,”} he said, {x|“and it is dry.”}', 'It holds, … and it is dry.'],
    ['{x|“It holds.”}\n\n{x|“It is dry.”}', 'It holds. It is dry.'],
    ['{x|“It holds,”} — {x|“it is dry.”}', 'It holds, it is dry.'],
    ['{x|that it “holds”} {x|and is dry}', 'that it “holds” and is dry'],
    ['{x|“It holds.\n\n“It is dry.”}', 'It holds.\n\n“It is dry.'],
    ['{x|it holds}', 'it holds'],
  ])('has the text of its spans without their outer marks: %s', ([marks = '', text]) => {
    const said = marked(marks);
    const quotes = assemble(claimedWith(said.text, { attributions: [attributionOf(all(said, 'x'))] })).quotes;
    expect(quotes.map((quote) => [quote.text, quote.content])).toEqual([[text, all(said, 'x')]]);
  });
});

describe('what stands in boilerplate', () => {
  const page = marked('{m|Ann}{x| {p|{m|Bo} left{m|Cy}}} {m|Di} {p|{m|Ed} {y|a}} {z|{m|Fo}} {y|b}');
  const boilerplate = all(page, 'p').map((span) => ({ ...span, kind: 'notice' as const }));

  test('is told of mentions that have a character in it', () => {
    const entities = all(page, 'm').map((span) => entityOf(page.text.slice(span.start, span.end), [span]));
    const found = assemble(claimedWith(page.text, { boilerplate, entities })).entities;
    const flags = found.map(({ name, mentions: [mention] }) => [name, mention?.boilerplate]);
    expect(flags).toEqual([
      ['Ann', undefined],
      ['Bo', true],
      ['Cy', true],
      ['Di', undefined],
      ['Ed', true],
      ['Fo', undefined],
    ]);
  });

  test('and of quotes whose first span has one', () => {
    const contents = [all(page, 'x'), all(page, 'y'), all(page, 'y').toReversed(), all(page, 'z')];
    const attributions = contents.map((content) => attributionOf(content));
    const { quotes } = assemble(claimedWith(page.text, { boilerplate, attributions }));
    expect(quotes.map((quote) => quote.boilerplate)).toEqual([true, true, undefined, undefined]);
  });

  test('touching it is not standing in it', () => {
    const entities = [entityOf('a', [{ start: 0, end: 2 }]), entityOf('b', [{ start: 4, end: 6 }])];
    const between = [{ start: 2, end: 4, kind: 'byline' as const }];
    const found = assemble(claimedWith('abcdef', { boilerplate: between, entities })).entities;
    expect(found.map(({ mentions }) => mentions.map((mention) => mention.boilerplate))).toEqual([
      [undefined],
      [undefined],
    ]);
  });
});
