import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const ENGINE = JSON.stringify(new URL('../../src/run/engine.ts', import.meta.url).href);
const told = (code: string): string => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', code];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr;
};

test('this version of Node takes the flags of a run without a word; one that it does not know it would tell of', () => {
  expect(told(`const { tuneEngine } = await import(${ENGINE}); tuneEngine();`)).toBe('');
  expect(told(`import { setFlagsFromString } from 'node:v8'; setFlagsFromString('--no-such-flag');`)).toContain(
    'no-such',
  );
});
