import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './support/root.ts';
import { inWorld } from './support/world.ts';

const sayso = (args: readonly string[]) => inWorld(args, { cwd: ROOT });

test('the five articles give what stands beside them', async () => {
  const { code, stdout } = await sayso(['check', 'fixtures/news']);
  expect({ code, findings: stdout }).toEqual({ code: 0, findings: '' });
});

test('the five articles read as they are marked', async () => {
  const { stdout } = await sayso(['extract', 'fixtures/news', '--format', 'text', '--no-color']);
  await expect(stdout).toMatchFileSnapshot(join(ROOT, 'fixtures', 'news.marked'));
});

const CARD = [
  ['Casey', 'PERSON'],
  ['Conway', 'PERSON'],
  ['Rajavi', 'PERSON'],
  ['MEK', 'ORG'],
  ['IRGC', 'ORG'],
  ['Camp Ashraf', 'FAC'],
  ['Camp Liberty', 'FAC'],
] as const;

test('the names of the articles are rightly typed without any configuration', async () => {
  const { stdout } = await sayso(['extract', 'fixtures/news', '--no-config']);
  const { documents } = JSON.parse(stdout) as {
    documents: { entities: { type: string; aliases: string[]; name: string }[] }[];
  };
  const entities = documents.flatMap((document) => document.entities);
  for (const [name, type] of CARD) {
    const isNamed = (form: string): boolean => form === name || form.endsWith(` ${name}`);
    const types = entities.filter((e) => [e.name, ...e.aliases].some(isNamed)).map((e) => e.type);
    expect({ name, types: [...new Set(types)] }).toEqual({ name, types: [type] });
  }
});
