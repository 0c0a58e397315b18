/** Every rule is where its id says, says what it does in one sentence, is run, and is tested. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/stages/catalogue.ts';
import { inWorld as sayso } from '../support/world.ts';

const STAGES = fileURLToPath(new URL('../../src/stages/', import.meta.url));
const TESTS = fileURLToPath(new URL('./', import.meta.url));

interface RuleFile {
  readonly stage: string;
  /** Below the stage's folder, without extension: "rules/direct/cue-after". */
  readonly path: string;
  /** Ids that such a file may bear: its path, with or without the folder of the kind. */
  readonly ids: readonly string[];
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const FOLDERS = readdirSync(STAGES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

const FILES: RuleFile[] = FOLDERS.flatMap((stage) =>
  ['rules', 'refine', 'refusals'].flatMap((kind) =>
    filesBelow(join(STAGES, stage, kind)).flatMap((file) => {
      const path = relative(join(STAGES, stage), file).replace(/\.ts$/u, '');
      const ids = [path, path.replace(/^[^/]+\//u, '')];
      // A rule bears its own path as its id; other files beside rules are what several of them share.
      const isRule = ids.some((id) => readFileSync(file, 'utf8').includes(`'${id}'`));
      return isRule ? [{ stage, path, ids }] : [];
    }),
  ),
);

const ENTRIES = catalogue();
const nameOf = ({ stage, id }: { stage: string; id: string }): string => `${stage}: ${id}`;

test('there are rules', () => {
  expect(ENTRIES.length).toBeGreaterThan(20);
});

test('no id is given twice in a stage', () => {
  expect(ENTRIES.map(nameOf).filter((name, i, all) => all.indexOf(name) !== i)).toEqual([]);
});

test('every rule stands in the file that its id names', () => {
  const homeless = ENTRIES.filter(
    ({ stage, id }) => !FILES.some((file) => file.stage === stage && file.ids.includes(id)),
  );
  expect(homeless.map(nameOf)).toEqual([]);
});

test('every rule file is in its stage’s order', () => {
  const orders = new Map(FOLDERS.map((folder) => [folder, join(STAGES, folder, 'order.ts')]));
  const unused = FILES.filter(({ stage, path }) => {
    const order = orders.get(stage) ?? '';
    return !existsSync(order) || !readFileSync(order, 'utf8').includes(`./${path}.ts'`);
  });
  expect(unused.map(({ stage, path }) => `${stage}/${path}`)).toEqual([]);
});

test('every stage with an order is in the catalogue', () => {
  const stages = FOLDERS.filter((folder) => existsSync(join(STAGES, folder, 'order.ts')));
  const listed = new Set<string>(ENTRIES.map(({ stage }) => stage));
  expect(stages.filter((folder) => !listed.has(folder))).toEqual([]);
});

test('each says in one sentence what it does', () => {
  const sentence = /^[\p{Lu}“"][^\n]*[.!?][”"]?$/u;
  expect(ENTRIES.filter(({ about }) => !sentence.test(about)).map(({ id, about }) => `${id}: ${about}`)).toEqual([]);
});

test('each has its test: a file of its own, or a table that names it', () => {
  const tests = new Map(filesBelow(TESTS).map((file) => [file, readFileSync(file, 'utf8')]));
  const untested = FILES.filter(({ stage, path, ids }) => {
    const own = [...tests.keys()].filter((file) => relative(TESTS, file).startsWith(`${stage}/`));
    const named = own.some((file) => basename(file) === `${basename(path)}.test.ts`);
    const imported = own.some((file) => tests.get(file)?.includes(`/${path}.ts'`));
    const listed = own.some((file) => ids.some((id) => tests.get(file)?.includes(`'${id}'`)));
    return !(named || imported || listed);
  });
  expect(untested.map(({ stage, path }) => `${stage}/${path}`)).toEqual([]);
});

test('each rule has a table of texts, which asks for enough of them', () => {
  const tests = filesBelow(TESTS).map((file) => ({ file, source: readFileSync(file, 'utf8') }));
  const bare = FILES.filter(({ stage, path, ids }) => {
    if (!path.startsWith('rules/')) return false;
    const own = tests.filter(({ file }) => relative(TESTS, file).startsWith(`${stage}/`));
    return !own.some(({ source }) => tablesIn(source).some((name) => ids.includes(name) || name === path));
  });
  expect(bare.map(({ stage, path }) => `${stage}/${path}`)).toEqual([]);
});

/** The rules that a test file has tables of: by their id, or by the path that the table's rule is imported from. */
function tablesIn(source: string): string[] {
  const imported = new Map<string, string>();
  for (const [, name = '', path = ''] of source.matchAll(
    /import \{ (?:\w+ as )?(\w+) \} from '[^']*\/(rules\/[^']+)\.ts'/gu,
  ))
    imported.set(name, path);
  return [...source.matchAll(/Table\(\s*(?:'([^']+)'|(\w+))/gu)].map(
    ([, id, name = '']) => id ?? imported.get(name) ?? '',
  );
}

test('`sayso rules` lists them all', async () => {
  const json = await sayso(['rules', '--format', 'json']);
  expect(JSON.parse(json.stdout)).toEqual(ENTRIES);
  const text = await sayso(['rules']);
  expect(text.stdout.trimEnd().split('\n')).toHaveLength(ENTRIES.length);
});
