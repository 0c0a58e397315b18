import { describe, expect, test } from 'vitest';
import { BULLETS } from '../../../src/model/marks.ts';
import { rawSpan } from '../../../src/model/origin.ts';
import { INVISIBLE } from '../../../src/stages/layout/copy/characters.ts';
import { readingCopy } from '../../../src/stages/layout/reading-copy.ts';

const copyOf = (text: string, mediaType = 'text/plain') =>
  readingCopy({ text, mediaType, meta: undefined, date: undefined });

/** The blocks as "kind: words". */
const blocksOf = ({ text, marked }: ReturnType<typeof copyOf>): string[] =>
  marked.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** Texts that read as they stand: they look like something that is left out, and are not. */
const AS_THEY_STAND: readonly string[] = [
  '',
  'Ann Tolmer said the dam was safe.\n\n“We checked it,” she said.\n',
  'R&D spending rose; Smith & Co. paid. AT&T; so they say.',
  'if a < b and b > c, then',
  'The <b> tag makes words bold.',
  'A family 👨‍👩‍👧 in नमस्‍ते.',
  '> 65 years: 20 per cent',
  'He was 6’1” tall and 5’11” wide.',
  'He read “Catch”22 times.',
  'The pre-\nand post-war years.',
  'It was 1939-\n1945.',
  'It rose to 5 m² and 3 km³.',
  'A [12] B',
  '2. Bundesliga',
  '- A line of its own',
  '“A dam is a promise.”\n— Ann Tolmer, mayor',
  '• One • Two',
  'a) One',
  '(a) One\n(c) Two',
  'x) One\n2) Two',
  'a “One” b',
  'A town\n\n12\n\nboats were sold in a week.',
  'The town sold all of its boats.\n\n12\n\nand so on, they said',
  'We have checked every stone and\n\nevery pipe in the dam.',
  '1990. It was the year.\n1991. It was another.',
];

test.each(AS_THEY_STAND)('as it stands: %j', (text) => {
  expect(copyOf(text)).toEqual({ text, origin: null, marked: [], meta: undefined, date: undefined });
});

const PLAIN: Readonly<Record<string, readonly (readonly [text: string, copy: string])[]>> = {
  'line ends': [
    ['a\r\nb\rc\r\n\r\nd\r', 'a\nb\nc\n\nd\n'],
    ['\r\r\n\n', '\n\n\n'],
  ],
  'what nobody sees': [
    ['\u200bAnn Tol\u00admer\u2060 \u202asaid\u202c', 'Ann Tolmer said'],
    ['A\ufeffB\u200e', 'AB'],
  ],
  references: [
    ['&quot;We&#8217;re done,&quot; &amp;c. &nbsp;x &hellip;', '"We’re done," &c. \u00a0x …'],
    ['&#x201C;So&#X201d; &amp;quot;so&amp;quot; &amp;#8217;s', '“So” "so" ’s'],
    ['&nosuch; &#1234567890; & ; &amp', '&nosuch; &#1234567890; & ; &amp'],
    ['soft&shy;ly', 'softly'],
  ],
  tags: [
    [
      '<p>“So,” said <a href="/p?a=1" title=\'x\'>Ann</a>, <EM class=x>chair</EM>.</p>',
      '\n\n“So,” said Ann, chair.\n\n',
    ],
    ['One<br>two<br/>three<br />four', 'One\ntwo\nthree\nfour'],
    ['He said <q>so</q>.', 'He said “so”.'],
    ['a <!-- no\nword --> b', 'a  b'],
    ['<i>One <b>two</i>', 'One <b>two'],
    ['<name>x</name> <b and c> </b>', '<name>x</name> <b and c> </b>'],
  ],
  'quoted lines': [
    ['> One\n> two', 'One\ntwo'],
    ['> 65 went.\n> 66 came.', '65 went.\n66 came.'],
    [
      'Ann wrote:\n> One\n>> two\n>\n> three\nSo.',
      'Ann wrote:\n\nOne\n\ntwo\n\n\n\nthree\n\nSo.'.replace('\n\n\n\nthree', '\n\n\nthree'),
    ],
  ],
  'list marks': [
    ['1. “One,” he said.\n2. “Two,” he said.', '“One,” he said.\n\n“Two,” he said.'],
    ['So:\n• One\n• Two', 'So:\n\nOne\n\nTwo'],
    ['a) “One,” he said.\nb) “Two,” he said.', '“One,” he said.\n\n“Two,” he said.'],
    ['(a) One\n(b) Two', 'One\n\nTwo'],
    ['1) One\n\n2) Two\n\n7) Three', 'One\n\n\nTwo\n\n7) Three'],
    ['– “We drew,” he said.', '“We drew,” he said.'],
    ['— One, he said.\n— Two, she said.', 'One, he said.\n\nTwo, she said.'],
    ['- One\n- Two', '- One\n- Two'],
  ],
  'broken words': [
    ['Ann Tol-\nmer', 'Ann Tolmer'],
    ['the reser-\n  voir, the gov-\nernment', 'the reservoir, the government'],
    ['a well-\nknown man', 'a well-known man'],
    ['the Anglo-\nSaxon', 'the Anglo-Saxon'],
    ['a fund-\nraiser; the fundraiser', 'a fundraiser; the fundraiser'],
    ['a fund-\nraiser; the fund-raiser', 'a fund-raiser; the fund-raiser'],
    ['a two-year-\nold boat', 'a two-year-old boat'],
  ],
  pages: [
    ['“We have checked every stone and\n\n12\n\npipe in it.”', '“We have checked every stone and\npipe in it.”'],
    [
      '“We have checked every stone\n\n- 12 -\n\fNORDVIK POST   Page 13\n\nand pipe.”',
      '“We have checked every stone\nand pipe.”',
    ],
    ['“We have checked every stone\n\fand pipe.”', '“We have checked every stone\nand pipe.”'],
    [
      '“We have checked all stones\n\nNordvik Post\n\nand pipes.” He went and he\n\nNordvik Post\n\ncame.',
      '“We have checked all stones\nand pipes.” He went and he\ncame.',
    ],
  ],
  footnotes: [
    ['“We won,”1 said Lena. “We lost,”[2] said Tom.', '“We won,” said Lena. “We lost,” said Tom.'],
    ['It ended.[2][3] "So,"* he said.¹ “No.”12', 'It ended. "So," he said. “No.”'],
    // Each way alone, as it is asked first whether there is any.
    ['“We won,”1 said Lena.', '“We won,” said Lena.'],
    ['“We won,”† said Lena.', '“We won,” said Lena.'],
    ['“We won,”[1] said Lena.', '“We won,” said Lena.'],
    ['He said.¹ So', 'He said. So'],
    ['He said.⁴ So', 'He said. So'],
  ],
};

