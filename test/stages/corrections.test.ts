/** What somebody has decided about places of a text, and what the document makes of it. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import type { CorrectionData } from '../../src/model/corrections.ts';
import type { SaysoDocument } from '../../src/model/schema.ts';
import { traceInto } from '../support/traced.ts';

const TEXT = `NORDVIK - The harbourmaster said that the dam above the town was safe. He added that it would hold.

“We will go,” Ann Tolmer said on Friday. “And we will come back.” She smiled.

Karl Lund called it a “winner” and left. “It holds,” Lund said. “It holds,” Tolmer agreed.
`;

function corrected(corrections: CorrectionData[], text = TEXT): SaysoDocument {
  return extract(text, { id: 'dam.txt', corrections: [{ corrections }] });
}

/** Quotes as `rule confidence «text» speaker speakerRule speakerConfidence sourceKind`. */
function quotesOf({ quotes, entities }: SaysoDocument): string[] {
  return quotes.map(({ rule, confidence, text, speaker, speakerRule, speakerConfidence, sourceKind }) => {
    const name = entities.find(({ id }) => id === speaker)?.name ?? '–';
    return `${rule} ${confidence} «${text}» ${name} ${speakerRule} ${speakerConfidence} ${sourceKind}`;
  });
}

/** Lines of the quotes that are gone and that are new. */
function changesIn(corrections: CorrectionData[], text = TEXT): string[] {
  const before = quotesOf(extract(text, { id: 'dam.txt' }));
  const after = quotesOf(corrected(corrections, text));
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

const staleIn = ({ diagnostics }: SaysoDocument, text = TEXT): string[] =>
  diagnostics.flatMap(({ code, start, end, message }) =>
    code === 'stale-correction' ? [`${text.slice(start, end)} | ${message}`] : [],
  );

/** Mentions of the entity of a name as `text kind`. */
const mentionsOf = ({ entities }: SaysoDocument, wanted: string): string[] | undefined =>
  entities.find(({ name }) => name === wanted)?.mentions.map(({ text, kind }) => `${text} ${kind}`);

describe('a speaker', () => {
  const SAFE = 'the dam above the town was safe';
  const BEFORE = `- indirect/that-clause 0.84 «that ${SAFE}» – unnamed null unnamed`;
  const AFTER = `+ indirect/that-clause 0.84 «that ${SAFE}» Ann Tolmer correction 1 description`;

  test.for<[what: string, speaker: string]>([
    ['by name', 'Ann Tolmer'],
    ['by an alias', 'Tolmer'],
    ['by key', 'person/ann-tolmer'],
  ])('%s', ([, speaker]) => {
    expect(changesIn([{ exact: SAFE, speaker }])).toEqual([BEFORE, AFTER]);
  });

  test('who is nobody in the text yet becomes a person, mentioned where he speaks; what goes on is his', () => {
    expect(changesIn([{ exact: SAFE, speaker: 'Odd Brun' }])).toEqual([
      BEFORE,
      '- indirect/that-clause 0.84 «that it would hold» – unnamed null pronoun',
      AFTER.replace('Ann Tolmer', 'Odd Brun'),
      '+ indirect/that-clause 0.84 «that it would hold» Odd Brun pronoun-source 0.89 pronoun',
    ]);
    const doc = corrected([{ exact: SAFE, speaker: 'Odd Brun' }]);
    expect(mentionsOf(doc, 'Odd Brun')).toEqual(['The harbourmaster nominal', 'He pronoun']);
    expect(doc.entities.find(({ name }) => name === 'Odd Brun')).toMatchObject({
      type: 'PERSON',
      key: 'person/odd-brun',
    });
    expect(doc.claims.map(({ assertedBy }) => assertedBy)).toContain(doc.quotes[0]?.speaker);
  });

  test('whom the lexicon knows comes as it has him', () => {
    const lexicon = [{ entities: [{ name: 'Odd Brun', type: 'PERSON' as const, aliases: ['OB'], key: 'person/7' }] }];
    const { entities } = extract(TEXT, { lexicon, corrections: [{ corrections: [{ exact: SAFE, speaker: 'OB' }] }] });
    expect(entities.find(({ key }) => key === 'person/7')?.name).toBe('Odd Brun');
  });

  test('a pronoun that is the source is a mention of whom it was decided to be, and of nobody else', () => {
    const doc = corrected([{ exact: 'it would hold', speaker: 'Karl Lund' }]);
    expect(mentionsOf(doc, 'Karl Lund')).toEqual(['He pronoun', 'Karl Lund name', 'Lund name']);
    const brun = corrected([{ exact: 'it would hold', speaker: 'Odd Brun' }]);
    expect(mentionsOf(brun, 'Odd Brun')).toEqual(['He pronoun']);
  });

  test('nobody', () => {
    const doc = corrected([{ exact: 'And we will come back', speaker: null }]);
    expect(doc.quotes.filter(({ speakerRule }) => speakerRule === 'correction')).toMatchObject([
      { speaker: null, speakerConfidence: null, rule: 'direct/cue-after' },
    ]);
    expect(staleIn(doc)).toEqual([]);
  });

  test('what could be several is not decided any more, and no diagnostic says that it is open', () => {
    const text = 'Ann Tolmer and Eva Brun met. She said that the dam held.\n';
    expect(extract(text).diagnostics.map(({ code }) => code)).toContain('ambiguous-speaker');
    const doc = corrected([{ exact: 'the dam held', speaker: 'Eva Brun' }], text);
    expect(doc.diagnostics).toEqual([]);
    expect(mentionsOf(doc, 'Eva Brun')).toEqual(['Eva Brun name', 'She pronoun']);
  });

  test('two quotes with one source may be given to two', () => {
    const text = 'He said that it held, adding that it was new.\n';
    const doc = corrected(
      [
        { exact: 'it held', speaker: 'Odd Brun' },
        { exact: 'it was new', speaker: 'Karl Lund' },
      ],
      text,
    );
    expect(quotesOf(doc)).toEqual([
      'indirect/that-clause 0.84 «that it held» Odd Brun correction 1 pronoun',
      'indirect/that-clause 0.84 «that it was new» Karl Lund correction 1 pronoun',
    ]);
  });

  test('of two decisions about one quote the later one counts', () => {
    const doc = corrected([
      { exact: SAFE, speaker: 'Ann Tolmer' },
      { exact: 'the dam above', speaker: 'Karl Lund' },
    ]);
    expect(doc.entities.find(({ id }) => id === doc.quotes[0]?.speaker)?.name).toBe('Karl Lund');
  });

  test('stays with a quote that --min-confidence leaves out, without being stale', () => {
    const { quotes, diagnostics } = extract(TEXT, {
      minConfidence: 0.9,
      corrections: [{ corrections: [{ exact: SAFE, speaker: 'Ann Tolmer' }] }],
    });
    expect([quotes.every(({ confidence }) => confidence >= 0.9), diagnostics]).toEqual([true, []]);
  });
});

describe('no name', () => {
  test('what stands wholly in the words is none; the same elsewhere and longer ones are', () => {
    const text = 'Nordvik Dam is new. The town of Nordvik has no other. Nordvik is old.\n';
    const doc = corrected([{ exact: 'Nordvik', prefix: 'town of', name: false }], text);
    const mentions = ({ entities }: SaysoDocument): string[] =>
      entities.flatMap(({ mentions: all }) =>
        all.filter(({ kind }) => kind === 'name').map(({ start }) => String(start)),
      );
    const at = (words: string): string => String(text.indexOf(words));
    expect(mentions(extract(text))).toEqual(expect.arrayContaining([at('Nordvik has')]));
    expect(mentions(doc)).not.toContain(at('Nordvik has'));
    expect(mentions(doc)).toEqual(mentions(extract(text)).filter((start) => start !== at('Nordvik has')));
    expect(mentions(corrected([{ exact: 'Dam', name: false }], text))).toEqual(mentions(extract(text)));
  });

  test('is told in the trace', () => {
    const { trace, events } = traceInto();
    extract(TEXT, { trace, corrections: [{ corrections: [{ exact: 'NORDVIK', name: false }] }] });
    expect(events.filter(({ rule }) => rule === 'correction')).toEqual([
      {
        stage: 'entities',
        action: 'dropped',
        rule: 'correction',
        span: expect.objectContaining({ start: 0, end: 7 }),
        reason: expect.stringContaining('found by '),
      },
    ]);
  });
});

describe('no quote', () => {
  test('is gone wherever the words stand, or where what stands beside them says', () => {
    const [lund, tolmer] = ['Karl Lund', 'Ann Tolmer'].map(
      (name) => `- direct/cue-after 0.94 «It holds,» ${name} named-source 0.98 name`,
    );
    expect(changesIn([{ exact: 'It holds', quote: false }])).toEqual([lund, tolmer]);
    expect(changesIn([{ exact: 'It holds', suffix: ',” Tolmer', quote: false }])).toEqual([tolmer]);
    expect(changesIn([{ exact: 'It holds', prefix: 'Lund said. “', quote: false }])).toEqual([tolmer]);
    expect(staleIn(corrected([{ exact: 'It holds', prefix: 'Brun said. “', quote: false }]))).toEqual([
      'It holds | the correction of “It holds” fits nowhere: what should stand before or after them does not',
    ]);
  });

  test('fits where no rule finds one any more, and asks for no speaker', () => {
    const text = 'The sign over the old gate: “Beware of the very big dogs here”. It was red.\n';
    const lost = extract(text).diagnostics.map(({ code }) => code);
    const doc = corrected([{ exact: '“Beware of the very big dogs here”', quote: false }], text);
    expect(doc.quotes).toEqual([]);
    expect([lost, doc.diagnostics.length].flat().at(-1)).toBe(0);
  });

  test('what stood in it stands in what is around it', () => {
    const text = '“I hope that Karl Lund said that the dam would hold,” Ann Tolmer said.\n';
    const [outer, inner] = extract(text).quotes;
    expect(inner?.parent).toBe(outer?.id);
    const doc = corrected([{ exact: 'I hope', quote: false }], text);
    expect(doc.quotes.map(({ parent }) => parent)).toEqual([null]);
  });
});

describe('a quote that reaches to somewhere else', () => {
  test('over its cue: two spans', () => {
    const text = '“We will go,” Ann Tolmer said on Friday. The dam was old and would not come back.\n';
    const doc = corrected([{ exact: 'We will go', quote: { until: 'would not come back' } }], text);
    expect(quotesOf(doc)).toEqual([
      'correction 1 «We will go, … on Friday. The dam was old and would not come back» Ann Tolmer named-source 0.98 name',
    ]);
    expect(doc.quotes[0]?.type).toBe('mixed');
  });

  test('longer and shorter, with the mark that closes it', () => {
    const text = 'Ann Tolmer said the dam was safe. It would hold for long. “It will hold for long,” she said.\n';
    const until = (exact: string, words: string): string[] =>
      quotesOf(corrected([{ exact, quote: { until: words } }], text)).filter((line) => line.startsWith('correction'));
    expect(until('the dam was', 'hold for long.')).toEqual([
      'correction 1 «the dam was safe. It would hold for long.» Ann Tolmer named-source 0.98 name',
    ]);
    expect(until('the dam', 'dam was')).toEqual(['correction 1 «the dam was» Ann Tolmer named-source 0.98 name']);
    expect(until('It will hold', 'for long')).toEqual([
      'correction 1 «It will hold for long,» Ann Tolmer pronoun-source 0.97 pronoun',
    ]);
  });

  test('takes in what nobody was said to say', () => {
    const text = 'Karl Lund said it held. It rained.\n\nStill she waits. “We checked every stone.”\n';
    expect(extract(text).quotes.map(({ rule }) => rule)).toEqual(['indirect/bare-clause', 'refine/floor']);
    const doc = corrected([{ exact: 'it held', quote: { until: 'every stone.' } }], text);
    expect(doc.quotes.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['it held. It rained.\n\nStill she waits. “We checked every stone.”'],
    ]);
  });

  test('is stale where the words do not follow', () => {
    const doc = corrected([{ exact: 'It holds', quote: { until: 'We will go' } }]);
    expect(staleIn(doc)).toEqual([
      'It holds | the correction of “It holds” fits nowhere: “We will go” does not follow',
    ]);
    expect(quotesOf(doc)).toEqual(quotesOf(extract(TEXT)));
  });
});

