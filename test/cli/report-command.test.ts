import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  'texts/a.md':
    '---\ntitle: The dam\ndate: 2013-05-04\n---\n\nMayor Ann Tolmer said the dam was safe. “It holds — for 100 € a day,” she said.\n',
  'texts/sub/b.txt':
    '“We shall never leave this town,” Joris Brun said. The Harbour Guild denied it had agreed to anything.\n',
};

const page = (cwd: string, name = 'r.html'): string => readFileSync(join(cwd, name), 'utf8');

describe('a report', () => {
  test('is the same of texts, of documents with their texts, and of those whose texts are found', async () => {
    const cwd = folderWith(TEXTS);
    expect(await sayso(['report', 'texts', '--out', 'r.html'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'wrote r.html: 2 articles, 4 quotes, 4 claims\n',
    });
    await sayso(['extract', 'texts', '--with-text', '--offset-unit', 'byte', '--out', 'with.ndjson', '-q'], { cwd });
    await sayso(['extract', 'texts', '--offset-unit', 'codepoint', '--out', 'without.json', '-q'], { cwd });
    for (const args of [['with.ndjson'], ['without.json', '--texts', 'texts']]) {
      expect((await sayso(['report', ...args, '--out', 'other.html', '-q'], { cwd })).code).toBe(0);
      expect(page(cwd, 'other.html'), args[0]).toBe(page(cwd));
    }
  });

  test('tells whose texts are nowhere, and keeps out what has failed', async () => {
    const cwd = folderWith(TEXTS);
    const { stdout } = await sayso(['extract', 'texts', '--format', 'ndjson', '-q'], { cwd });
    const input = `${stdout}{"error":{"line":3,"message":"nothing"}}\n{"schemaVersion":"9.0"}\n`;
    const elsewhere = folderWith({ 'all.ndjson': input });
    const ran = await sayso(['report', 'all.ndjson', '--out', 'r.html'], { cwd: elsewhere });
    expect(ran.code).toBe(3);
    expect(ran.stderr.split('\n')).toEqual([
      expect.stringMatching(/^sayso: all\.ndjson: .*9\.0/u),
      'all.ndjson: 1 line of errors left out',
      '2 articles without text: no context; --texts FOLDER says where it lies',
      'wrote r.html: 2 articles, 4 quotes, 4 claims',
      '',
    ]);
    expect(page(elsewhere)).toContain('"words":["It holds — for 100 € a day,","said","she"]');
  });

  test('leaves out what is less sure, and what was claimed in it', async () => {
    const cwd = folderWith(TEXTS);
    const { stderr } = await sayso(['report', 'texts', '--out', 'r.html', '--min-confidence', '1'], { cwd });
    expect(stderr).toBe(
      'left out: 4 quotes less sure than --min-confidence\nwrote r.html: 2 articles, 0 quotes, 0 claims\n',
    );
  });

  test('has a title, whatever stands in it', async () => {
    const cwd = folderWith(TEXTS);
    await sayso(['report', 'texts', '--out', 'r.html', '--title', '</title><script>"&'], { cwd });
    expect(page(cwd)).toContain('<title>&#60;/title&#62;&#60;script&#62;&#34;&#38;</title>');
    expect(page(cwd)).toContain('"title":"\\u003c/title>\\u003cscript>\\"&"');
  });
});

describe('where it is written', () => {
  test.for<[args: string, message: string]>([
    ['report texts', 'sayso: nowhere to write: name a file with --out, such as report.html\n'],
    ['report texts --out texts', 'sayso: --out texts is a folder\n'],
    [
      'report texts --out mine.html/r.html',
      'sayso: cannot write mine.html/r.html: a file stands where a folder is needed\n',
    ],
    ['report texts --out mine.html', 'sayso: --out mine.html exists already; --force writes over it\n'],
    ['report texts --out r.html --texts nowhere', 'sayso: no such folder: --texts nowhere\n'],
    ['report empty --out r.html', 'sayso: nothing to read: no texts or documents in empty; left out: 1 .pages\n'],
  ])('%s', async ([args, stderr]) => {
    const cwd = folderWith({ ...TEXTS, 'mine.html': '<p>mine</p>', 'empty/x.pages': '' });
    expect(await sayso(args.split(' '), { cwd })).toEqual({ code: 2, stdout: '', stderr });
    expect(page(cwd, 'mine.html')).toBe('<p>mine</p>');
    expect(readdirSync(cwd).toSorted()).toEqual(['empty', 'mine.html', 'texts']);
  });

  test('a report is written over, another file only by --force', async () => {
    const cwd = folderWith({ ...TEXTS, 'mine.html': '<p>mine</p>' });
    for (const args of [['r.html'], ['r.html'], ['mine.html', '--force']]) {
      const [name = ''] = args;
      expect((await sayso(['report', 'texts', '-q', '--out', ...args], { cwd })).code).toBe(0);
      expect(page(cwd, name)).toMatch(/^<!doctype html>/u);
      if (name === 'r.html') writeFileSync(join(cwd, name), page(cwd, name).replace('</html>', ''));
    }
  });
});

test('where nothing can be read, an earlier report stays', async () => {
  const cwd = folderWith({ ...TEXTS, 'bad.json': '{"schemaVersion":"1.1",' });
  const out = 'o.html';
  await sayso(['report', 'texts', '--out', out, '-q'], { cwd });
  const earlier = page(cwd, out);
  const ran = await sayso(['report', 'bad.json', '--out', out], { cwd });
  expect([ran.code, ran.stderr]).toEqual([
    3,
    expect.stringContaining(`nothing could be read: ${out} is not written\n`),
  ]);
  expect(page(cwd, out)).toBe(earlier);
  expect(readdirSync(cwd).sort()).toEqual(['bad.json', out, 'texts']);
});
