/** Two versions of a document whose texts differ: what was put in, taken out or moved changes nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparable, comparableSchema } from '../../src/compare/comparable.ts';
import { compare } from '../../src/compare/index.ts';
import type { Version } from '../../src/compare/overlay.ts';
import { extract } from '../../src/extract.ts';
import { fromUtf16 } from '../../src/model/offsets.ts';
import type { OffsetUnit } from '../../src/model/schema.ts';

const LUND =
  'Marta Lund, the mayor, said that the harbour would close in May. “We have no choice,” she told reporters.\n';
const BRUN =
  'Eric Brun of the Dockers’ Union denied it. “Nobody has asked us, and we’ll fight on,” Brun said on Friday.\n';
const ORVIN = 'The ferry to Orvin will sail until then, according to Hanna Tolmer, who owns it and two cafés.\n';
const TEXT = [LUND, BRUN, ORVIN].join('\n');

/** How much of the text is known to who compares. */
type Known = 'with texts' | 'without';

function version(text: string, known: Known = 'with texts', unit: OffsetUnit = 'utf16'): Version {
  const document: Comparable = fromUtf16(extract(text), text, unit);
  return { document, text: known === 'with texts' ? text : null };
}

function told(older: Version, newer: Version): string[] {
  return compare(older, newer, { confidence: true, everything: false }).map(({ message }) => message);
}

const ALL = ['with texts', 'without'] as const;

describe.each(ALL)('%s', (known) => {
  const between = (before: string, after: string): string[] => told(version(before, known), version(after, known));
  const sentence = (words: string, word: string, counts: string): string =>
    `sentence ${word} (${counts})${known === 'without' ? '' : `: «${words}»`}`;

  test.for([
    ['on top', `It had rained.\n\n${TEXT}`],
    ['between', [LUND, 'It had rained.\n', BRUN, ORVIN].join('\n')],
    ['at the end', `${TEXT}\nIt had rained.\n`],
  ] as const)('a paragraph put in %s changes nothing else', ([, edited]) => {
    expect(between(TEXT, edited)).toEqual([sentence('It had rained.', 'new', '0 before, 1 now')]);
    expect(between(edited, TEXT)).toEqual([sentence('It had rained.', 'lost', '1 before, 0 now')]);
  });

  test('what is lost stands where it stood in the older text, all else where it stands in the newer one', () => {
    const edited = `It had rained.\n\n${[LUND, ORVIN].join('\n')}`;
    const found = compare(version(TEXT, known), version(edited, known), { confidence: false, everything: false });
    const lost = found.filter(({ kind }) => kind === 'quote-lost');
    expect(lost.map(({ lostAt, before }) => [TEXT.slice(lostAt?.start, lostAt?.end), before])).toEqual([
      ['“Nobody has asked us, and we’ll fight on,”', 'Nobody has asked us, and we’ll fight on,'],
    ]);
    expect(found.find(({ kind }) => kind === 'sentence-new')?.at).toEqual({ start: 0, end: 14 });
    expect(found.filter(({ lostAt }) => !lostAt).map(({ kind }) => kind)).toEqual(['sentence-new']);
  });

  test('a paragraph that was moved has moved, and nothing in it has changed', () => {
    const found = between(TEXT, [BRUN, LUND, ORVIN].join('\n'));
    const quotes = found.filter((one) => one.startsWith('quote'));
    expect(quotes).toEqual([expect.stringMatching(/^quote moved: «/u)]);
    expect(found.filter((one) => /^(?:entity|mention|speaker)/u.test(one))).toEqual([]);
  });

  test('words that were changed within a quote change its text alone', () => {
    const edited = TEXT.replace('We have no choice', 'We have hardly any choice');
    const found = between(TEXT, edited).filter((one) => !/^(?:sentence|claim)/u.test(one));
    expect(found).toEqual([
      'quote’s text changed from «We have no choice,» to «We have hardly any choice,»: «We have hardly any choice,»',
    ]);
  });

  test('other words in place of a quote are another quote', () => {
    const edited = TEXT.replace('We have no choice', 'It rained all night');
    const found = between(TEXT, edited).filter((one) => one.startsWith('quote'));
    expect(found).toEqual([
      'quote lost: «We have no choice,», direct, by Marta Lund',
      'quote new: «It rained all night,», direct, by Marta Lund',
    ]);
  });

  test('line ends of another system are no difference', () => {
    expect(between(TEXT, TEXT.replaceAll('\n', '\r\n'))).toEqual([]);
  });
});

test('offsets are compared whatever they count, where the text is at hand', () => {
  for (const unit of ['codepoint', 'byte'] as const) {
    expect(told(version(TEXT), version(TEXT, 'with texts', unit))).toEqual([]);
    // Of one text that both are made of either may carry it.
    expect(told(version(TEXT, 'without', unit), version(TEXT))).toEqual([]);
    expect(told(version(TEXT, 'without', unit), version(TEXT, 'without', unit))).toEqual([]);
    // Else by their words alone, and the sentences not at all.
    expect(told(version(TEXT, 'without', unit), version(TEXT, 'without'))).toEqual([]);
    expect(told(version(TEXT, 'without', unit), version(`It had rained.\n\n${TEXT}`, 'without'))).toEqual([]);
  }
});

