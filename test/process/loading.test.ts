/** compromise is loaded where a lexicon has words to inflect, and not before: in a process of its own, as built. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ensureBuilt } from '../support/build.ts';
import { ROOT } from '../support/root.ts';

ensureBuilt();

/** Whether compromise is loaded after a text was read with these lexicons. */
function isLoadedAfter(...lexicons: readonly object[]): boolean {
  const script = `
    import { createRequire } from 'node:module';
    import { extract } from ${JSON.stringify(pathToFileURL(join(ROOT, 'dist/bundle/index.js')).href)};
    for (const lexicon of ${JSON.stringify(lexicons)}) extract('Ann Tolmer tooted that it holds.', { lexicon: [lexicon] });
    const { cache } = createRequire(import.meta.url);
    console.log(Object.keys(cache).some((path) => path.includes('/node_modules/compromise/')));`;
  const args = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).trim() === 'true';
}

test('not for names, abbreviations and abbreviated titles', () => {
  const entities = [{ name: 'Ann Tolmer', type: 'PERSON' }];
  expect(isLoadedAfter({}, { entities }, { abbreviations: ['Hbr.'], titles: ['Hbr.'] })).toBe(false);
});

test.for([{ roles: ['harbourmaster'] }, { cueVerbs: ['toot'] }, { titles: ['Harbourmaster'] }])('for %j', (lexicon) => {
  expect(isLoadedAfter(lexicon)).toBe(true);
});
