import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { extract } from '../../../src/index.ts';
import { lexiconSchema } from '../../../src/model/lexicon.ts';

const { cache } = createRequire(import.meta.url);
const isLoaded = (): boolean => Object.keys(cache).some((path) => path.includes('node_modules/compromise/'));

test('compromise is loaded where a lexicon has words to inflect, and not before', () => {
  const text = 'Ann Tolmer tooted that it holds.';
  extract(text);
  extract(text, { lexicon: [lexiconSchema.parse({ entities: [{ name: 'Ann Tolmer', type: 'PERSON' }] })] });
  extract(text, { lexicon: [lexiconSchema.parse({ abbreviations: ['Hbr.'], titles: ['Hbr.'] })] });
  expect(isLoaded()).toBe(false);
  extract(text, { lexicon: [lexiconSchema.parse({ roles: ['harbourmaster'] })] });
  expect(isLoaded()).toBe(true);
});
