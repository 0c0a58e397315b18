/** What a user gets who installs the package: as it is packed, unpacked where npm would put it, without its neighbours. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../support/build.ts';
import { folderWith } from '../support/folder.ts';
import { ROOT } from '../support/root.ts';

ensureBuilt();

interface Card {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const TEXT = '“It holds,” Mayor Ann Tolmer said.';

/** A project with the package in it. */
let project = '';
let installed = '';
let card: Card;

beforeAll(() => {
  project = folderWith({ 'package.json': '{ "type": "module", "private": true }', 'a.txt': TEXT });
  installed = join(project, 'node_modules', 'sayso-cli');
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], ROOT);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  card = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Card;
  for (const [name, file] of Object.entries(card.bin)) linked(join(installed, file), join('.bin', name));
});

/** Links to a path from below the project's packages, as npm does. */
function linked(target: string, name: string): void {
  const link = join(project, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(relative(dirname(link), target), link);
}

function run(file: string, args: readonly string[], cwd = project): string {
  return execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

test('it holds the program and its types, the schema, and what a reader needs', () => {
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(installed, join(entry.parentPath, entry.name)));
  const code = files.filter((path) => path.endsWith('.js') && dirname(path) !== 'dist/bundle');
  const types = files.filter((path) => path.startsWith('dist/types/'));
  const rest = files.filter((path) => !path.endsWith('.js') && !path.startsWith('dist/types/'));
  expect(code).toEqual(['bin/sayso.js']);
  expect(types.filter((path) => !path.endsWith('.d.ts'))).toEqual([]);
  expect(rest.sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist/bundle/LICENSES.txt',
    'dist/bundle/MODEL.md',
    'dist/bundle/tagger.bin',
    'package.json',
    'schema/duckdb.sql',
    'schema/sayso.schema.json',
    'schema/spark.json',
  ]);
});

test('the code is there once', () => {
  const bundle = join(installed, 'dist', 'bundle');
  const sources = readdirSync(bundle)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(bundle, name), 'utf8'));
  // The bundler names each module above its code.
  const modules = sources.flatMap((source) => source.match(/^\/\/ (?:src|node_modules)\/\S+$/gmu) ?? []);
  expect(modules).toContain('// src/pipeline.ts');
  expect(modules.filter((name, i) => modules.indexOf(name) !== i)).toEqual([]);
});

test.for(['sayso', 'sayso-cli'])('npx %s runs it', (name) => {
  expect(run('npx', ['--offline', '--no', '--', name, '--version']).trim()).toBe(card.version);
});

test('the command extracts, in workers too', () => {
  const one = run('node_modules/.bin/sayso', ['extract', 'a.txt']);
  expect(JSON.parse(one)).toMatchObject({ documents: [{ quotes: [{ text: 'It holds,' }] }] });
  expect(run('node_modules/.bin/sayso', ['extract', 'a.txt', '--jobs', '2'])).toBe(one);
});

test('the library extracts', () => {
  writeFileSync(
    join(project, 'use.js'),
    `import { extract } from 'sayso-cli';\nconsole.log(extract(${JSON.stringify(TEXT)}).quotes[0].text);\n`,
  );
  expect(run(process.execPath, ['use.js'])).toBe('It holds,\n');
});

test('the plugin for compromise and the forms of a lexicon work beside the packages that it depends on', () => {
  for (const name of Object.keys(card.dependencies)) linked(join(ROOT, 'node_modules', name), name);
  writeFileSync(
    join(project, 'plugin.js'),
    `import nlp from 'compromise';
import sayso from 'sayso-cli/compromise';
nlp.plugin(sayso);
const [found] = nlp('“It holds,” Ann Tolmer forsaid.').attributions({ lexicon: { cueVerbs: ['forsay'] } });
console.log(found.source.text(), found.cue.text(), found.content.text());
`,
  );
  expect(run(process.execPath, ['plugin.js'])).toBe('Ann Tolmer forsaid “It holds,”\n');
});

test('its types are whole', () => {
  writeFileSync(
    join(project, 'use.ts'),
    `import { extract, lexiconSchema, type SaysoDocument } from 'sayso-cli';
const lexicon = [lexiconSchema.parse({ titles: ['Harbourmaster'] })];
const document: SaysoDocument = extract('', { lexicon, attributions: 'all' });
export const texts: string[] = document.quotes.map(({ text }) => text);
// @ts-expect-error no such option
extract('', { attributions: 'both' });
`,
  );
  writeFileSync(
    join(project, 'plugin.ts'),
    `import nlp from 'compromise';
import sayso, { type Attribution } from 'sayso-cli/compromise';
nlp.plugin(sayso);
const found: Attribution[] = nlp('').match('x').attributions({ lexicon: { roles: ['harbourmaster'] } });
export const said: string | undefined = found[0]?.cue.verbs().toInfinitive().text();
export const speaker: string | null | undefined = found[0]?.speaker;
// @ts-expect-error no such option
nlp('').attributions({ lexikon: {} });
`,
  );
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--types',
    '',
    'use.ts',
    'plugin.ts',
  ];
  expect(run(process.execPath, [compiler, ...options])).toBe('');
});
