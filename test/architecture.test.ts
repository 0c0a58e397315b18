/** Who may import what: the layers of the program, held by reading every import of the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

interface Import {
  /** Path below src/. */
  readonly from: string;
  /** Path below src/, or the name of a package. */
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(path: string): Import[] {
  const from = relative(SRC, path);
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');
  const specifiers = [...code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/gu)].map(([, name = '']) => name);
  return specifiers.map((name) => ({
    from,
    to: name.startsWith('.') ? relative(SRC, join(dirname(path), name)) : name,
  }));
}

const IMPORTS = sources(SRC).flatMap(importsOf);

/** The imports that break a rule; each is told as "from → to". */
function breaking(rule: (one: Import) => boolean): string[] {
  return IMPORTS.filter(rule).map(({ from, to }) => `${from} → ${to}`);
}

const stageOf = (path: string): string | undefined => /^stages\/[^/]+(?=\/)/u.exec(path)?.[0];
const isOwn = (to: string): boolean => /\.ts$/u.test(to);
const within = (path: string, ...places: string[]): boolean => places.some((place) => path.startsWith(place));

test('the imports were found', () => {
  expect(IMPORTS).toContainEqual({ from: 'pipeline.ts', to: 'stages/decode/index.ts' });
  expect(IMPORTS.some(({ to }) => to === 'zod')).toBe(true);
});

test('a stage imports the model, the language and itself, never another stage', () => {
  const rule = ({ from, to }: Import): boolean => {
    const stage = stageOf(from);
    return stage !== undefined && isOwn(to) && !within(to, 'model/', 'lang/', `${stage}/`);
  };
  expect(breaking(rule)).toEqual([]);
});

test('the options know the model alone', () => {
  expect(
    breaking(({ from, to }) => within(from, 'options/') && isOwn(to) && !within(to, 'model/', 'options/')),
  ).toEqual([]);
});

test('the model and the language import nothing above them', () => {
  expect(breaking(({ from, to }) => within(from, 'model/') && isOwn(to) && !within(to, 'model/', 'lang/'))).toEqual([]);
  expect(breaking(({ from, to }) => within(from, 'lang/') && isOwn(to) && !within(to, 'model/', 'lang/'))).toEqual([]);
});

test('only the plugin for compromise imports it, types alone; the inflection of a lexicon and the second opinion load it', () => {
  expect(breaking(({ from, to }) => /^compromise/u.test(to) && !within(from, 'compromise/'))).toEqual([]);
  const files = sources(SRC).map((path) => [relative(SRC, path), readFileSync(path, 'utf8')] as const);
  const imported = files.filter(([, code]) => /^import (?!type )[^;]*'compromise/mu.test(code));
  expect(imported.map(([path]) => path)).toEqual([]);
  const loaded = files.filter(([, code]) => /\(\s*'compromise/u.test(code));
  expect(loaded.map(([path]) => path).sort()).toEqual(['model/inflection/grammar.ts', 'suggest/second-opinion.ts']);
});

test('files are touched by input, output, command line and configuration alone, and by what loads the model', () => {
  const rule = ({ from, to }: Import): boolean =>
    /^node:fs/u.test(to) && !within(from, 'io/', 'cli/', 'config/', 'stages/tag/', 'run/');
  expect(breaking(rule)).toEqual([]);
});

test('no stage knows of processes, clocks or the network', () => {
  const platform = /^node:(?:child_process|process|http|https|net|os|timers|worker_threads|perf_hooks)/u;
  expect(breaking(({ from, to }) => within(from, 'stages/', 'model/', 'lang/') && platform.test(to))).toEqual([]);
  const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.)/u;
  const files = sources(SRC).filter((path) => within(relative(SRC, path), 'stages/', 'model/', 'lang/'));
  const code = (path: string): string => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
  expect(files.filter((path) => impure.test(code(path))).map((path) => relative(SRC, path))).toEqual([]);
});

test('only the command line knows colours, options and the shell around the program', () => {
  expect(breaking(({ from, to }) => /^(?:chalk|commander)$/u.test(to) && !within(from, 'cli/'))).toEqual([]);
  expect(breaking(({ from, to }) => within(to, 'cli/') && !within(from, 'cli/'))).toEqual([]);
});

test('the library does not load the command line, files or threads', () => {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { from, to } of IMPORTS) if (from === path && isOwn(to)) visit(to);
  };
  visit('index.ts');
  expect([...seen].filter((path) => within(path, 'cli/', 'io/', 'config/', 'run/'))).toEqual([]);
});

test('only the tests in test/process start the program as a process, since no mutant of it is seen there', () => {
  const TESTS = fileURLToPath(new URL('./', import.meta.url));
  const starting = sources(TESTS).filter((path) => /from '[^']*run-cli\.ts'/u.test(readFileSync(path, 'utf8')));
  expect(starting.map((path) => relative(TESTS, path)).filter((path) => !within(path, 'process/'))).toEqual([]);
});

test('what every run loads is names and options: no stage, no words of the language, no engine of a single command', () => {
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const code = readFileSync(join(SRC, path), 'utf8');
    for (const [, name = ''] of code.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/gmu)) {
      visit(relative(SRC, join(SRC, dirname(path), name)));
    }
  };
  visit('cli/program.ts');
  expect(loaded).toContain('cli/flags/extract.ts');
  const engines = ['stages/', 'lang/', 'run/', 'score/', 'table/tables.ts', 'repeats/', 'verify/', 'report/', 'media/'];
  expect([...loaded].filter((path) => within(path, ...engines, 'cli/actions/', 'cli/json-schema.ts'))).toEqual([]);
});
