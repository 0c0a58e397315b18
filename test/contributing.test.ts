/** What CONTRIBUTING.md says there is to look with is there, and the commands it names are too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/root.ts';

const PAGE = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const VOCABULARY = PAGE.slice(PAGE.indexOf('## Vocabulary'), PAGE.indexOf('## Tests'));

test('every word of the vocabulary is exported by the code', () => {
  const source = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('lang'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const exported = new Set([...source.matchAll(/^export (?:function|const) (\w+)/gmu)].map(([, name]) => name));
  const named = [...VOCABULARY.matchAll(/`(\w+)`/gu)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !exported.has(name))).toEqual([]);
});

test('every command is one of the package', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = [...PAGE.matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every dependency is pinned, and has a row with its licence and a reason', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const versions: string[] = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  const section = PAGE.slice(PAGE.indexOf('## Dependencies'));
  const rows = [...section.matchAll(/^\| `([^`]+)` \| (\S+) \| (\S.{10,}) \|$/gmu)];
  const licenceOf = (name: string): string =>
    JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).license;
  expect(rows.map(([, name, licence]) => [name, licence])).toEqual(
    Object.keys(dependencies)
      .sort()
      .map((name) => [name, licenceOf(name)]),
  );
});
