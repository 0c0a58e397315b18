/** The program comes in one bundle with its packages, and gives their licences along. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureBuilt } from '../support/build.ts';
import { ROOT } from '../support/root.ts';

ensureBuilt();
const BUNDLE = join(ROOT, 'dist', 'bundle');

test('the bundle needs nothing but Node and itself', () => {
  const files = readdirSync(BUNDLE).filter((name) => name.endsWith('.js'));
  const imported = files.flatMap((name) => [
    ...readFileSync(join(BUNDLE, name), 'utf8').matchAll(/^(?:import|export) .*?from "([^"]+)";$/gmu),
  ]);
  const names = imported.map(([, name = '']) => name);
  expect(names).toContain('node:fs');
  expect(names.filter((name) => !name.startsWith('./') && !isBuiltin(name))).toEqual([]);
});

test('every package that it depends on stands in it with its licence', () => {
  const given = readFileSync(join(BUNDLE, 'LICENSES.txt'), 'utf8');
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const lines = given.split('\n');
  for (const [name, version] of Object.entries(dependencies)) {
    expect(
      lines.some((line) => line.startsWith(`${name} ${version} (`)),
      name,
    ).toBe(true);
  }
  expect(given).toContain('Permission is hereby granted');
});
