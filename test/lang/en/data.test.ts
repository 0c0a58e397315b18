/** The data files: each named with its provenance, made again where its source is installed, packed as it stands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { joinedLiteral } from '../../../scripts/data/literals.ts';
import { MAKERS } from '../../../scripts/data/makers.ts';
import { FOLDER, formatted, rowsOf, tableNames, textOf } from '../../../scripts/data/tsv.ts';
import { ensureBuilt } from '../../support/build.ts';
import { ROOT } from '../../support/root.ts';

ensureBuilt();
const README = readFileSync(new URL('README.md', FOLDER), 'utf8');
const LICENCES = readFileSync(`${ROOT}dist/bundle/LICENSES.txt`, 'utf8');

/** The table of the README: cells by the file's name. */
const LISTED = new Map(
  [...README.matchAll(/^\| \[?`([\w.-]+)`.*$/gmu)].map(([line, file = '']) => [
    file,
    line
      .replaceAll('\\|', '¦')
      .split('|')
      .slice(2, -1)
      .map((cell) => cell.trim()),
  ]),
);

const cellsOf = (file: string): string[] => LISTED.get(file) ?? [];

test('the README lists every file and no other', () => {
  expect([...LISTED.keys()].sort()).toEqual([...tableNames().map((name) => `${name}.tsv`), 'tagger.bin'].sort());
});

describe('each file is listed with what it holds, source, licence, command and its rows', () => {
  test.for(tableNames())('%s', (name) => {
    const [holds, source, licence, command, rows] = cellsOf(`${name}.tsv`);
    const [asked, maker] = Object.entries(MAKERS).find(([, { files }]) => name in files) ?? [];
    expect(holds).toMatch(/\w/u);
    expect(source).toMatch(maker?.source === 'hand' ? /^by hand$/u : /^(?!.*by hand)\w/u);
    expect(licence).toMatch(/\w/u);
    expect(command).toBe(`\`npm run data -- ${asked}${maker?.source === 'corpus' ? ' PATH' : ''}\``);
    expect(rows).toBe(String(rowsOf(name).length));
  });
});

test('the files that the README points to are there', () => {
  const links = [...README.matchAll(/\]\(([^)]+)\)/gu)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(fileURLToPath(new URL(link, FOLDER))))).toEqual([]);
  expect(links).toHaveLength(3);
});

test('every source is named in the licences that are given along', () => {
  const sources = new Set([...LISTED.values()].flatMap(([, source = '']) => source.split(', ')));
  sources.delete('by hand');
  expect([...sources].sort()).toEqual(['EWT', 'GUM', 'PolNeAR', 'Unicode CLDR', 'compromise', 'faker']);
  expect([...sources].filter((source) => !new RegExp(`\\b${source}\\b`, 'u').test(LICENCES))).toEqual([]);
});

test.for([
  [
    'compromise',
    /^compromise 14\.17\.0 \(MIT\)\n.*?Copyright \(c\) 2019 Spencer Kelly\n.*?Permission is hereby granted/msu,
  ],
  [
    'faker',
    /^@faker-js\/faker 9\.9\.0 \(MIT\)\n.*?Faker - Copyright \(c\) 2022-2025\n.*?Permission is hereby granted/msu,
  ],
  [
    'Unicode',
    /^cldr-localenames-full 48\.2\.0 \(Unicode-3\.0\)\n.*?UNICODE LICENSE V3\n.*?Permission is hereby granted/msu,
  ],
  ['GUM', /^GUM: .*?Amir Zeldes.*?CC BY 4\.0,\nhttps:\/\/creativecommons\.org\/licenses\/by\/4\.0\/.*?Changed: /msu],
] as const)('the notice of %s is given along as its licence asks', ([, notice]) => {
  expect(LICENCES).toMatch(notice);
});

/** Lines of one text that the other lacks; shorter to read than two texts of a megabyte. */
const extra = (text: string, other: string): string[] => {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
};

describe('what needs no corpus is made again, byte for byte', () => {
  const makers = Object.entries(MAKERS).filter(([, { source }]) => source !== 'corpus');
  test.for(makers)('%s', async ([, { files, make }]) => {
    const rows = await make('');
    for (const [file, header] of Object.entries(files)) {
      const [made, committed] = [formatted(header, rows[file] ?? []), textOf(file)];
      expect({ file, gone: extra(committed, made), added: extra(made, committed) }).toEqual({
        file,
        gone: [],
        added: [],
      });
      expect(made === committed).toBe(true);
    }
  });
});

test('every table is sorted, has its header and each key once', () => {
  const headers = Object.values(MAKERS).flatMap(({ files }) => Object.entries(files));
  expect(headers.map(([file]) => file).sort()).toEqual(tableNames());
  for (const [file, header] of headers) {
    expect(formatted(header, rowsOf(file)) === textOf(file), file).toBe(true);
    const values = header.filter((name) =>
      /^(?:kinds|sex|right|seen|ends|lower|upper|infinitive|singular)$/u.test(name),
    );
    const keys = rowsOf(file).map((row) => row.slice(0, header.length - values.length).join('\t'));
    expect(
      keys.filter((key, i) => key === keys[i - 1]),
      file,
    ).toEqual([]);
  }
});

test('a row with an empty cell, a tab or a cell too many is refused', () => {
  for (const row of [['a', ''], ['a', 'b\tc'], ['a', 'b', 'c'], ['a']]) {
    expect(() => formatted(['x', 'y'], [row])).toThrow(`not a row of x, y: ${JSON.stringify(row)}`);
  }
  expect(
    formatted(
      ['x', 'y'],
      [
        ['b', '1'],
        ['a b', '2'],
        ['a', '3'],
        ['b', '1'],
      ],
    ),
  ).toBe('x\ty\na\t3\na b\t2\nb\t1\n');
});

test('a literal continued over lines is the entries joined', () => {
  const entries = [...'“”\\"\'|=é'.repeat(20)].map((letter, i) => `${letter}${i}`);
  const literal = joinedLiteral(entries);
  expect(new Function(`return ${literal}`)()).toBe(entries.join('|'));
  expect(Math.max(...literal.split('\n').map((line) => line.length))).toBeLessThan(120);
  expect(joinedLiteral([])).toBe('""');
});

test('a search over the sources floods no terminal: no line is longer than 500 characters', () => {
  // The page of a report is one program, which nobody keeps.
  const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:ts|tsv|md|txt)$/u.test(path) && !path.startsWith(join('report', 'packed')),
  );
  expect(files).toContain(join('lang', 'en', 'packed', 'words.ts'));
  const isLong = (path: string): boolean =>
    readFileSync(join(ROOT, 'src', path), 'utf8')
      .split('\n')
      .some((line) => line.length > 500);
  expect(files.filter(isLong)).toEqual([]);
});