test('what only one version of the schema has is not compared', () => {
  const now = version(TEXT);
  const {
    speakerRule: _rule,
    speakerConfidence: _sure,
    sourceKind: _kind,
    utterance: _said,
    ...rest
  } = now.document.quotes[0] ?? ({} as Comparable['quotes'][number]);
  const before = { ...now.document, layout: undefined, quotes: [rest, ...now.document.quotes.slice(1)] };
  expect(told({ ...now, document: before }, now)).toEqual([]);
  const claims = now.document.claims.map((claim) => ({ ...claim, stance: 'states', hedged: false, complete: true }));
  const plain = claims.map(({ id, quote, assertedBy, statement, polarity, modality }) => ({
    ...{ id, quote, assertedBy, statement, polarity, modality },
  })) as typeof claims;
  const versions = [plain, claims].map((list) => ({ ...now, document: { ...now.document, claims: list } }));
  expect(told(versions[0] ?? now, versions[1] ?? now)).toEqual([]);
  const [one, ...others] = claims;
  const accuses = [{ ...one, stance: 'accuses', hedged: true } as (typeof claims)[number], ...others];
  const stances = told(
    { ...now, document: { ...now.document, claims } },
    { ...now, document: { ...now.document, claims: accuses } },
  );
  expect(stances.map((line) => line.replace(/«.*»/u, '…'))).toEqual([
    'claim … changed stance from states to accuses',
    'claim … changed hedged from false to true',
  ]);
});

test('documents from anywhere are compared, whatever stands in them', () => {
  const base = version(TEXT).document;
  const json = JSON.stringify(base);
  const numbers = [...json.matchAll(/(?<=:)\d+(?=[,}])/gu)];
  const change = fc.tuple(fc.nat(numbers.length - 1), fc.nat(1000));
  const places = fc.uniqueArray(change, { maxLength: 8, selector: ([at]) => at });
  /** With other numbers at some places: spans that are empty, reach beyond the text or end before they begin. */
  const damaged = (changes: readonly (readonly [number, number])[]): Comparable => {
    let text = json;
    for (const [at, value] of [...changes].sort(([a], [b]) => b - a)) {
      const { index = 0, 0: digits = '' } = numbers[at] ?? {};
      text = text.slice(0, index) + String(value) + text.slice(index + digits.length);
    }
    return comparableSchema.parse(JSON.parse(text));
  };
  fc.assert(
    fc.property(places, places, fc.constantFrom(TEXT, null), fc.constantFrom('a', 'b'), (one, other, text, sha256) => {
      const older = { document: { ...damaged(one), sha256: 'a' }, text };
      const newer = { document: { ...damaged(other), sha256 }, text: text && `So.\n\n${text}` };
      for (const { at, message } of compare(older, newer, { confidence: true, everything: true })) {
        expect([typeof at.start, typeof at.end, message.includes('undefined')]).toEqual(['number', 'number', false]);
      }
    }),
    { numRuns: 100 },
  );
});

test('figures of confidence count only where they are asked for', () => {
  const now = version(TEXT);
  const quotes = now.document.quotes.map((quote) => ({ ...quote, confidence: 0.1, speakerConfidence: 0.2 }));
  const older = { ...now, document: { ...now.document, quotes } };
  expect(compare(older, now, { confidence: false, everything: false })).toEqual([]);
  expect(new Set(compare(older, now, { confidence: true, everything: false }).map(({ kind }) => kind))).toEqual(
    new Set(['quote-confidence', 'quote-speaker-confidence']),
  );
});

describe('claims within their quote', () => {
  const now = version(TEXT);
  const [claim] = now.document.claims;
  const quote = claim?.quote ?? null;
  const claimsOf = (...statements: readonly string[]): Version => ({
    ...now,
    document: {
      ...now.document,
      claims: statements.map((statement, i) => ({
        ...{ id: `c${i + 1}`, quote, assertedBy: null, statement, polarity: 'affirmative', modality: 'asserted' },
      })),
    },
  });

  test.for([
    [['The dam holds.', 'The road is open.'], ['The road is open.', 'The dam holds.'], []],
    [['The dam holds.', 'The road is open.'], ['The road is open.'], ['claim lost: «The dam holds.»']],
    [['The road is open.'], ['The dam holds.', 'The road is open.'], ['claim new: «The dam holds.»']],
    [
      ['The old dam holds.', 'The road is open.'],
      ['The road will be open.', 'The dam holds.'],
      [
        'claim changed from «The old dam holds.» to «The dam holds.»',
        'claim changed from «The road is open.» to «The road will be open.»',
      ],
    ],
    [['The dam holds.'], ['So it is.'], ['claim changed from «The dam holds.» to «So it is.»']],
    [
      ['The dam holds.', 'The road is open.'],
      ['So they say.', 'Why not now?'],
      [
        'claim lost: «The dam holds.»',
        'claim lost: «The road is open.»',
        'claim new: «So they say.»',
        'claim new: «Why not now?»',
      ],
    ],
  ] as const)('%j and %j', ([before, after, wanted]) => {
    expect(told(claimsOf(...before), claimsOf(...after))).toEqual(wanted);
  });

  test('what the article itself asserts is compared where both versions of the schema have it', () => {
    const own = claimsOf('The dam holds.');
    const article = { ...own.document, claims: own.document.claims.map((one) => ({ ...one, quote: null })) };
    const none = { ...own, document: { ...own.document, claims: [] } };
    expect(told(none, { ...own, document: article })).toEqual(['claim new: «The dam holds.»']);
    expect(told(none, { ...own, document: { ...article, schemaVersion: '1.7' } })).toEqual([]);
  });
});
