import { describe, expect, test } from 'vitest';
import { declaredCharset, htmlText } from '../../src/media/html.ts';

const LONG = 'The council met on Monday, and it went on, with many a word for and against, until the lamps were lit. ';
const body = (html: string): string => htmlText(`<html><head><title>T</title></head><body>${html}</body></html>`).text;

describe('the article of a page', () => {
  const article = `<p>${LONG.repeat(3)}</p><p>“It holds,” <b>Ann Tolmer</b> <a href="/t">said</a>.</p><p>${LONG.repeat(3)}</p>`;
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The dam | Post</title>
<meta property="og:title" content="The dam"><meta name="author" content="Clara Sato">
<meta property="article:published_time" content="2020-05-04T08:00:00Z">
<link rel="canonical" href="https://example.org/dam"><style>p { color: red }</style></head><body>
<nav><a href="/">Home</a></nav><script>var x = "“Wrong,” said Script.";</script>
<article>${article}</article><aside><p>“Best fish,” says chef.</p></aside><footer>© Post</footer></body></html>`;

  test('its text without frame, script and style, and what the head says', () => {
    const long = LONG.repeat(3).trim();
    expect(htmlText(page)).toEqual({
      text: `${long}\n\n“It holds,” Ann Tolmer said.\n\n${long}\n`,
      meta: { title: 'The dam', author: 'Clara Sato', language: 'en', url: 'https://example.org/dam' },
      date: '2020-05-04',
    });
  });

  test('of a debate all speeches, not the longest', () => {
    const speech = (name: string, n: number): string =>
      `<div class="speech"><h4>${name}</h4><p>${LONG.repeat(n)}</p></div>`;
    const html = body(
      `<div><div class="a">${speech('Mr Haddar', 6)}</div><section>${speech('Ms Voss', 2)}</section><div>${speech('Mr Okello', 7)}</div><ul><li>${speech('Ms Solin', 7)}</li></ul></div>`,
    );
    for (const name of ['Mr Haddar', 'Ms Voss', 'Mr Okello', 'Ms Solin']) expect(html).toContain(`${name}\n`);
  });

  test('of a short page all but its frame', () => {
    expect(
      body(`<div id="menu">Home</div><p>“It holds,” she said.</p><div class="comments"><p>Rubbish</p></div>
<form><input value="x"><button>Go</button></form><p hidden>no</p><div role="navigation">n</div><div class="commentary">Yes.</div>`),
    ).toBe('“It holds,” she said.\n\nYes.\n');
  });
});

describe('the shape of the text', () => {
  test.for([
    ['blanks as a browser shows them', '<p> a\n <i>b</i>\tc </p>d', 'a b c\n\nd\n'],
    ['lines', '<p>a<br>b<br><br>c</p>', 'a\nb\n\nc\n'],
    ['items', '<ul><li>a</li><li><p>b</p></li></ul><p>c</p>', '- a\n- b\n\nc\n'],
    ['quotations', '<blockquote><p>a</p><p>b<br>c</p></blockquote>d', '> a\n>\n> b\n> c\n\nd\n'],
    ['a quotation in a line', 'She said <q>no</q>.', 'She said “no”.\n'],
    ['tables', '<table><tr><th>a</th><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a\tb\n\nc\td\n'],
    ['cells that only place things', '<table><tr><td>a</td><td>b<br>c</td></tr></table>', 'a\n\nb\nc\n'],
    ['lines that are set as they are', '<pre>a\n  b</pre>', 'a\nb\n'],
    ['entities', '<p>&ldquo;A&nbsp;&amp;&#8201;b&rdquo;</p>', '“A\u00a0&\u2009b”\n'],
    ['nothing', '', ''],
  ] as const)('%s', ([, html, text]) => {
    expect(body(html)).toBe(text);
  });

  test('a piece of a page', () => {
    expect(htmlText('<p>a</p>b')).toEqual({ text: 'a\n\nb\n' });
    expect(htmlText('no marks at all')).toEqual({ text: 'no marks at all\n' });
  });
});

test('ten thousand elements one in the other are read, more are a trap', () => {
  const nested = (n: number): string => `${'<div>'.repeat(n)}x${'</div>'.repeat(n)}`;
  expect(body(nested(5000))).toBe('x\n');
  expect(() => body(nested(10_000))).toThrow('HTML with more than 10000 elements left open');
  expect(body('<p>x'.repeat(12_000))).toBe(`${'x\n\n'.repeat(11_999)}x\n`);
});

test.for([
  ['<meta charset="windows-1251">', 'windows-1251'],
  ['<META http-equiv=Content-Type content="text/html; charset=iso-8859-1">', 'iso-8859-1'],
  ['<p>charset=x</p>', undefined],
] as const)('the charset of %s', ([html, charset]) => {
  expect(declaredCharset(Buffer.from(html))).toBe(charset);
});

test('a page of very many lines, blanks and pieces is read in one go', () => {
  expect(body(`<div>${'a<br>'.repeat(200_000)}</div>`)).toBe(`${'a\n'.repeat(200_000)}`);
  expect(body(`<pre>a${' '.repeat(500_000)}b\t \t c</pre>`)).toBe('a b\tc\n');
  expect(body(`${'<br>'.repeat(200_000)}a`)).toBe('a\n');
});
