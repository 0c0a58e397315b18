import { describe, expect, test } from 'vitest';
import type { Kept } from '../../src/ledger/entries.ts';
import { independentOf, rankKey, rowsOf } from '../../src/ledger/rows.ts';

/** A claim of an article, by its speaker's key or its source. */
function kept(
  article: number,
  who: string,
  over: Partial<Omit<Kept, 'entry'>> & { entry?: Partial<Kept['entry']> } = {},
): Kept {
  const isKey = who.includes('/');
  const { entry = {}, ...rest } = over;
  return {
    key: 'dam be safe',
    scope: 'everywhere',
    side: 'asserted',
    article,
    ...rest,
    entry: {
      who: isKey ? who.replace(/^\w+\//u, '').replaceAll('-', ' ') : null,
      key: isKey ? who : null,
      source: isKey ? null : who,
      sourceKind: isKey ? 'name' : 'collective',
      voice: 'quote',
      statement: 'The dam is safe.',
      stance: 'states',
      modality: 'asserted',
      hedged: false,
      amounts: [],
      path: `${article}.txt`,
      line: null,
      column: null,
      start: 0,
      end: 5,
      ...entry,
    },
  };
}
/** A claim of somebody of this name. */
const named = (article: number, who: string, key = `person/${who}`): Kept => kept(article, key, { entry: { who } });
const each = (article: number): number => article;
const amount = (amount: number, unit: string | null = null, to?: number) => ({
  text: `${amount}`,
  amount,
  unit,
  ...(to !== undefined && { to }),
});
const TOLMER = 'person/ann-tolmer';
const LUND = 'person/eva-lund';

describe('how many say it', () => {
  test.for<[who: string, claims: Kept[], count: number]>([
    ['one, in two articles', [kept(1, TOLMER), kept(2, TOLMER)], 1],
    ['two', [kept(1, TOLMER), kept(1, LUND)], 2],
    ['one, by her family name and in full', [kept(1, TOLMER), kept(2, 'person/tolmer')], 1],
    ['one, by her given name and in full', [kept(1, TOLMER), kept(2, 'person/ann')], 1],
    ['two, of whom one is called by half of a given name', [named(1, 'Jean-Luc Tolmer'), named(2, 'Jean')], 2],
    ['one, by both given names', [named(1, 'Jean-Luc Tolmer'), named(2, 'Jean-Luc')], 1],
    ['one, by a family name without its article', [named(1, 'Sami al-Brun'), named(2, 'Brun')], 1],
    ['one, by a family name with another spelling', [named(1, 'Eva Müller'), named(2, 'Mueller')], 1],
    ['one, by two family names', [named(1, 'Eva Brun Tolmer'), named(2, 'Brun Tolmer')], 1],
    ['one, with what tells him from his father', [named(1, 'Per Brun Jr.'), named(2, 'Brun')], 1],
    ['one, whose key is no name', [named(1, 'Ann Tolmer', 'person/x-1'), named(2, 'Tolmer')], 1],
    ['a bank that is called like her', [kept(1, TOLMER), kept(2, 'org/tolmer')], 2],
    ['officials in two articles', [kept(1, 'officials'), kept(2, 'Officials')], 2],
    ['officials and critics in one', [kept(1, 'officials'), kept(1, 'critics')], 2],
    ['they, whoever that is', [kept(1, 'they', { entry: { sourceKind: 'pronoun' } })], 0],
    ['the articles themselves', [kept(1, '', { entry: { sourceKind: null, voice: 'article' } })], 1],
  ])('%s', ([, claims, count]) => {
    expect(rowsOf(claims, each).map(({ independent }) => independent)).toEqual([count]);
  });

  test('copies of one article count once', () => {
    const [row] = rowsOf([kept(1, 'officials'), kept(2, 'officials'), kept(3, 'officials')], (article) =>
      Math.min(article, 2),
    );
    expect([row?.independent, row?.articles, row?.reports]).toEqual([2, 3, 2]);
    expect(row?.asserted.map(({ report }) => report)).toEqual([1, 2, 2]);
  });

  test('nobody says nothing', () => {
    expect(independentOf([])).toBe(0);
  });
});

test('who asserts, who denies, and who leaves it open; contested is what two do not agree on', () => {
  const [row] = rowsOf(
    [
      kept(1, TOLMER),
      kept(2, LUND, { side: 'denied', entry: { statement: 'The dam is not safe.', stance: 'denies' } }),
      kept(3, 'person/per-brun', { side: 'open', entry: { modality: 'possible' } }),
    ],
    each,
  );
  expect([row?.asserted, row?.denied, row?.open].map((list) => list?.map(({ key }) => key))).toEqual([
    [TOLMER],
    [LUND],
    ['person/per-brun'],
  ]);
  expect([row?.contested, row?.independent, row?.statement]).toEqual([true, 2, 'The dam is safe.']);
  const [own] = rowsOf([kept(1, TOLMER), kept(2, 'person/tolmer', { side: 'denied' })], each);
  expect(own?.contested).toBe(false);
  const [denied] = rowsOf([kept(1, LUND, { side: 'denied', entry: { statement: 'The dam is not safe.' } })], each);
  expect([denied?.contested, denied?.statement]).toEqual([false, 'The dam is not safe.']);
});

test('what only its speaker or its article explains is not laid beside another', () => {
  const of = (claims: Kept[]): string[][] =>
    rowsOf(claims, (article) => Math.min(article, 3)).map(({ asserted }) => asserted.map(({ path }) => path));
  const [a, b, c, d] = [1, 2, 3, 4].map((article) => kept(article, article === 2 ? LUND : TOLMER));
  const scoped = (scope: Kept['scope']): Kept[] => [a, b, c, d].flatMap((one) => (one ? [{ ...one, scope }] : []));
  expect(of(scoped('everywhere'))).toEqual([['1.txt', '2.txt', '3.txt', '4.txt']]);
  expect(of(scoped('speaker'))).toEqual([['1.txt', '3.txt', '4.txt'], ['2.txt']]);
  expect(of(scoped('article'))).toEqual([['1.txt'], ['2.txt'], ['3.txt', '4.txt']]);
});

test('amounts differ where two who have some of one unit have others', () => {
  const with_ = (article: number, ...amounts: ReturnType<typeof amount>[]): Kept =>
    kept(article, TOLMER, { entry: { amounts } });
  const differing = (...claims: Kept[]) => rowsOf(claims, each)[0]?.differing;
  expect(differing(with_(1, amount(40)), with_(2, amount(41)), with_(3))).toEqual([{ unit: null, amounts: [40, 41] }]);
  expect(differing(with_(1, amount(40), amount(5, 'USD')), with_(2, amount(40)))).toEqual([]);
  expect(differing(with_(1, amount(5, 'USD')), with_(2, amount(5, 'USD', 7)))).toEqual([
    { unit: 'USD', amounts: [5, 7] },
  ]);
});

test('first and last by date; the statement that most have', () => {
  const [row] = rowsOf(
    [
      kept(1, TOLMER, { entry: { date: '2011-02-03', statement: 'The dam was safe.' } }),
      kept(2, LUND, { entry: { date: '2012' } }),
      kept(3, 'officials'),
    ],
    each,
  );
  expect([row?.first, row?.last, row?.statement]).toEqual([
    { date: '2011-02-03', path: '1.txt' },
    { date: '2012', path: '2.txt' },
    'The dam is safe.',
  ]);
});

test('the most contested first, then what most say', () => {
  const denied = { side: 'denied' } as const;
  const rows = [
    rowsOf([kept(1, TOLMER)], each),
    rowsOf([kept(1, TOLMER), kept(1, LUND), kept(1, 'person/per-brun')], each),
    rowsOf([kept(1, TOLMER), kept(1, LUND, denied)], each),
    rowsOf([kept(1, TOLMER), kept(1, 'officials'), kept(1, LUND, denied), kept(1, 'critics', denied)], each),
  ].flat();
  const order = [...rows].sort((a, b) => (rankKey(a) < rankKey(b) ? -1 : 1));
  expect(order.map((row) => rows.indexOf(row))).toEqual([3, 2, 1, 0]);
});
