/** Where there are no vectors, plain JavaScript makes the same of a text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { extract } from '../../../src/extract.ts';

const NEWS = fileURLToPath(new URL('../../../fixtures/news', import.meta.url));
const TEXTS = readdirSync(NEWS)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 2)
  .map((name) => readFileSync(join(NEWS, name), 'utf8'));

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

test('where there is no WebAssembly', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  const plain = await import('../../../src/extract.ts');
  expect(TEXTS.map((text) => plain.extract(text))).toEqual(TEXTS.map((text) => extract(text)));
});

test('where WebAssembly may not be compiled, or has no vectors', async () => {
  const refuse = vi.fn(function refuse() {
    throw new Error('refused');
  });
  vi.stubGlobal('WebAssembly', { Module: refuse });
  const plain = await import('../../../src/extract.ts');
  const [text = ''] = TEXTS;
  expect(plain.extract(text)).toEqual(extract(text));
  expect(refuse).toHaveBeenCalledOnce();
});
