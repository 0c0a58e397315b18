/** What `--out` names and what is written into it agree, or nothing is done. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputFormat } from '../../src/cli/actions/output-format.ts';
import { extractFlags } from '../../src/cli/flags/extract.ts';
import { SaysoError } from '../../src/model/errors.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const FILES = { 'a.txt': '“We will win,” Mary Miller said.\n' };

/** How a file of each format begins. */
const BEGINNINGS = { json: '{\n', ndjson: '{"schemaVersion"', text: '== a.txt ==' };

test.for<[name: string, args: string[], format: keyof typeof BEGINNINGS, config?: string]>([
  ['.json', ['--out', 'o.json'], 'json'],
  ['.ndjson', ['--out', 'o.ndjson'], 'ndjson'],
  ['.jsonl', ['--out', 'o.jsonl'], 'ndjson'],
  ['capitals', ['--out', 'o.NDJSON'], 'ndjson'],
  ['what goes before the configuration', ['--out', 'o.ndjson'], 'ndjson', '{ "format": "text" }'],
  ['no extension that says anything: the configuration does', ['--out', 'o.new'], 'ndjson', '{ "format": "ndjson" }'],
  ['no extension that says anything: the default', ['--out', 'o.json.1'], 'json'],
  ['no extension that says anything: the option', ['--out', 'o.data', '--format', 'ndjson'], 'ndjson'],
  ['the same as the option says', ['--out', 'o.jsonl', '--format', 'ndjson'], 'ndjson'],
  ['.txt for reading', ['--out', 'o.txt', '--format', 'text'], 'text'],
  ['.txt for reading, by configuration', ['--out', 'o.txt'], 'text', '{ "format": "text" }'],
])('the extension says what is written: %s', async ([, args, format, config = '{}']) => {
  const cwd = folderWith({ ...FILES, 'sayso.config.json': config });
  const { code, stderr } = await sayso(['extract', 'a.txt', ...args], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(readFileSync(join(cwd, args[1] ?? ''), 'utf8').slice(0, BEGINNINGS[format].length)).toBe(BEGINNINGS[format]);
});

test.for<[args: string[], message: string, config?: string]>([
  [['--out', 'o.csv'], '--out o.csv would hold JSON, not CSV: name the file o.json'],
  [['--out', 'sub/o.TSV'], '--out sub/o.TSV would hold JSON, not TSV: name the file o.json'],
  [['--out', 'o.parquet', '-f', 'ndjson'], '--out o.parquet would hold NDJSON, not Parquet: name the file o.ndjson'],
  [['--out', 'o.xml'], '--out o.xml would hold text for reading, not XML: name the file o.txt', '{ "format": "text" }'],
  [['--out', 'o.json.gz'], '--out o.json.gz would hold JSON, not a compressed file: name the file o.json.json'],
  [['--out', 'o.txt'], '--out o.txt would hold JSON, not text for reading: name the file o.json, or say --format text'],
  [
    ['--out', 'o.ndjson', '--format', 'json'],
    '--out o.ndjson would hold JSON, not NDJSON: name the file o.json, or say --format ndjson',
  ],
  [
    ['--out', 'o.json', '--format', 'ndjson'],
    '--out o.json would hold NDJSON, not JSON: name the file o.ndjson, or say --format json',
  ],
  [
    ['--out', 'o.jsonl', '--format', 'text'],
    '--out o.jsonl would hold text for reading, not NDJSON: name the file o.txt, or say --format ndjson',
  ],
  [['--out', 'o.json', '--input-format', 'ndjson'], '--out o.json would hold NDJSON, not JSON: name the file o.ndjson'],
])('another format than what is written is wrong usage: %s', async ([args, message, config = '{}']) => {
  const cwd = folderWith({ ...FILES, 'sayso.config.json': config });
  const run = await sayso(['extract', 'a.txt', ...args], { cwd });
  expect(run).toEqual({ code: 2, stdout: '', stderr: `sayso: ${message}\n` });
  expect(existsSync(join(cwd, args[1] ?? ''))).toBe(false);
});

test('a folder may be named as it likes', async () => {
  const cwd = folderWith({ ...FILES, 'o.csv/x': '' });
  expect((await sayso(['extract', 'a.txt', '--out', 'o.csv'], { cwd })).code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'o.csv/a.json'), 'utf8'))).toMatchObject({ id: 'a' });
});

test('each extension that promises something else', () => {
  const PROMISES: Readonly<Record<string, string>> = {
    CSV: 'csv',
    TSV: 'tsv tab',
    Parquet: 'parquet',
    Arrow: 'arrow feather',
    Avro: 'avro',
    XML: 'xml',
    HTML: 'html htm',
    YAML: 'yaml yml',
    'a spreadsheet': 'xlsx xls ods',
    'a database': 'db sqlite sqlite3 duckdb',
    'a PDF': 'pdf',
    'a compressed file': 'gz bz2 xz zst zip 7z',
  };
  for (const [name, extensions] of Object.entries(PROMISES)) {
    for (const extension of extensions.split(' ')) {
      expect(() => outputFormat(extractFlags.parse({ out: `o.${extension}` }), 'json', '/nowhere')).toThrow(
        new SaysoError('usage', `--out o.${extension} would hold JSON, not ${name}: name the file o.json`),
      );
    }
  }
  for (const extension of ['txt', 'md', 'log']) {
    expect(() => outputFormat(extractFlags.parse({ out: `o.${extension}` }), 'json', '/nowhere')).toThrow(
      new SaysoError(
        'usage',
        `--out o.${extension} would hold JSON, not text for reading: name the file o.json, or say --format text`,
      ),
    );
  }
});
