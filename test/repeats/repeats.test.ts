import { describe, expect, test } from 'vitest';
import { random, shuffle } from '../../scripts/training/random.ts';
import { askedName } from '../../src/archive/asked-name.ts';
import { newNameUse } from '../../src/archive/name-use.ts';
import { gather, newGathering } from '../../src/repeats/gather.ts';
import { type Repeats, repeatsOf } from '../../src/repeats/index.ts';
import type { QuotationRow } from '../../src/repeats/schema.ts';
import { type QuotingSpec, quotingArticle, type Saying } from '../support/quoting-article.ts';

function found(specs: readonly QuotingSpec[], minArticles = 2): Promise<Repeats> {
  const gathering = newGathering(5);
  for (const spec of specs) gather(gathering, quotingArticle(spec));
  return repeatsOf(gathering, { minArticles });
}

/** Words that no other article has, so that nobody takes it for a copy. */
const own = (path: string): string => Array.from({ length: 80 }, (_, i) => `${path}${i}`).join(' ');

/** An article for each saying, "a" first. */
const each = (...said: readonly Saying[]): QuotingSpec[] =>
  said.map((one, i) => {
    const path = String.fromCharCode(97 + i);
    return { path, lead: own(path), said: [one] };
  });

/** "text | speaker | independent/articles | path verdict …". */
function shown({ text, speaker, independent, articles, places }: QuotationRow): string {
  const all = places.map(({ path, verdict }) => `${path} ${verdict}`).join(', ');
  return `${text} | ${speaker} | ${independent}/${articles} | ${all}`;
}

async function rows(...said: readonly Saying[]): Promise<string[]> {
  return (await found(each(...said))).quotations.map(shown);
}

const DAM = 'The dam above the harbour will hold for another century.';
const A = 'Ann Tolmer';

describe('one quotation is', () => {
  test('the same words', async () => {
    expect(await rows([A, DAM], [A, 'the dam above the harbour will hold for another century,'])).toEqual([
      `${DAM} | Ann Tolmer | 2/2 | a verbatim, b verbatim`,
    ]);
  });

  test('a part of what others quote, and more', async () => {
    const long = 'Nobody asked the guild, but the dam above the harbour will hold for another century.';
    expect(await rows([A, 'The dam above the harbour will hold'], [A, long], [A, DAM])).toEqual([
      `${long} | Ann Tolmer | 3/3 | a verbatim, b verbatim, c verbatim`,
    ]);
  });

  test('what has drifted, with what differs', async () => {
    const drifted = DAM.replace('another', 'half a');
    const { quotations } = await found(each([A, DAM], [A, DAM], [A, drifted]));
    expect(quotations.map(shown)).toEqual([`${DAM} | Ann Tolmer | 3/3 | a verbatim, b verbatim, c altered`]);
    expect(quotations[0]?.places[2]).toMatchObject({
      changes: [{ draft: 'half a', source: 'another' }],
      risks: ['number-changed'],
    });
  });

  test('what is cut with a mark, and what is cut without', async () => {
    const long = 'The dam above the harbour, which the guild built with its own hands, will hold for another century.';
    const cut = 'The dam above the harbour … will hold for another century.';
    const joined = 'The dam above the harbour, will hold for another century.';
    expect(await rows([A, long], [A, long], [A, cut], [A, joined])).toEqual([
      `${long} | Ann Tolmer | 4/4 | a verbatim, b verbatim, c trimmed, d spliced`,
    ]);
  });

  test('several sentences that follow each other in most articles', async () => {
    const both = `${DAM} The engineers from Nordvik measured every stone of it.`;
    expect(await rows([A, both], [A, both], [A, DAM])).toEqual([
      `${both} | Ann Tolmer | 3/3 | a verbatim, b verbatim, c verbatim`,
    ]);
  });

  test('no longer than what is repeated', async () => {
    const beside = (more: string): string => `${DAM} ${more}`;
    expect(
      await rows(
        [A, beside('The engineers from Nordvik measured every stone.')],
        [A, beside('Lanterns cost the guild eleven crowns.')],
      ),
    ).toEqual([`${DAM} | Ann Tolmer | 2/2 | a verbatim, b verbatim`]);
  });
});

