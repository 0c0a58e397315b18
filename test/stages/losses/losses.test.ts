import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';
import { firstMarkup } from '../../../src/stages/losses/markup.ts';

/** Code and words of each diagnostic that tells of a loss. */
function lossesOf(text: string): [string, string][] {
  return extract(text)
    .diagnostics.filter(({ code }) => /^(?:unattributed|looks)/u.test(code))
    .map(({ code, start, end }) => [code, text.slice(start, end)]);
}

describe('quotations that nobody was found for', () => {
  test('one that nobody can have said', () => {
    const text = 'The river rose over the road. “We will never leave this town again”. Nobody moved.';
    expect(lossesOf(text)).toEqual([['unattributed-quote', '“We will never leave this town again”']]);
  });

  test('over several paragraphs it is one', () => {
    const turn = '“The mill was ours from the beginning to the end.\n\n“They took it without asking any of us.”';
    expect(lossesOf(`The river rose over the road.\n\n${turn}\n\nThe town fell silent.`)).toEqual([
      ['unattributed-quote', turn],
    ]);
  });

  test.for([
    ['what is in a quote', '“We will never leave this town again,” said Ann Tolmer.'],
    ['four words', 'The river rose over the road. “We will never leave”. Nobody moved.'],
    ['a title', 'He chaired the panel “A New Deal for the North Sea” in May.'],
    ['a title of small letters', 'His essay, titled “what the river told us all”, won a prize.'],
    ['a work', 'Her last novel “nobody ever asked the river” won a prize.'],
    ['a wall', 'A wall was painted with “nobody ever asked the river”.'],
    ['a label', 'The jar has a label that reads “keep out of reach of children”.'],
    ['boilerplate', 'By Ann Tolmer\n\nThe dam is old.\n\nSign up for “the news that you really need” here.'],
    [
      'one that is never closed and said in part',
      '“The dam is safe,” said Ann Tolmer. “It will hold. The river rose over the road and nobody moved.',
    ],
    ['a sign', 'A man held a sign reading “Keep off the grass right now please”.'],
    ['a sign that stands after it', '“Keep off the grass right now please” was painted on a banner.'],
  ])('%s wants none', ([, text = '']) => {
    expect(lossesOf(text)).toEqual([]);
  });

  test('a sign in the sentence before says nothing of it', () => {
    const text = 'The banner was torn. “We will never leave this town again”. Nobody moved.';
    expect(lossesOf(text)).toEqual([['unattributed-quote', '“We will never leave this town again”']]);
  });
});

describe('what looks like markup', () => {
  test('stands in the diagnostics of what was not read as that', () => {
    expect(lossesOf('The [[dam]] and the [[mill]] are in the [[valley]].')).toEqual([['looks-like-markup', '[[dam]]']]);
  });

  test.for([
    ['<p>The dam <b>is</b> safe.</p>', '<p>'],
    ['The dam &amp; the mill &ndash; both of them &nbsp; are safe.', '&amp;'],
    ['# Dam\n\nThe **dam** is [safe](http://example.org).', '# D'],
    ['\\section{Dam} The \\emph{dam} is \\textbf{safe}.', '\\section'],
    ['{"dam": "safe", "mill": "old", "road": 3}', '"dam": "'],
  ])('%s', ([text = '', mark]) => {
    const found = firstMarkup(text);
    expect(found && text.slice(found.start, found.end)).toBe(mark);
  });

  test.for([
    'The dam is < 3 metres & the mill > 4; I <3 it. Write to <ann@example.org>.',
    'AT&T and H&M built #1 and #2 [sic] in R&D.',
    `<b>One</b> tag in much text. ${'The dam is safe and it holds. '.repeat(100)}`,
    `<b>Two</b> tags & <i>four</i> in much text. ${'The dam is safe and it holds. '.repeat(100)}`,
    '',
  ])('not %s', (text) => {
    expect(firstMarkup(text)).toBeNull();
  });
});

describe('what looks like broken lines', () => {
  const lines = [
    'The mayor of the town wrote on Monday to the',
    'council of the valley about the old dam and the',
    'bridge, whose piers were cracked and which was',
    'known to be weak for years before the storm of',
    'last winter.',
  ];

  test('lines parted by blank ones', () => {
    expect(lossesOf(lines.join('\n\n'))).toEqual([['looks-like-hard-wrap', lines[0]]]);
  });

  test('not lines that were joined, nor a list', () => {
    expect(lossesOf(lines.join('\n'))).toEqual([]);
    expect(lossesOf(['Dam', 'Old bridge', 'Mill on the river', 'Road', 'Harbour'].join('\n\n'))).toEqual([]);
  });
});

describe('what looks like a transcript', () => {
  test.for([
    [
      'fields',
      'Height: It is 40 metres.\nWidth: It is 20 metres.\nNote: It was built in 1920.\nSite: It is in the valley.',
    ],
    ['records', 'Height: 40 m\nWidth: 20 m\nHeight: 30 m\nWidth: 10 m\nHeight: 20 m\nWidth: 5 m'],
    ['a list with dashes', '- Take the flour.\n- Take the sugar now.\n- Mix it all well.\n- Bake it for an hour.'],
  ])('not %s', ([, text = '']) => {
    expect(lossesOf(text)).toEqual([]);
  });
});
