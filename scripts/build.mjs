// Packs the data, compiles src to dist from nothing and copies the files that the compiled code reads.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { tsImport } from 'tsx/esm/api';

const DATA = new Set(['.json', '.bin', '.gz', '.md', '.txt']);
/** Packages that the data was made from; nothing of their code runs. */
const DATA_PACKAGES = ['@faker-js/faker', 'cldr-bcp47', 'cldr-localenames-full', 'compromise'];
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rows = join(root, 'src', 'lang', 'en', 'data');
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));

const { pack } = await tsImport('./data/pack.ts', import.meta.url);
pack();

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', join(root, 'src')], { stdio: 'inherit' });
cpSync(join(root, 'src'), join(root, 'dist'), {
  recursive: true,
  filter: (path) =>
    path !== rows && (extname(path) === '' || (DATA.has(extname(path)) && !path.endsWith('tsconfig.json'))),
});

// The program once more, its some 250 modules and those of its packages in a few files: opening, resolving and compiling
// each by itself takes longer than all the work on a short text. What the code reads beside itself lies here too.
const bundle = join(root, 'dist', 'bundle');
const bundler = await rolldown({
  input: { main: join(root, 'dist', 'cli', 'main.js'), worker: join(root, 'dist', 'run', 'worker.js') },
  platform: 'node',
  external: /^node:/u,
  // What jsonc-parser has for require() hides its requires from bundlers.
  resolve: { mainFields: ['module', 'main'] },
});
const { output } = await bundler.write({ dir: bundle, format: 'esm', chunkFileNames: '[name]-[hash].js' });
await bundler.close();
cpSync(join(root, 'dist', 'stages', 'tag', 'tagger.bin'), join(bundle, 'tagger.bin'));
writeFileSync(
  join(bundle, 'LICENSES.txt'),
  `${licencesOf(output)}\n${readFileSync(join(rows, 'CREDITS.txt'), 'utf8')}`,
);

/** The licences of all packages of which code or data stands in the bundle, as they ask to be given along. */
function licencesOf(chunks) {
  const modules = chunks.flatMap((chunk) => chunk.moduleIds ?? []);
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0] ?? []));
  for (const name of DATA_PACKAGES) folders.add(join(root, 'node_modules', name));
  return [...folders].sort().map(licenceOf).join('\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  if (!file) throw new Error(`${name} has no licence file, so it cannot be put into the bundle`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8')}`;
}
