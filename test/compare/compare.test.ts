import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare as compareVersions } from '../../src/compare/index.ts';
import type { SaysoDocument } from '../../src/model/schema.ts';
import { claimOf, documentWith, entityAt, quoteAt } from '../support/document.ts';
import { marked } from '../support/marked.ts';

const SOURCE =
  '{content|“We will win,”} {source|{miller|Mary Miller}} {cue|said}. ' +
  '{content-b|“You will not,”} {cue-b|answered} {source-b|{jones|Ann Jones}}. {miller|Miller} {cue-c|left}.';
const { text, spans } = marked(SOURCE);

const miller = entityAt(SOURCE, 'miller', { id: 'e1', name: 'Mary Miller', key: 'person/mary-miller' });
const jones = entityAt(SOURCE, 'jones', { id: 'e2', name: 'Ann Jones', key: 'person/ann-jones' });
const first = quoteAt(SOURCE, '', { id: 'q1', speaker: 'e1', utterance: 'actual' });
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

/** As `check` compares, in one text. */
const compare = (before: SaysoDocument, after: SaysoDocument, words: string) =>
  compareVersions(
    { document: before, text: words },
    { document: after, text: words },
    { confidence: true, everything: true },
  ).map((difference) => ({ ...difference, at: difference.at.start }));

const found = (actual: SaysoDocument) => compare(expected, actual, text).map(({ kind, message }) => [kind, message]);

test('two equal documents do not differ, wherever the program was started', () => {
  expect(found({ ...structuredClone(expected), id: 'news/text', path: 'news/text.txt' })).toEqual([]);
});