describe('stale', () => {
  test.for<[what: string, correction: CorrectionData, told: string]>([
    [
      'words that are gone',
      { exact: 'the bridge', name: false },
      'NORDVIK | the correction of “the bridge” fits nowhere: they are not in the text',
    ],
    [
      'words within others',
      { exact: 'am above', name: false },
      'NORDVIK | the correction of “am above” fits nowhere: they are not in the text',
    ],
    [
      'a speaker where no quote is',
      { exact: 'She smiled', speaker: 'Ann Tolmer' },
      'She smiled | the correction of “She smiled” fits nowhere: no quote stands there',
    ],
    [
      'an end where no quote is',
      { exact: 'She smiled', quote: { until: 'it holds' } },
      'She smiled | the correction of “She smiled” fits nowhere: “it holds” does not follow',
    ],
    [
      'an end of no quote',
      { exact: 'She', quote: { until: 'smiled' } },
      'She | the correction of “She” fits nowhere: no quote stands there',
    ],
  ])('%s', ([, correction, told]) => {
    const doc = corrected([correction]);
    expect(staleIn(doc)).toEqual([told]);
    expect(quotesOf(doc)).toEqual(quotesOf(extract(TEXT)));
  });

  test('a speaker whom nobody names, of a quote without a source; with one elsewhere he is there', () => {
    const text = 'Still she waits. “We checked every stone.” A clerk said that the dam held.\n';
    const [quote] = extract(text).quotes;
    expect([quote?.rule, quote?.source]).toEqual(['refine/floor', null]);
    const decided = { exact: 'We checked', speaker: 'Ann Tolmer' };
    expect(staleIn(corrected([decided], text), text)).toEqual([
      'We checked | the correction of “We checked” fits nowhere: nobody in the text is called “Ann Tolmer”, and the quote has no source',
    ]);
    const both = corrected([decided, { exact: 'the dam held', speaker: 'Ann Tolmer' }], text);
    expect(both.quotes.map(({ speaker }) => speaker)).toEqual(['e1', 'e1']);
    expect(mentionsOf(both, 'Ann Tolmer')).toEqual(['A clerk nominal']);
  });

  test('of another text it says nothing, nor where nothing is claimed', () => {
    expect(corrected([{ path: 'other.txt', exact: 'the bridge', name: false }])).toEqual(
      extract(TEXT, { id: 'dam.txt' }),
    );
    expect(staleIn(corrected([{ path: './dam.txt', exact: 'the bridge', name: false }]))).toHaveLength(1);
    expect(corrected([{ exact: 'the bridge', name: false }], '').diagnostics).toEqual([]);
  });
});

test('a new paragraph on top, other blanks and other marks change nothing', () => {
  const corrections: CorrectionData[] = [
    { exact: '“We will go,” Ann Tolmer', speaker: 'Karl Lund' },
    { exact: 'the dam above the town', prefix: 'said that ', speaker: 'Karl Lund' },
  ];
  const printed = `A new paragraph.\n\n${TEXT.replace('the dam above', 'the  dam\nabove').replaceAll('“', '"').replaceAll('”', '"')}`;
  for (const text of [TEXT, printed]) {
    const found = corrected(corrections, text).quotes.filter(({ speakerRule }) => speakerRule === 'correction');
    expect(found).toHaveLength(2);
  }
});
