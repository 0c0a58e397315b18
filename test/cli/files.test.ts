/** Files as people have them: what is handed to a command, how large, in which encoding, and what is told of the rest. */
import { chmodSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { envelopeSchema } from '../../src/model/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = '“It holds,” Mayor Ann Tolmer said.\n';
const PATHS = { PATH: process.env['PATH'] };

/** Prints a text for most files; what it does for the others their names say. */
const COMMAND = `#!/bin/sh
case "$1" in
*hang*) sleep 100 ;;
*background*) sleep 100 & sleep 100 ;;
*binary*) printf 'a\\000b' ;;
*fail*) echo "first"; echo "no such font" >&2; exit 4 ;;
*much*) head -c 2000 /dev/zero | tr '\\0' x ;;
*input*) cat ;;
*) printf '“It holds,” Mayor Ann Tolmer said of %s.' "$(basename -- "$1")" ;;
esac
`;

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folderWith({ 'run.sh': COMMAND, 'plain.sh': 'no first line', ...files });
  chmodSync(`${cwd}/run.sh`, 0o755);
  return cwd;
}

function texts(stdout: string): Record<string, string | undefined> {
  const { documents } = envelopeSchema.parse(JSON.parse(stdout));
  return Object.fromEntries(documents.map(({ path, text }) => [path, text]));
}

describe('--pre', () => {
  const files = {
    'in/a b.pdf': '',
    'in/-x \'"$(y).docx': '',
    'in/input.rtf': TEXT,
    'in/t.txt': TEXT,
    'in/p.html': `<p>${TEXT}`,
  };

  test('a command prints what texts there are in files that are none; others are read as ever', async () => {
    const { code, stdout, stderr } = await sayso(['extract', 'in', '--pre', './run.sh'], {
      cwd: folder(files),
      env: PATHS,
    });
    expect(texts(stdout)).toEqual({
      'a b.pdf': '“It holds,” Mayor Ann Tolmer said of a b.pdf.',
      '-x \'"$(y).docx': '“It holds,” Mayor Ann Tolmer said of -x \'"$(y).docx.',
      'input.rtf': TEXT,
      'p.html': TEXT,
      't.txt': undefined,
    });
    expect([code, stderr]).toEqual([0, '']);
  });

  test('each way to fail is one line, and costs that file alone', async () => {
    const cwd = folder({
      'in/hang.pdf': '',
      'in/background.pdf': '',
      'in/binary.pdf': '',
      'in/fail.pdf': '',
      'in/much.pdf': '',
      'in/fine.pdf': '',
    });
    const args = ['extract', 'in', '--pre', './run.sh', '--pre-timeout', '0.5', '--max-bytes', '1000'];
    const { code, stdout, stderr } = await sayso(args, { cwd, env: PATHS });
    expect(Object.keys(texts(stdout))).toEqual(['fine.pdf']);
    expect(stderr.split('\n')).toEqual([
      'sayso: in/background.pdf: --pre ./run.sh did not end within 0.5 s',
      'sayso: in/binary.pdf: --pre ./run.sh printed no text (U+0000 at byte offset 1)',
      'sayso: in/fail.pdf: --pre ./run.sh failed with exit code 4: no such font',
      'sayso: in/hang.pdf: --pre ./run.sh did not end within 0.5 s',
      'sayso: in/much.pdf: --pre ./run.sh printed more than the 1000 bytes that --max-bytes allows',
      '',
    ]);
    expect(code).toBe(3);
  });

  test.for([
    ['./gone.sh', 'no such command'],
    ['no-such-command-at-all', 'no such command'],
    ['./plain.sh', 'is no program that may be run'],
  ] as const)('%s is wrong use', async ([command, why]) => {
    const run = await sayso(['extract', 'in', '--pre', command], { cwd: folder(files), env: PATHS });
    expect(run).toEqual({ code: 2, stdout: '', stderr: `sayso: --pre ${command}: ${why}\n` });
  });
});

