// Compiles src to dist from nothing and copies the data files that the compiled code reads.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const DATA = new Set(['.json', '.bin', '.gz', '.md', '.txt']);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', join(root, 'src')], { stdio: 'inherit' });
cpSync(join(root, 'src'), join(root, 'dist'), {
  recursive: true,
  filter: (path) => extname(path) === '' || (DATA.has(extname(path)) && !path.endsWith('tsconfig.json')),
});

// The program once more, its some 250 modules in a few files: opening, resolving and compiling each by itself takes
// longer than all the work on a short text. Packages stay outside. What the code reads beside itself lies here too.
const bundle = join(root, 'dist', 'bundle');
const bundler = await rolldown({
  input: { main: join(root, 'dist', 'cli', 'main.js'), worker: join(root, 'dist', 'worker.js') },
  platform: 'node',
  external: (id) => /^[^./]/u.test(id) && !isAbsolute(id),
});
await bundler.write({ dir: bundle, format: 'esm', chunkFileNames: '[name]-[hash].js' });
await bundler.close();
cpSync(join(root, 'dist', 'stages', '3-tag', 'tagger.bin'), join(bundle, 'tagger.bin'));
