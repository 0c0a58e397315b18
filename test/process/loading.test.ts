/** What is loaded only when it is needed. */
import { expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { shell } from '../support/run-cli.ts';

/** Beside package.json, whose name stands for the package itself; each line printed tells whether compromise is there. */
const CODE = `
import { createRequire } from 'node:module';
import { extract } from 'sayso-cli';
const { cache } = createRequire(import.meta.url);
for (const lexicon of [
  undefined,
  [{ entities: [{ name: 'Ann Tolmer', type: 'PERSON' }], abbreviations: ['Hbr.'] }],
  [{ titles: ['Hbr.'] }],
  [{ roles: ['harbourmaster'] }],
]) {
  extract('Ann Tolmer said that it holds.', { lexicon });
  console.log(Object.keys(cache).some((path) => path.includes('compromise')));
}`;

test('compromise is loaded where a lexicon has words to inflect, and not before', async () => {
  const { stdout, stderr } = await shell(`"${process.execPath}" --input-type=module`, { cwd: ROOT, stdin: CODE });
  expect([stdout, stderr]).toEqual(['false\nfalse\nfalse\ntrue\n', '']);
});