describe('differences in the terms of the domain', () => {
  test('one lost quote is one line, though the next one takes its id', () => {
    expect(found({ ...expected, quotes: [{ ...second, id: 'q1' }], claims: [] })).toEqual([
      ['quote-lost', 'quote lost: «We will win,», direct, by Mary Miller'],
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
      ['quote-speaker', 'speaker changed from Mary Miller to none: «We will win,»'],
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
  if (value === null) return [];
  if (typeof value !== 'object') return [path];
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

/** Differences of documents whose layers are given, whole. */
function told(before: Partial<SaysoDocument>, after: Partial<SaysoDocument>): string[] {
  const differences = compare({ ...expected, ...before }, { ...expected, ...after }, text);
  return differences.map(({ kind, at, message }) => `${kind} ${at}: ${message}`);
}

describe('each difference in its words', () => {
  const cue = first.cue ?? { start: 0, end: 0, text: '' };
  const place = first.content[0]?.start ?? 0;
  const words = '«We will win,»';

  test.for<[string, Partial<typeof first>, string]>([
    [
      'utterance',
      { utterance: 'negated' },
      `quote-utterance ${place}: utterance changed from actual to negated: ${words}`,
    ],
    ['type', { type: 'mixed' }, `quote-type ${place}: quote’s type changed from direct to mixed: ${words}`],
    [
      'text',
      { text: 'We win' },
      `quote-text ${place}: quote’s text changed from «${first.text}» to «We win»: «We win»`,
    ],
    ['no cue', { cue: null }, `quote-cue ${place}: cue changed from «said» to none: ${words}`],
    [
      'a source',
      { source: { ...cue } },
      `quote-source ${place}: source changed from «Mary Miller» to «said»: ${words}`,
    ],
    [
      'an addressee',
      { addressee: { ...cue } },
      `quote-addressee ${place}: addressee changed from none to «said»: ${words}`,
    ],
    [
      'several speakers',
      { speakers: ['e1', 'e2'] },
      `quote-speaker ${place}: speaker changed from Mary Miller to Mary Miller and Ann Jones: ${words}`,
    ],
    ['a rule', { rule: 'direct/x' }, `quote-rule ${place}: rule changed from ${first.rule} to direct/x: ${words}`],
    ['a confidence', { confidence: 0.25 }, `quote-confidence ${place}: confidence changed from 0.9 to 0.25: ${words}`],
    [
      'boilerplate',
      { boilerplate: true },
      `quote-boilerplate ${place}: boilerplate changed from false to true: ${words}`,
    ],
    ['about', { about: ['e2'] }, `quote-about ${place}: about changed (new Ann Jones): ${words}`],
    [
      'a parent',
      { parent: 'q2' },
      `quote-parent ${place}: the quote around changed from none to «You will not,»: ${words}`,
    ],
  ])('of a quote: %s', ([, parts, wanted]) => {
    expect(told({}, { quotes: [{ ...first, ...parts }, second] })).toEqual([wanted]);
  });

  const at = miller.mentions[0]?.start ?? 0;
  test.for<[string, Partial<typeof miller>, string]>([
    ['a name', { name: 'M. Miller' }, `entity-renamed ${at}: entity renamed from «Mary Miller» to «M. Miller»`],
    ['a type', { type: 'ORG' }, `entity-type ${at}: entity «Mary Miller» changed type from PERSON to ORG`],
    [
      'a key',
      { key: 'person/m' },
      `entity-key ${at}: entity «Mary Miller» changed key from person/mary-miller to person/m`,
    ],
    ['a value', { value: '2013' }, `entity-value ${at}: entity «Mary Miller» changed value from none to "2013"`],
    ['aliases', { aliases: ['Mary'] }, `entity-aliases ${at}: entity «Mary Miller» aliases: new Mary`],
  ])('of an entity: %s', ([, parts, wanted]) => {
    expect(told({}, { entities: [{ ...miller, ...parts }, jones] })).toEqual([wanted]);
  });

  test.for<[string, Partial<(typeof miller.mentions)[number]>, string]>([
    ['a kind', { kind: 'nominal' }, 'mention-kind: mention «Mary Miller» changed kind from name to nominal'],
    ['a title', { title: 'Mayor' }, 'mention-title: mention «Mary Miller» changed title from none to Mayor'],
    [
      'boilerplate',
      { boilerplate: true },
      'mention-boilerplate: mention «Mary Miller» changed boilerplate from false to true',
    ],
  ])('of a mention: %s', ([, parts, wanted]) => {
    const [one, ...others] = miller.mentions;
    const mentions = one ? [{ ...one, ...parts }, ...others] : [];
    const found = told({}, { entities: [{ ...miller, mentions }, jones] });
    expect(found.map((line) => line.replace(/ \d+:/u, ':'))).toEqual([
      wanted.replace('Mary Miller', text.slice(one?.start, one?.end)),
    ]);
  });

  test.for<[string, Partial<typeof claim>, string]>([
    ['a statement', { statement: 'So.' }, 'claim-statement: claim changed from «Mary Miller will win.» to «So.»'],
    [
      'polarity',
      { polarity: 'negative' },
      'claim-polarity: claim «Mary Miller will win.» changed polarity from affirmative to negative',
    ],
    [
      'modality',
      { modality: 'future' },
      'claim-modality: claim «Mary Miller will win.» changed modality from asserted to future',
    ],
    [
      'nobody',
      { assertedBy: null },
      'claim-asserted-by: claim «Mary Miller will win.» changed who asserts it from Mary Miller to none',
    ],
  ])('of a claim: %s', ([, parts, wanted]) => {
    const found = told({}, { claims: [{ ...claim, ...parts }] });
    expect(found).toEqual([wanted.replace(':', ` ${place}:`)]);
  });

  test('what is there or not', () => {
    const other = { ...claim, id: 'c2', statement: 'So.' };
    expect(told({}, { claims: [claim, other] })).toEqual([`claim-new ${place}: claim new: «So.»`]);
    expect(told({}, { claims: [] })).toEqual([`claim-lost ${place}: claim lost: «Mary Miller will win.»`]);
    const byline = [{ start: 0, end: 3, kind: 'byline' as const }];
    const cut = text.slice(0, 3);
    expect(told({ boilerplate: byline }, {})).toEqual([`boilerplate-lost 0: boilerplate lost: byline «${cut}»`]);
    expect(told({}, { boilerplate: byline })).toEqual([`boilerplate-new 0: boilerplate new: byline «${cut}»`]);
    const longer = [{ start: 0, end: 4, kind: 'byline' as const }];
    expect(told({ boilerplate: byline }, { boilerplate: longer })).toEqual([
      `boilerplate-changed 0: boilerplate changed from byline «${cut}» to byline «${text.slice(0, 4).trim()}»`,
    ]);
    const teaser = byline.map((span) => ({ ...span, kind: 'teaser' as const }));
    expect(told({ boilerplate: byline }, { boilerplate: teaser })).toEqual([
      `boilerplate-changed 0: boilerplate changed from byline «${cut}» to teaser «${cut}»`,
    ]);
    const orphan = { start: 0, end: 3, code: 'orphan-quote' as const, message: 'so' };
    expect(told({}, { diagnostics: [orphan] })).toEqual([
      `diagnostic-new 0: diagnostic new: orphan-quote (so) «${cut}»`,
    ]);
    expect(told({ diagnostics: [orphan] }, { diagnostics: [{ ...orphan, message: 'no' }] })).toEqual([
      `diagnostic-changed 0: diagnostic changed from orphan-quote (so) «${cut}» to orphan-quote (no) «${cut}»`,
    ]);
    expect(told({}, { sha256: 'f'.repeat(64) })).toEqual([
      'text-changed 0: the text is not the one that the expected file was written for',
    ]);
    expect(told({}, { text })).toEqual([]);
  });

  test('a new entity with one mention', () => {
    const mention = { start: 1, end: 3, text: text.slice(1, 3), kind: 'name' as const };
    const other = { ...jones, id: 'e3', name: 'We', key: 'org/we', type: 'ORG' as const, mentions: [mention] };
    expect(told({}, { entities: [miller, jones, other] })).toEqual(['entity-new 1: entity new: «We» (ORG), 1 mention']);
  });

  test('a quote by nobody that anybody knows', () => {
    expect(told({ quotes: [] }, { quotes: [{ ...first, speaker: null }], claims: [] })).toEqual([
      `quote-new ${place}: quote new: ${words}, direct, by nobody known`,
    ]);
  });
});

describe('which quotes are the same', () => {
  const quote = (start: number, end: number, parts: Partial<typeof first> = {}) => ({
    ...first,
    cue: null,
    source: null,
    content: [{ start, end }],
    ...parts,
  });
  const kinds = (before: ReturnType<typeof quote>, after: ReturnType<typeof quote>) =>
    told({ quotes: [before], claims: [] }, { quotes: [after], claims: [] }).map((line) => line.replace(/ .*/u, ''));

  test.for([
    ['a fifth in common', 8, ['quote-span']],
    ['less than that', 9, ['quote-lost', 'quote-new']],
  ] as const)('%s', ([, start, wanted]) => {
    expect(kinds(quote(0, 10), quote(start, 10))).toEqual(wanted);
  });

  test('nothing in common but the cue', () => {
    const cue = { start: 4, end: 6, text: 'so' };
    expect(kinds(quote(0, 4, { cue }), quote(6, 10, { cue }))).toEqual(['quote-span']);
    expect(kinds(quote(0, 4, { cue }), quote(6, 10, { cue: { ...cue, end: 7 } }))).toEqual(['quote-lost', 'quote-new']);
  });
});