describe('what is left out', () => {
  test('is told by extension, but for what is nobody’s text; not with --quiet', async () => {
    const cwd = folderWith({
      'in/a.txt': TEXT,
      'in/a.json': '{}',
      'in/sayso.config.json': '{ "lexicon": "l.json" }',
      'in/l.json': '{}',
      'in/b.json': '{}',
      'in/c.pdf': '',
      'in/d.PDF': '',
      'in/e.docx': '',
      'in/f.jpg': '',
      'in/.hidden.jpg': '',
    });
    const told = await sayso(['extract', 'in'], { cwd });
    expect([told.code, told.stderr]).toEqual([
      0,
      'left out: 2 .pdf, 1 .docx (--pre COMMAND reads these); 1 .jpg, 1 .json\n',
    ]);
    expect((await sayso(['extract', 'in', '--quiet'], { cwd })).stderr).toBe('');
    expect((await sayso(['extract', 'in/*'], { cwd })).stderr).toBe(
      'left out: 2 .pdf, 1 .docx (--pre COMMAND reads these); 1 .jpg, 1 .json\n',
    );
  });

  test('is what sayso itself has written, which is named', async () => {
    const cwd = folderWith({ 'in/a.txt': TEXT, 'in/t.csv': 'name,type,quotes,articles,forms,x\n' });
    await sayso(['report', 'in', '--out', 'in/report.html', '-q'], { cwd });
    expect((await sayso(['extract', 'in'], { cwd })).stderr).toBe(
      'left out: 1 .csv; in/report.html that sayso wrote\n',
    );
    await sayso(['extract', 'in', '-f', 'text', '--out', 'in/view.txt', '-q'], { cwd });
    writeFileSync(`${cwd}/in/found.json`, (await sayso(['find', 'in', '-f', 'json'], { cwd })).stdout);
    for (const paths of [['in'], ['in/*']]) {
      const { code, stderr } = await sayso(['people', ...paths], { cwd });
      expect([code, stderr.split('\n')[0]]).toEqual([0, 'left out: 1 .csv; in/found.json and 2 more that sayso wrote']);
    }
    expect(await sayso(['extract', 'in/view.txt', 'in/report.html', '-f', 'ndjson'], { cwd })).toEqual({
      code: 3,
      stdout: '',
      stderr: [
        'sayso: in/view.txt: is no article but documents for reading that sayso wrote',
        'sayso: in/report.html: is no article but a report that sayso wrote',
        '',
      ].join('\n'),
    });
    const other = await sayso(['find', 'in', '--exclude', '*.txt'], { cwd });
    expect([other.code, other.stderr]).toEqual([
      2,
      'sayso: nothing to read: no texts or documents in in; left out: 1 .csv; in/found.json and 1 more that sayso wrote\n',
    ]);
  });

  test('records that are named are read, though sayso wrote them', async () => {
    const cwd = folderWith({ 'in/a.txt': TEXT });
    await sayso(['extract', 'in', '--with-text', '--out', 'in/d.ndjson'], { cwd });
    const args = ['extract', '--input-format', 'ndjson', '-f', 'ndjson'];
    expect((await sayso([...args, 'in'], { cwd })).stderr).toBe(
      'sayso: nothing to read: no .ndjson or .jsonl file in in; left out: 1 .txt; in/d.ndjson that sayso wrote\n',
    );
    expect(await sayso([...args, 'in/d.ndjson'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  test('a file that is named says how it can be read; one without a known extension is read', async () => {
    const cwd = folderWith({ 'a.pdf': '', 'b.csv': '', 'c.jsonl': '', 'd.png': '', README: TEXT, 'e.log': TEXT });
    const run = await sayso(['extract', 'a.pdf', 'b.csv', 'c.jsonl', 'd.png', 'README', 'e.log'], { cwd });
    expect(Object.keys(texts(run.stdout))).toEqual(['README', 'e.log']);
    expect(run.stderr.split('\n')).toEqual([
      'sayso: a.pdf: is no text: --pre COMMAND reads what a command prints of it (pdftotext, pandoc), as the README shows',
      'sayso: b.csv: is no text but records: --input-format csv reads them',
      'sayso: c.jsonl: is no text but records: --input-format ndjson reads them',
      'sayso: d.png: is no text, by its extension; --ext png reads it all the same',
      '',
    ]);
    expect(run.code).toBe(3);
    expect((await sayso(['extract', 'd.png', '--ext', 'png'], { cwd })).code).toBe(0);
  });
});

describe('how files are opened', () => {
  test('--max-bytes is the one limit', async () => {
    const cwd = folderWith({ 'a.txt': '12345', 'b.txt': '123456', 'p.html': '<p>1' });
    const { code, stdout, stderr } = await sayso(['extract', '.', '--max-bytes', '5'], { cwd });
    expect(Object.keys(texts(stdout))).toEqual(['a.txt', 'p.html']);
    expect([code, stderr]).toEqual([3, 'sayso: b.txt: 6 bytes are more than --max-bytes 5 allows\n']);
    const piped = await sayso(['extract', '-', '--max-bytes', '5'], { stdin: '123456' });
    expect([piped.code, piped.stderr]).toEqual([
      3,
      'sayso: (standard input): more than the 5 bytes that --max-bytes allows\n',
    ]);
  });

  test('--encoding says what texts are encoded in; nonsense is wrong use', async () => {
    const cwd = folderWith({ 'a.txt': Buffer.from('\xcf\xf0\xe8', 'latin1') });
    const { stdout } = await sayso(['extract', 'a.txt', '--encoding', 'windows-1251', '--with-text'], { cwd });
    expect(texts(stdout)).toEqual({ 'a.txt': 'При' });
    const wrong = await sayso(['extract', 'a.txt', '--encoding', 'klingon'], { cwd });
    expect([wrong.code, wrong.stderr.split('\n')[0]]).toEqual([
      2,
      `sayso: option '--encoding <name>' argument 'klingon' is invalid. It must be "auto" or the name of an encoding, such as utf-8, windows-1252, utf-16le.`,
    ]);
  });

  test('--date is for texts that have none of their own', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'm.eml': `Subject: x\nDate: 4 May 2020 10:00 +0000\n\n${TEXT}` });
    const { stdout } = await sayso(['extract', '.', '--date', '2013-09-24'], { cwd });
    const { documents } = envelopeSchema.parse(JSON.parse(stdout));
    expect(documents.map(({ id, date }) => [id, date])).toEqual([
      ['a', '2013-09-24'],
      ['m', '2013-09-24'],
    ]);
  });
});

describe('sayso text', () => {
  test('prints what offsets point into', async () => {
    const cwd = folderWith({ 'a.txt': '\ufeffSo.\r\n', 'p.html': '<p>“So,”<br>she said.', 'bad.srt': 'So.' });
    expect(await sayso(['text', 'a.txt'], { cwd })).toEqual({ code: 0, stdout: 'So.\r\n', stderr: '' });
    expect(await sayso(['text', 'p.html'], { cwd })).toEqual({ code: 0, stdout: '“So,”\nshe said.\n', stderr: '' });
    expect(await sayso(['text', '-', '--stdin-name', 'x.htm'], { stdin: '<b>So' })).toMatchObject({ stdout: 'So\n' });
    expect(await sayso(['text', 'bad.srt'], { cwd })).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringContaining('bad.srt: no subtitles'),
    });
    expect(await sayso(['text', '.'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sayso: text prints one file, and . stands for 3\n',
    });
  });

  test('a document of a page carries its text, whatever the offsets count', async () => {
    const cwd = folderWith({ 'p.html': `<p>😀 ${TEXT}` });
    const { stdout } = await sayso(['extract', 'p.html', '--offset-unit', 'byte'], { cwd });
    const [doc] = envelopeSchema.parse(JSON.parse(stdout)).documents;
    expect([doc?.text, doc?.mediaType, doc?.sentences.at(-1)?.end]).toEqual([`😀 ${TEXT}`, 'text/html', 43]);
  });
});

test('validate holds documents of pages, mail and printed texts against their files', async () => {
  const cwd = folder({
    'in/p.html': `<p>${TEXT}`,
    'in/m.eml': `Subject: x\n\n${TEXT}`,
    'in/a.pdf': 'a\0',
    'in/w.txt': Buffer.from('caf\xe9', 'latin1'),
  });
  const { stdout } = await sayso(['extract', 'in', '--pre', './run.sh'], { cwd, env: PATHS });
  expect(Object.keys(texts(stdout))).toEqual(['a.pdf', 'm.eml', 'p.html', 'w.txt']);
  expect(await sayso(['validate', '-', '--text', 'in'], { cwd, stdin: stdout })).toEqual({
    code: 0,
    stdout: '',
    stderr: '4 documents, 0 faults\n',
  });
});
