import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isVerifiable } from '../../src/model/verifiable.ts';
import { marked } from '../support/marked.ts';

/**
 * A text with its claim's spans as `{span|…}`, or as `{sa|…}` and so on where the statement has another order, and what is
 * resolved as `{r|…}`; `|` parts the names of these and the insertions.
 */
type Row = [string, string, string, { r?: string; put?: string }?];

const claimOf = ([, source, statement, { r = '', put = '' } = {}]: Row) => {
  const { text, spans } = marked(source);
  const names = r.split('|');
  const inOrder = Object.keys(spans)
    .filter((label) => label.startsWith('s'))
    .sort();
  const claim = {
    statement,
    spans: inOrder.flatMap((label) => spans[label] ?? []),
    resolved: (spans['r'] ?? []).map((span, i) => ({ ...span, text: names[i] ?? '' })),
    inserted: put === '' ? [] : put.split('|').map((words) => ({ text: words })),
  };
  return { claim, text };
};

test.for<Row>([
  ['the words as they stand', 'Lund said {span|the dam held}.', 'The dam held.'],
  ['several spans', '“{span|The dam},” Lund said, “{span|held}.”', 'The dam held.'],
  ['spans in another order', '“{sb|The dam held},” {sa|Lund said}.', 'Lund said the dam held.'],
  ['a pronoun', '{span|{r|I} sold it}', 'Ann Lund sold it.', { r: 'Ann Lund' }],
  ['two of them', '{span|{r|I} sold {r|my} boat}', "Ann Lund sold Ann Lund's boat.", { r: "Ann Lund|Ann Lund's" }],
  ['two spans with one each', '{span|{r|I} sold} “{span|{r|my} boat}', "Lund sold Lund's boat.", { r: "Lund|Lund's" }],
  ['a shared subject', '{span|sold it}', 'The firm sold it.', { put: 'The firm' }],
  ['an insertion in the middle', '{span|The dam was} {span|safe}', 'The dam was not safe.', { put: 'not' }],
  ['one at the end', '{span|The dam held}', 'The dam held, Lund.', { put: 'Lund' }],
  ['two insertions', '{span|was safe}', 'The dam was not safe.', { put: 'The dam|not' }],
  [
    'one that reads like what follows it',
    '{span|the dam of the town held}',
    'The dam the dam of the town held.',
    { put: 'the dam' },
  ],
  [
    'one that reads like what stands before it',
    '{span|the dam the dam held}',
    'The dam the dam the dam held.',
    { put: 'the dam' },
  ],
  ['one that begins like what follows it', '{span|the dam held}', 'The town the dam held.', { put: 'the town' }],
  ['an insertion without words', '{span|The dam held}', 'The dam held.', { put: '…' }],
  ['be', '{span|{r|I} am} {span|and {r|I} was}', 'Lund is and Lund were.', { r: 'Lund|Lund' }],
  ['be, written short', "{span|{r|I}'m here}", 'Lund is here.', { r: 'Lund' }],
  ['have and do', '{span|{r|I} have and do}', 'Lund has and does.', { r: 'Lund' }],
  ['have, written short', "{span|{r|I}'ve gone}", 'Lund has gone.', { r: 'Lund' }],
  ['have, written short both times', "{span|{r|I}'ve gone}", "Lund's gone.", { r: 'Lund' }],
  ['had, written short', "{span|{r|I}'d gone}", 'Lund had gone.', { r: 'Lund' }],
  ['would, written short', "{span|{r|I}'d go}", 'Lund would go.', { r: 'Lund' }],
  [
    'third persons',
    '{span|{r|I} fix, try, watch, play and go}',
    'Lund fixes, tries, watches, plays and goes.',
    { r: 'Lund' },
  ],
  ['a third person that becomes a plural', '{span|{r|It} tries}', 'The Lunds try.', { r: 'The Lunds' }],
  ['agreement with a shared subject', '{span|are late}', 'Lund is late.', { put: 'Lund' }],
  ['a short form without anything resolved', "{span|Lund’s late and it isn't}", 'Lund is late and it is not.'],
  ['words as they are read', '{span|the gov-\nernment &amp; A&#38;B}', 'The government & A&B.'],
  ['something resolved that has no words', '{span|{r|it} holds}', 'Holds.', { r: '…' }],
])('%s', (row) => {
  const { claim, text } = claimOf(row);
  expect(isVerifiable(claim, text)).toBe(true);
});

