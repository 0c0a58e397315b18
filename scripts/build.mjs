// Packs the data and makes dist from nothing: the code once, in dist/bundle, and its types in dist/types.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { tsImport } from 'tsx/esm/api';

/** Packages that the data was made from, and those that are required only when they are wanted, outside the bundle. */
const OTHER_PACKAGES = [
  ...['@faker-js/faker', 'cldr-bcp47', 'cldr-localenames-full', 'compromise'],
  ...['@lezer/markdown', 'entities', 'yaml'],
];
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const src = join(root, 'src');
const types = join(root, 'dist', 'types');
const allTypes = join(root, 'dist', 'all-types');
const bundle = join(root, 'dist', 'bundle');
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
/** What a program may import, by its name in the bundle: the ways in that package.json shows. */
const LIBRARY = { index: 'index.ts', compromise: 'compromise/index.ts' };

const { pack } = await tsImport('./data/pack.ts', import.meta.url);
pack();
const { packPage } = await tsImport('./page/pack.ts', import.meta.url);
await packPage();

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', src, '--outDir', allTypes], { stdio: 'inherit' });
takeTypes(Object.values(LIBRARY).map((file) => file.replace(/\.ts$/u, '.d.ts')));
rmSync(allTypes, { recursive: true });

// Library, command and worker share their modules, and those of packages, in a few files: opening, resolving and compiling
// some 250 each by itself takes longer than all the work on a short text. What the code reads beside itself lies here too.
const programs = { main: 'cli/main.ts', worker: 'run/worker.ts' };
const bundler = await rolldown({
  input: Object.fromEntries(Object.entries({ ...LIBRARY, ...programs }).map(([name, file]) => [name, join(src, file)])),
  platform: 'node',
  external: /^node:/u,
  // What jsonc-parser has for require() hides its requires from bundlers.
  resolve: { mainFields: ['module', 'main'] },
});
const { output } = await bundler.write({ dir: bundle, format: 'esm', chunkFileNames: '[name]-[hash].js' });
await bundler.close();
for (const file of ['tagger.bin', 'MODEL.md']) cpSync(join(src, 'stages', 'tag', file), join(bundle, file));
writeFileSync(
  join(bundle, 'LICENSES.txt'),
  `${licencesOf(output)}\n${readFileSync(join(src, 'lang', 'en', 'data', 'CREDITS.txt'), 'utf8')}`,
);

/** Takes declarations, and those that they import, out of all that were made. */
function takeTypes(entries) {
  const needed = new Set(entries);
  for (const path of needed) {
    const source = readFileSync(join(allTypes, path), 'utf8');
    const imported = source.matchAll(/(?:from|import\(|import)\s*["'](\.[^"']+)\.[jt]s["']/gu);
    for (const [, name] of imported) needed.add(`${join(dirname(path), name)}.d.ts`);
    cpSync(join(allTypes, path), join(types, path));
  }
}

/** The licences of all packages of which code or data stands in the bundle, as they ask to be given along. */
function licencesOf(chunks) {
  const modules = chunks.flatMap((chunk) => chunk.moduleIds ?? []);
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0] ?? []));
  for (const name of OTHER_PACKAGES) folders.add(join(root, 'node_modules', name));
  return [...folders].sort().map(licenceOf).join('\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  if (!file) throw new Error(`${name} has no licence file, so it cannot be put into the bundle`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8')}`;
}
