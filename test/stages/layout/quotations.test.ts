/** Quotations that a line announces or signs. And lines that only look so. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/model/document.ts';
import type { Span } from '../../../src/model/span.ts';
import { linesOf } from '../../../src/stages/layout/lines.ts';
import { quotationsApart } from '../../../src/stages/layout/quotations/index.ts';

type Row = readonly [label: string, name: string | null, ...content: string[]];

function rowsOf(text: string, marked: readonly Block[] = []): Row[] {
  const cut = ({ start, end }: Span): string => text.slice(start, end);
  return quotationsApart(text, linesOf(text), marked).map(({ label, name, content }): Row => {
    return [cut(label), name && cut(name), ...content.map(cut)];
  });
}

const FOUND: readonly (readonly [about: string, text: string, row: Row])[] = [
  [
    'to the mark of the end',
    'Senator Amos issued this statement on the vote:\n\nThis bill is bad. It takes food.\n\nNobody wants it.\n\n###\n\nThe press office is closed.',
    ['Senator Amos issued this statement on the vote', null, 'This bill is bad. It takes food.\n\nNobody wants it.'],
  ],
  [
    'as long as somebody speaks for himself',
    'Today, Ann Lund released the following joint statement:\n\nThe bill is dead.\n\nWe will be back.\n\nThe bill was written in 2012.',
    ['Today, Ann Lund released the following joint statement', null, 'The bill is dead.\n\nWe will be back.'],
  ],
  [
    'in full',
    'The ministry’s statement in full:\n\nThese reports are baseless.\n\nEnds',
    ['The ministry’s statement in full', null, 'These reports are baseless.'],
  ],
  [
    'from somebody',
    'From Chairwoman Ruth Lund:\n\nThe bill is dead.',
    ['From Chairwoman Ruth Lund', null, 'The bill is dead.'],
  ],
  [
    'set in',
    'In May, Lia Moor wrote:\n\n    We have lost.\n\n    We will try again.\n\nMembers met on Monday.',
    ['In May, Lia Moor wrote', null, 'We have lost.\n\n    We will try again.'],
  ],
  [
    'after another sentence',
    'The vote failed. Ann Lund made the following remarks:\n\nWe strike on Monday.',
    ['Ann Lund made the following remarks', null, 'We strike on Monday.'],
  ],
  [
    'a line below',
    '“A dam is a promise.”\n— Ann Lund, mayor of Nordvik\n\nShe left.',
    ['Ann Lund, mayor of Nordvik', 'Ann Lund', '“A dam is a promise.”'],
  ],
  [
    'in one line',
    '“Water remembers.” – Oda Lund, The Long River',
    ['Oda Lund, The Long River', 'Oda Lund', '“Water remembers.”'],
  ],
  ['with two hyphens', '"The dam is safe" -- Ann Lund, May 4', ['Ann Lund, May 4', 'Ann Lund', '"The dam is safe"']],
  [
    'capitals below',
    'QUOTE OF THE DAY\n\n“The dam is safe.”\n\nANN LUND, mayor of Nordvik',
    ['ANN LUND, mayor of Nordvik', 'ANN LUND', '“The dam is safe.”'],
  ],
  [
    'a post',
    'We have checked. It is safe. https://t.co/abc123\n\n— Ann Lund (@AnnLund) May 4, 2020',
    ['Ann Lund (@AnnLund) May 4, 2020', 'Ann Lund', 'We have checked. It is safe.'],
  ],
  [
    'several paragraphs',
    '“The mill was ours.\n\n“They took it.”\n\n— Marta Lund',
    ['Marta Lund', 'Marta Lund', '“The mill was ours.\n\n“They took it.”'],
  ],
];

describe('set apart', () => {
  test.each(FOUND)('%s', (_about, text, row) => {
    expect(rowsOf(text)).toEqual([row]);
  });

  // One of each form, as what a line must hold is asked first.
  test.each([
    'Ann Lund released the following joint statement',
    'Ann Lund wrote in an open letter to members',
    'The letter reads in part',
    "The ministry's full reply",
    'Full text of the statement by the mayor',
    'Statement from Ann Lund',
    'From the Mayor of Nordvik',
    'Ann Lund tweeted on Monday',
    'Ann Lund posted',
    'In May Ann Lund wrote',
  ])('announced by “%s:”', (line) => {
    expect(rowsOf(`${line}:\n\nThe bill is dead.`)).toEqual([[line, null, 'The bill is dead.']]);
  });

  test.each(['“”', '""', '‘’', '«»', "''"])('signed in the marks %s', ([opening, closing]) => {
    const said = `${opening}The dam is safe.${closing}`;
    expect(rowsOf(`${said}\n— Ann Lund`)).toEqual([['Ann Lund', 'Ann Lund', said]]);
  });

  test('line by line', () => {
    expect(rowsOf('“We checked.” — Lia Moor\n“They did not.” — Tom Okello')).toEqual([
      ['Lia Moor', 'Lia Moor', '“We checked.”'],
      ['Tom Okello', 'Tom Okello', '“They did not.”'],
    ]);
  });

  test('a reply in an e-mail, whose marks the reading copy has left out', () => {
    const text = 'On Mon, 3 May 2010, Tara Kent wrote:\nWe have lost the vote.\n\nI am sorry.';
    const start = text.indexOf('We have');
    const block: Block = { start, end: start + 22, kind: 'block-quotation', label: null, name: null, colon: null };
    expect(rowsOf(text, [block])).toEqual([['On Mon, 3 May 2010, Tara Kent wrote', null, 'We have lost the vote.']]);
  });
});

const NONE: readonly (readonly [about: string, text: string])[] = [
  ['what a statement means', 'This is what the statement means for you:\n\nYou will pay more.'],
  ['accounts', 'The club issued a statement of accounts:\n\nIncome: 40 crowns\nCosts: 30 crowns'],
  ['a list', 'Here are the comments of our readers:\n\n• I love it.\n• I hate it.'],
  ['what is in marks has its own rules', 'Ann Lund issued this statement:\n\n“The bill is dead.”'],
  ['a cue', 'Ann Lund said:\n\nThe bill is dead.'],
  ['a title and its author', '“The Long River” – Oda Lund'],
  ['a headline and its paper', '"Report found on street, not secret" – The Nordvik Post'],
  ['a sentence below', '“The dam is safe.”\n\nAnn Lund, mayor of Nordvik, opened the session.'],
  ['an aside', '“The dam is safe” – which nobody believed.'],
  ['what no mark opens', 'The dam is safe.”\n— Ann Lund'],
  ['a name below an article', 'The dam was opened in May.\n\n— Ann Lund'],
];

describe('not set apart', () => {
  test.each(NONE)('%s', (_about, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