describe.each(Object.entries(PLAIN))('%s', (_kind, rows) => {
  test.each(rows)('%j', (text, copy) => {
    expect(copyOf(text).text).toBe(copy);
  });
});

describe('whatever asks for a change does so alone', () => {
  test.each([...INVISIBLE])('what nobody sees: %j', (mark) => {
    expect(copyOf(`Ann Tol${mark}mer`).text).toBe('Ann Tolmer');
  });

  test.each(['br', 'BR', 'br class="x"', 'hr', 'img', 'wbr', 'p', 'li'])('the tag %s', (tag) => {
    expect(copyOf(`One.<${tag}>Two.`).text).not.toContain('<');
  });

  test.each(['&amp;', '<i>&</i>', '<!-- a -->'])('markup: %s', (markup) => {
    expect(copyOf(`One ${markup} two.`).text).not.toContain(markup);
  });

  test.each<readonly [one: string, two: string]>([
    ...[...BULLETS, ...'-–—―'].map((mark) => [mark, mark] as const),
    ...[...'0123456789'].map((digit) => [`${digit}0.`, `${digit}1.`] as const),
    ['(1)', '(2)'],
    ['9)', '10)'],
    ['a)', 'b)'],
    ['(a)', '(b)'],
  ])('items with %s and %s', (one, two) => {
    expect(copyOf(`${one} It is one.\n${two} It is two.`).text).toBe('It is one.\n\nIt is two.');
  });

  test.each(['-', '‐'])('a word broken by %s', (hyphen) => {
    expect(copyOf(`He said that the gov${hyphen}\nernment fell.`).text).toBe('He said that the government fell.');
  });
});

const MARKDOWN: readonly (readonly [text: string, copy: string, blocks: readonly string[]])[] = [
  ['Mayor **Ann Tolmer** said *so*, __so__ and _so_.', 'Mayor Ann Tolmer said so, so and so.', []],
  ['snake_case, 2 * 3 * 4, a*', 'snake_case, 2 * 3 * 4, a*', []],
  ['[Ann](https://a.example "Mayor") [told](<u v>) ![alt](x.png)', 'Ann told ', []],
  ['He said [sic] “[the] dam” [x][y].', 'He said [sic] “[the] dam” [x][y].', []],
  ['[Ann] and [the mayor][Ann]\n\n[ann]: https://a.example', 'Ann and the mayor\n\n\n\n', []],
  ['So[^1] it is.\n\n[^1]: A note.', 'So it is.\n\n A note.', []],
  ['# One #\ntwo', '\n\nOne \n\n\ntwo', ['heading: One']],
  ['One\n===\ntwo', '\n\nOne\n\n\n\ntwo', ['heading: One']],
  ['- One\n  two\n- [x] three', '\n\nOne\n  two\n\n\n\n\nthree\n\n', ['list-item: One\n  two', 'list-item: three']],
  [
    'Ann wrote:\n\n> We *will*\n> go.\n\nSo.',
    'Ann wrote:\n\n\n\nWe will\ngo.\n\n\n\nSo.',
    ['block-quotation: We will\ngo.'],
  ],
  ['So `code` is.\n\n```js\nlet a;\n```\n\nSo.', 'So code is.\n\n\n\n\n\nSo.', []],
  ['So.\n\n    let a = 1;\n\nSo.', 'So.\n\n    \n\n\n\nSo.', []],
  [
    'Ann wrote:\n\n    We will go.\n\nSo.',
    'Ann wrote:\n\n    \n\nWe will go.\n\n\n\nSo.',
    ['block-quotation: We will go.'],
  ],
  ['```\nA fence that is never closed.', '\nA fence that is never closed.', []],
  ['A &amp; B \\* <em>c</em><br>d  \ne\\\nf <!-- g -->', 'A & B * c\nd  \ne\nf ', []],
  ['<div>\nAnn &lt;\n</div>', '\n\n\nAnn <\n\n\n', []],
  ['<https://a.example> ~~no~~\n\n---\n\nyes', 'https://a.example no\n\n\n\n\n\nyes', []],
  ['|a|b|\n|-|-|\n|c|d|', '\n\n\n\na\n\nb\n\n\n\n\n\n\n\nc\n\nd\n\n\n\n', ['table: a\n\nb\n\n\n\n\n\n\n\nc\n\nd']],
  ['Ann Tol-\nmer', 'Ann Tolmer', []],
];