test('what many articles have is one quotation, however many speakers and wordings they give it', async () => {
  const wordings = Array.from({ length: 60 }, (_, i) => DAM.replace('another century', `another century and year${i}`));
  const varied = await found(wordings.map((words, i) => ({ path: `p${i}`, lead: own(`p${i}x`), said: [[A, words]] })));
  expect(varied.quotations.map(({ places }) => places.length)).toEqual([60]);
  const named = await found(
    wordings.map((_, i) => ({ path: `p${i}`, lead: own(`p${i}x`), said: [[`Ann Brun${i}`, DAM]] })),
  );
  expect(named.quotations.map(({ places, others }) => [places.length, others.length])).toEqual([[60, 59]]);
});

describe('no quotation of several is', () => {
  test.for([
    ['what anybody says', 'I think we will have to see what happens.'],
    ['a phrase of light words', 'There are a lot of people who want it.'],
  ])('%s', async ([, words = '']) => {
    expect(await rows([A, words], ['Jon Brun', words], [null, words])).toEqual([]);
  });

  test('the same frame about something else', async () => {
    expect(
      await rows(
        [A, 'I think the harbour is going to be very important to us.'],
        [A, 'I think the school is going to be very important to us.'],
      ),
    ).toEqual([]);
  });

  test('a short phrase in pieces', async () => {
    const long = 'We run a bold campaign because we are telling the harbour people the truth.';
    expect(await rows([A, 'We are telling the truth.'], [A, long])).toEqual([]);
  });

  test('words in fewer articles, or in one article twice', async () => {
    const twice: QuotingSpec = {
      path: 'a',
      said: [
        [A, DAM],
        [A, DAM],
      ],
    };
    expect((await found([twice])).quotations).toEqual([]);
    expect((await found(each([A, DAM], [A, DAM]), 3)).quotations).toEqual([]);
    expect((await found([twice, { path: 'b', said: [[A, DAM]] }])).quotations.map(shown)).toEqual([
      `${DAM} | Ann Tolmer | 2/2 | a verbatim, a verbatim, b verbatim`,
    ]);
  });
});

describe('the speaker is', () => {
  test('whom most articles name, and who differs is told', async () => {
    const { quotations } = await found(each([A, DAM], ['Tolmer', DAM], ['Jon Brun', DAM], [null, DAM]));
    expect(quotations.map(shown)).toEqual([
      `${DAM} | Ann Tolmer | 4/4 | a verbatim, b verbatim, c misattributed, d verbatim`,
    ]);
    expect(quotations[0]?.others).toEqual([{ name: 'Jon Brun', articles: 1 }]);
  });

  test('nobody where nobody is named', async () => {
    expect(await rows([null, DAM], [null, DAM])).toEqual([`${DAM} | null | 2/2 | a verbatim, b verbatim`]);
  });

  test.for<[asked: string, ...meant: string[]]>([
    ['zoe brun', 'person/zoë-brún'],
    ['BRUN', 'person/zoë-brún'],
    ['Mayor Zoë Brún', 'person/zoë-brún'],
    ['person/zoë-brún', 'person/zoë-brún'],
    ['orvin', 'person/jon-orvin'],
    ['bru'],
    ['jon brun'],
    // He is quoted with nothing that is repeated.
    ['lund'],
  ])('%j: asked for by a name, whole words of it, or a key', async ([asked, ...meant]) => {
    const use = newNameUse('speaker', askedName(asked));
    const gathering = newGathering(5);
    const other = 'Lanterns cost the guild eleven crowns, and nobody knows who paid.';
    for (const spec of each(['Zoë Brún', DAM], ['Zoë Brún', DAM], ['Jon Orvin', DAM], ['Ann Lund', other])) {
      gather(gathering, quotingArticle(spec));
    }
    const { quotations, repeated } = await repeatsOf(gathering, { minArticles: 2, names: [use] });
    expect([quotations.length, repeated]).toEqual([meant.length, 1]);
    expect([...use.meant.values()].filter(({ count }) => count > 0).map(({ key }) => key)).toEqual(meant);
    expect(use.meant.has('person/ann-lund')).toBe(asked === 'lund');
  });
});