test.for<Row>([
  ['a word that is not there', '{span|the dam held}', 'The old dam held.'],
  ['a word left out', '{span|the dam did not hold}', 'The dam did hold.'],
  ['a word left out at the end', '{span|the dam held well}', 'The dam held.'],
  ['another word', '{span|the dam held}', 'The dam broke.'],
  ['another order', '{span|Lund saw Brun}', 'Brun saw Lund.'],
  ['a word twice', '{span|the dam held}', 'The dam held held.'],
  ['another name than it says', '{span|{r|I} sold it}', 'Bo Brun sold it.', { r: 'Ann Lund' }],
  ['a pronoun that was not put back', '{span|{r|I} sold it}', 'I sold it.', { r: 'Ann Lund' }],
  ['a name with the ending of a verb', '{span|{r|I} sold it}', 'Lunds sold it.', { r: 'Lund' }],
  ['a name both resolved and left', '{span|{r|I} sold it}', 'Lund I sold it.', { r: 'Lund' }],
  ['an insertion that is not there', '{span|sold it}', 'Sold it.', { put: 'The firm' }],
  ['half an insertion', '{span|sold it}', 'The sold it.', { put: 'The firm' }],
  ['an insertion that is torn', '{span|sold it}', 'The sold firm it.', { put: 'The firm' }],
  ['insertions in another order', '{span|was safe}', 'Not was the dam safe.', { put: 'The dam|not' }],
  ['one insertion of two', '{span|was safe}', 'The dam was safe.', { put: 'The dam|not' }],
  ['a verb that agrees with nothing new', '{span|the dams hold}', 'The dams holds.'],
  ['a form of be with nothing new', '{span|the dams are old}', 'The dams is old.'],
  ['another tense', '{span|{r|I} am late}', 'Lund was late.', { r: 'Lund' }],
  ['another tense of have', '{span|{r|I} have it}', 'Lund had it.', { r: 'Lund' }],
  ['a plural that is no agreement', '{span|{r|I} watch}', 'Lund watchs.', { r: 'Lund' }],
  ['a plural of a word in y', '{span|{r|I} try}', 'Lund trys.', { r: 'Lund' }],
  ['what is resolved outside of the spans', '{r|I} {span|sold it}', 'Lund sold it.', { r: 'Lund' }],
  ['a negation written short that is gone', "{span|{r|I} don't know}", 'Lund does know.', { r: 'Lund' }],
])('not %s', (row) => {
  const { claim, text } = claimOf(row);
  expect(isVerifiable(claim, text)).toBe(false);
});

test('what is resolved across the edge of a span is not put back', () => {
  const claim = { statement: 'Lund sold it.', inserted: [] };
  const resolved = [{ start: 0, end: 3, text: 'Lund' }];
  const text = 'I I sold it';
  expect(
    isVerifiable(
      {
        ...claim,
        resolved,
        spans: [
          { start: 0, end: 1 },
          { start: 4, end: 11 },
        ],
      },
      text,
    ),
  ).toBe(false);
  expect(isVerifiable({ ...claim, resolved, spans: [{ start: 0, end: 11 }] }, text)).toBe(true);
});

test('what is resolved within something resolved changes nothing more', () => {
  const spans = [{ start: 0, end: 15 }];
  const [outer, inner] = [
    { start: 0, end: 9, text: 'Lund' },
    { start: 4, end: 9, text: 'Brun' },
  ];
  expect(
    isVerifiable({ statement: 'Lund sold it', spans, resolved: [inner, outer], inserted: [] }, 'the mayor sold it'),
  ).toBe(false);
  expect(
    isVerifiable(
      { statement: 'Lund sold it', spans: [{ start: 0, end: 17 }], resolved: [inner, outer], inserted: [] },
      'the mayor sold it',
    ),
  ).toBe(true);
});

test('insertions may stand anywhere, and taking one word out of a statement is always seen', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'lund', 'dam');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 8 }),
      fc.array(fc.tuple(phrase, fc.nat()), { maxLength: 3 }),
      fc.nat(),
      (own, put, at) => {
        const inOrder = put
          .map(([words, place]) => ({ words, place: place % (own.length + 1) }))
          .sort((a, b) => a.place - b.place);
        const statement: string[] = [];
        for (let i = 0; i <= own.length; i++) {
          statement.push(
            ...inOrder.filter(({ place }) => place === i).flatMap(({ words }) => words),
            ...own.slice(i, i + 1),
          );
        }
        const text = own.join(' ');
        const claim = {
          spans: [{ start: 0, end: text.length }],
          resolved: [],
          inserted: inOrder.map(({ words }) => ({ text: words.join(' ') })),
        };
        expect(isVerifiable({ ...claim, statement: statement.join(' ') }, text)).toBe(true);
        const less = statement.toSpliced(at % Math.max(1, statement.length), 1);
        expect(isVerifiable({ ...claim, statement: less.join(' ') }, text)).toBe(statement.length === 0);
      },
    ),
  );
});
