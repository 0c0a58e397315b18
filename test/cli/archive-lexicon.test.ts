import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const SAID = '“We will rebuild the old harbour wall before the winter storms come,” Ann Tolmer said.\n';

/** Documents that were extracted without a lexicon, and one that knows who speaks in them. */
async function archive(): Promise<string> {
  const cwd = folderWith({
    'in/a.txt': `${SAID}It rained in the valley all day, and the ferries stayed in port until Friday.\n`,
    'in/b.txt': `The guild met on Monday to speak of fish prices and of a new crane.\n\n${SAID}`,
    'c.json': '{ "lexicon": "l.json" }',
    'l.json': '{ "entities": [{ "name": "Ann Marie Tolmer", "type": "PERSON", "aliases": ["Ann Tolmer"] }] }',
  });
  await sayso(['extract', 'in', '--out', 'all.ndjson', '--with-text', '--no-config', '-q'], { cwd });
  return cwd;
}

test.for([
  ['people', '--format', 'ndjson'],
  ['find', '--format', 'ndjson'],
  ['ledger', '--min-sources', '1', '--format', 'ndjson'],
  ['repeats', '--format', 'ndjson'],
  ['sources', '--format', 'ndjson'],
  ['table'],
  ['export', '--to', 'w3c'],
  ['export', '--to', 'gexf'],
] as const)('documents that were extracted without the lexicon have its names: %s', async (args) => {
  const cwd = await archive();
  const isNamed = async (...more: string[]): Promise<boolean> => {
    const [command, ...flags] = args;
    const { code, stdout } = await sayso([command, 'all.ndjson', ...flags, ...more, '-q'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('Tolmer')]);
    return stdout.includes('Ann Marie Tolmer');
  };
  expect([await isNamed('--config', 'c.json'), await isNamed('--no-config')]).toEqual([true, false]);
});
