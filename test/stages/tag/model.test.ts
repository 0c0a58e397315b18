import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SaysoError } from '../../../src/model/errors.ts';
import { loadModel, parseModel } from '../../../src/stages/tag/model.ts';

const FILE = new URL('../../../src/stages/tag/tagger.bin', import.meta.url);

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('the model is no larger than 600 KB', () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(600_000);
});

test('a missing model file says how to make it again', () => {
  const error = errorOf(() => loadModel(new URL('./nowhere.bin', FILE)));
  expect(error).toBeInstanceOf(SaysoError);
  expect(error).toMatchObject({ code: 'model', message: expect.stringContaining('npm run train:tagger') });
});

test.for([
  ['empty', (_: Uint8Array) => new Uint8Array()],
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, -100)],
  ['changed in one byte', (bytes: Uint8Array) => bytes.map((byte, i) => (i === 70_000 ? byte ^ 1 : byte))],
  ['something else', (_: Uint8Array) => new TextEncoder().encode('version https://git-lfs.github.com/spec/v1')],
] as const)('a damaged model file is a known error: %s', ([, damage]) => {
  const error = errorOf(() => parseModel(damage(readFileSync(FILE)), 'tagger.bin'));
  expect(error).toBeInstanceOf(SaysoError);
  expect(error).toMatchObject({ code: 'model', message: expect.stringContaining('npm run train:tagger') });
});
