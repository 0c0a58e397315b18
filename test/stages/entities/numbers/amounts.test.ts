import { describe, expect, test } from 'vitest';
import { survey } from '../../../../src/stages/entities/article/survey.ts';
import { amountFinder } from '../../../../src/stages/entities/numbers/index.ts';
import type { NumberRule } from '../../../../src/stages/entities/numbers/rule.ts';
import { NUMBERS } from '../../../../src/stages/entities/order.ts';
import { CONTEXT, phrasedDoc } from '../../../support/doc-of.ts';
import { traceInto } from '../../../support/traced.ts';

const all = amountFinder(NUMBERS);
const factsOf = (text: string, date?: string) =>
  survey({ ...phrasedDoc(text), ...(date && { date }) }, CONTEXT.lexicon);
const LONG =
  'The old lamps of the harbour were sold one by one in the years that followed, and nobody asked who had bought them or where they went after the last of the boats had left. ';

describe('the day from which the article sees the others', () => {
  const yesterdayIn = (text: string, date?: string): unknown => {
    const found = all(factsOf(text, date)).amounts.find(({ start, end }) => text.slice(start, end) === 'yesterday');
    return found ? found.value : 'not found';
  };
  test.for([
    ['as the caller gives it', 'They left yesterday.', '2013-09-26', '2013-09-25'],
    ['but no day that the calendar lacks', 'They left yesterday.', '2013-02-30', undefined],
    ['nor a part of one', 'They left yesterday.', '2013-09', undefined],
    ['none', 'They left yesterday.', undefined, undefined],
    ['of a dateline', 'OSLO, September 26, 2013 — They left yesterday.', undefined, '2013-09-25'],
    ['before that of the dateline', 'OSLO, September 26, 2013 — They left yesterday.', '2012-01-01', '2011-12-31'],
    ['of a short paragraph at the top', 'September 26, 2013\n\nThey left yesterday.', undefined, '2013-09-25'],
    [
      'the first of several',
      'It was May 4, 2012.\n\nIt was May 6, 2012.\n\nThey left yesterday.',
      undefined,
      '2012-05-03',
    ],
    ['no year alone', 'It was 2012.\n\nThey left yesterday.', undefined, undefined],
    ['no day without a year', 'It was May 4.\n\nThey left yesterday.', undefined, undefined],
    ['no span of days', 'It was May 4 - 6, 2012.\n\nThey left yesterday.', undefined, undefined],
    ['no long paragraph', `${LONG}It was May 4, 2012.\n\nThey left yesterday.`, undefined, undefined],
    [
      'the fourth paragraph',
      'One left.\n\nTwo left.\n\nThree left.\n\nIt was May 4, 2012.\n\nThey left yesterday.',
      undefined,
      '2012-05-03',
    ],
    [
      'not the fifth',
      'One left.\n\nTwo left.\n\nThree left.\n\nFour left.\n\nIt was May 4, 2012.\n\nThey left yesterday.',
      undefined,
      undefined,
    ],
  ] as const)('%s: %s', ([, text, date, wanted]) => {
    expect(yesterdayIn(text, date)).toBe(wanted);
  });
});

test('the rule that stands first keeps its tokens, and all is told in the order of the rules', () => {
  const rule = (id: string, from: number, length: number): NumberRule => ({
    ...{ id, about: '', type: 'DATE', trigger: ({ key }) => key === 'two' },
    find: (_doc, i) => ({ first: i + from, end: i + from + length }),
  });
  const { trace, events } = traceInto();
  const text = 'They sold one two three lamps.';
  const found = amountFinder([rule('a', 1, 1), rule('b', 0, 2), rule('c', -1, 1), rule('d', 0, 1)])(
    factsOf(text),
    trace,
  );
  expect(
    found.amounts.map(({ start, end, firstToken, endToken, type, value, rule: by }) => [
      text.slice(start, end),
      firstToken,
      endToken,
      type,
      value,
      by,
    ]),
  ).toEqual([
    ['one', 2, 3, 'DATE', undefined, 'c'],
    ['two', 3, 4, 'DATE', undefined, 'd'],
    ['three', 4, 5, 'DATE', undefined, 'a'],
  ]);
  expect(
    events.map(({ stage, action, rule: by, span }) => [stage, action, by, text.slice(span.start, span.end)]),
  ).toEqual([
    ['entities', 'proposed', 'a', 'three'],
    ['entities', 'proposed', 'b', 'two three'],
    ['entities', 'proposed', 'c', 'one'],
    ['entities', 'proposed', 'd', 'two'],
  ]);
});

test.for([
  ['as it came', 'Oslo, May 4, 2012 — They left.', '2013-09-26', '2012-05-06-a.txt', '2013-09-26'],
  ['of its dateline', 'OSLO, September 26, 2013 (AP) — They left the town.', undefined, 'a.txt', '2013-09-26'],
  ['in a line of its own', 'They leave\n\n26 September 2013\n\nThey left the town.', undefined, 'a.txt', '2013-09-26'],
  ['not of a sentence', 'It was May 4, 2012.\n\nThey left.', undefined, 'a.txt', null],
  ['of its file', 'It was May 4, 2012.\n\nThey left.', undefined, '2012/x-2013-09-26-dam.txt', '2013-09-26'],
  ['before that of its file', '26 September 2013\n\nThey left the town.', undefined, '2012-05-06.txt', '2013-09-26'],
  ['not of a folder', 'They left.', undefined, '2013-09-26/dam.txt', null],
  ['no such day', 'They left.', undefined, '2013-02-30.txt', null],
  ['a number', 'They left.', undefined, '12013-02-20.txt', null],
] as const)('the day of a document: %s', ([, text, date, path, day]) => {
  const doc = phrasedDoc(text);
  expect(all(factsOf(text, date), undefined, { ...doc, path }).day).toBe(day);
});
