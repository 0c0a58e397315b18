/**
 * Drops each entry of each stage's order in turn and runs the stage's tests: `npm run mutate:orders [-- STAGE…]`. Tells
 * which entries no test misses; the exit code is 1 where there are some.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The entries of all lists of a stage, as `drop-entry.ts` reads them. */
async function entriesOf(stage: string): Promise<string[]> {
  const order: Record<string, unknown> = await import(join(ROOT, 'src', 'stages', stage, 'order.ts'));
  return Object.entries(order).flatMap(([list, entries]) =>
    Array.isArray(entries) ? entries.map(({ id }) => `${stage} ${list} ${id}`) : [],
  );
}

/** Whether any test fails without an entry; with '' for none, whether any fails at all. */
async function isMissed(vitest: Vitest, tests: TestSpecification[], entry: string): Promise<boolean> {
  process.env['SAYSO_DROP'] = entry;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

const all = readdirSync(join(ROOT, 'src', 'stages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(entry.parentPath, entry.name)).includes('order.ts'))
  .map(({ name }) => name);
const [, , ...asked] = process.argv;
const vitest = await createVitest('test', {
  root: ROOT,
  config: join(ROOT, 'test', 'vitest.config.ts'),
  watch: false,
  maxWorkers: 1,
  bail: 1,
  setupFiles: [join(ROOT, 'test', 'support', 'setup.ts'), join(ROOT, 'scripts', 'mutation', 'drop-entry.ts')],
  reporters: [{}],
});
let [tried, unseen] = [0, 0];
for (const stage of asked.length > 0 ? asked : all) {
  const tests = await vitest.globTestSpecifications([join('test', 'stages', stage)]);
  if (await isMissed(vitest, tests, '')) throw new Error(`tests of ${stage} fail as it is`);
  for (const entry of await entriesOf(stage)) {
    tried++;
    if (await isMissed(vitest, tests, entry)) continue;
    unseen++;
    console.log(`no test misses ${entry}`);
  }
}
await vitest.close();
console.error(`${unseen} of ${tried} entries can be dropped unseen`);
process.exitCode = unseen > 0 ? 1 : 0;