test.each(MARKDOWN)('Markdown: %j', (text, copy, blocks) => {
  const read = copyOf(text, 'text/markdown');
  expect([read.text, blocksOf(read)]).toEqual([copy, blocks]);
});

test('blocks of plain texts', () => {
  expect(blocksOf(copyOf('Ann wrote:\n> One\n> two\n\nSo.'))).toEqual(['block-quotation: One\ntwo']);
  expect(blocksOf(copyOf('> One\n>> two'))).toEqual([]);
  expect(blocksOf(copyOf('So:\n• One\r\n• Two\n'))).toEqual(['list-item: One', 'list-item: Two']);
});

describe('front matter', () => {
  const matter = (yaml: string) => copyOf(`---\n${yaml}---\nSo.\n`, 'text/markdown');

  test('that leads round in a circle, multiplies itself or is very deep is none, or words', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &k${i + 1} [${`*k${i},`.repeat(9)}]\n`).join('');
    const pairs = (levels: number): string => `title: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;
    expect(matter('title: &a\n  x: *a\n').meta).toBeUndefined();
    expect(JSON.stringify(matter(`k0: &k0 [so]\n${laughs}`).meta).length).toBeLessThan(2000);
    expect(Array.isArray(matter(pairs(49)).meta?.['title'])).toBe(true);
    expect([50, 20_000].map((levels) => typeof matter(pairs(levels)).meta?.['title'])).toEqual(['string', 'string']);
  });

  test('goes to what came with the text', () => {
    expect(matter('title: "A town"\ndate: 2020-05-04T10:00:00Z\ntags: [a, b]\n')).toEqual({
      text: 'So.\n',
      origin: expect.anything(),
      marked: [],
      meta: { title: 'A town', date: '2020-05-04T10:00:00Z', tags: ['a', 'b'] },
      date: '2020-05-04',
    });
  });

  test('what was known before counts more', () => {
    const text = '---\ntitle: A\ndate: 2020-05-04\n---\n';
    const read = readingCopy({ text, mediaType: 'text/markdown', meta: { title: 'B' }, date: '2021-01-01' });
    expect([read.meta, read.date]).toEqual([{ title: 'B', date: '2020-05-04' }, '2021-01-01']);
  });

  test.each([
    ['no such day', 'date: 2020-02-30\n', undefined],
    ['another field', 'published: "2020-02-28"\n', '2020-02-28'],
    ['no day', 'date: soon\n', undefined],
    ['a number', 'date: 2020\n', undefined],
  ])('its date: %s', (_name, yaml, date) => {
    expect(matter(yaml).date).toBe(date);
  });

  test.each([
    ['words', 'We will go.\n'],
    ['a turn', 'Ann Tolmer: The dam is safe.\n'],
    ['a list', '- a\n- b\n'],
    ['nothing', ''],
    ['no YAML', 'we go: [b\n'],
  ])('%s between two lines is none', (_name, yaml) => {
    expect(matter(yaml).meta).toBeUndefined();
  });

  test('fields that are no YAML', () => {
    expect(matter('title: A: town\n\nlayout: [post\n').meta).toEqual({ title: 'A: town', layout: '[post' });
    expect(matter('title: A: town\nand a line\n').meta).toBeUndefined();
    expect(matter('title: A\ntitle: B\n').meta).toEqual({ title: 'B' });
  });

  test('one that never ends is none, and one in a plain text', () => {
    expect(copyOf('---\ntitle: A\n', 'text/markdown').meta).toBeUndefined();
    expect(copyOf('---\ntitle: A\n---\n').meta).toBeUndefined();
  });

  test('its offsets are those of the file', () => {
    const { origin } = matter('title: A\n');
    expect(rawSpan(origin, { start: 0, end: 3 })).toEqual({ start: 17, end: 20 });
  });
});