test('copies count once, and are told', async () => {
  const lead = `NORDVIK – ${Array.from({ length: 60 }, (_, i) => `stone${i}`).join(' ')}`;
  const specs: QuotingSpec[] = [
    { path: 'b', lead, date: '2014-02-02', said: [[A, DAM]] },
    { path: 'a', lead: `The dam\n\n${lead}`, date: '2014-02-03', said: [[A, DAM]] },
    { path: 'c', said: [[A, DAM]] },
  ];
  const { quotations, duplicates, independent } = await found(specs);
  expect(quotations.map(shown)).toEqual([`${DAM} | Ann Tolmer | 2/3 | b verbatim, a verbatim, c verbatim`]);
  expect(quotations[0]).toMatchObject({ first: '2014-02-02', last: '2014-02-03' });
  expect(quotations[0]?.places.map(({ copyOf, date }) => [copyOf, date])).toEqual([
    ['a', '2014-02-02'],
    [undefined, '2014-02-03'],
    [undefined, null],
  ]);
  expect(duplicates).toEqual([
    {
      articles: [
        { path: 'a', date: '2014-02-03' },
        { path: 'b', date: '2014-02-02' },
      ],
    },
  ]);
  expect(independent).toBe(2);
  const copied = specs.slice(0, 2);
  expect((await found(copied)).quotations).toEqual([]);
  expect((await found(copied, 1)).quotations.map(shown)).toEqual([
    `${DAM} | Ann Tolmer | 1/2 | b verbatim, a verbatim`,
  ]);
});

test('a place is where the words stand, or the whole quote where the text is not known', async () => {
  const words = `Lanterns cost the guild eleven crowns. ${DAM}`;
  const { quotations } = await found([
    { path: 'a', lead: 'Nordvik', said: [[A, words]] },
    { path: 'b', said: [[A, words.replace('eleven crowns', 'nothing in winter')]], isBare: true },
  ]);
  const text = `Nordvik\n\n“${words}” Ann Tolmer said.`;
  const start = text.indexOf('The dam');
  expect(
    quotations[0]?.places.map(({ path, line, column, start: from, end }) => [path, line, column, from, end]),
  ).toEqual([
    ['a', 3, start - 8, start, start + DAM.length - 1],
    ['b', null, null, 0, words.replace('eleven crowns', 'nothing in winter').length + 2],
  ]);
});

test('rows do not depend on the order in which articles are read', async () => {
  const next = random(7);
  const pool = Array.from(
    { length: 30 },
    (_, i) =>
      `The ${['dam', 'tower', 'bridge'][i % 3]} of stone${i % 11} will hold lantern${i % 7} for another century.`,
  );
  const specs = Array.from(
    { length: 40 },
    (_, i): QuotingSpec => ({
      path: `p${i}`,
      date: `2014-0${1 + (i % 3)}-02`,
      said: Array.from(
        { length: 3 },
        (): Saying => [
          ['Ann Tolmer', 'Tolmer', 'Jon Brun', null][Math.floor(next() * 4)] ?? null,
          pool[Math.floor(next() * pool.length)] ?? '',
        ],
      ),
    }),
  );
  const expected = JSON.stringify(await found(specs));
  expect(JSON.parse(expected).quotations.length).toBeGreaterThan(5);
  for (const seed of [1, 2, 3]) expect(JSON.stringify(await found(shuffle(specs, random(seed))))).toBe(expected);
});

test('an archive without a quotation has no rows', async () => {
  expect(await found([])).toEqual({ quotations: [], repeated: 0, duplicates: [], independent: 0 });
});
