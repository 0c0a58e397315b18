import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lexiconSchema } from '../../src/model/lexicon.ts';
import { suggestSchema } from '../../src/suggest/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  'a.txt': '“The dam will hold for ten more years,” tooted Ann Tolmer on Monday.\n',
  'b.txt': '“Nobody ever asked the guild about it,” Eva Lund tooted.\n',
};

describe('a cue verb', () => {
  test('is suggested with its places and a second opinion; in the lexicon it gives quotes', async () => {
    const cwd = folderWith({ ...TEXTS, 'c.json': '{ "lexicon": "L.json" }' });
    const { code, stdout, stderr } = await sayso(
      ['suggest', 'a.txt', 'b.txt', '--min-count', '2', '--lexicon', 'L.json', '--format', 'json', '-q'],
      { cwd },
    );
    expect([code, stderr]).toEqual([0, '']);
    const { cueVerbs, entities } = suggestSchema.parse(JSON.parse(stdout));
    expect(entities).toEqual([]);
    expect(cueVerbs).toMatchObject([{ kind: 'cueVerb', verb: 'toot', count: 2, articles: 2, compromise: 'Verb' }]);
    expect(cueVerbs[0]?.examples).toEqual([
      { path: 'a.txt', line: 1, column: 1, start: 0, end: 46, text: TEXTS['a.txt'].trim() },
      { path: 'b.txt', line: 1, column: 1, start: 0, end: 55, text: TEXTS['b.txt'].trim() },
    ]);
    const lexicon = JSON.parse(readFileSync(join(cwd, 'L.json'), 'utf8'));
    expect(lexiconSchema.safeParse(lexicon).success).toBe(true);
    expect(lexicon.cueVerbs).toEqual(['toot']);
    const speakers = async (...args: string[]): Promise<unknown[]> => {
      const found = await sayso(['find', 'a.txt', 'b.txt', '--format', 'json', ...args, '-q'], { cwd });
      return JSON.parse(found.stdout).quotes.map(({ speaker }: { speaker: unknown }) => speaker);
    };
    expect(await speakers('--no-config')).toEqual([]);
    expect(await speakers('--config', 'c.json')).toEqual(['Ann Tolmer', 'Eva Lund']);
    const again = await sayso(['suggest', 'a.txt', 'b.txt', '--min-count', '1', '--config', 'c.json'], { cwd });
    expect(again.stdout).toBe('');
  });

  test('less frequent ones are left out; a file that is there is not written over', async () => {
    const cwd = folderWith({ ...TEXTS, 'L.json': 'mine' });
    expect((await sayso(['suggest', 'a.txt', '-q'], { cwd })).stdout).toBe('');
    const refused = await sayso(['suggest', 'a.txt', '--lexicon', 'L.json'], { cwd });
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sayso: --lexicon L.json exists already; --force writes over it\n',
    });
    expect((await sayso(['suggest', 'a.txt', '--lexicon', 'L.json', '--force', '-q'], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'L.json'), 'utf8'))).toEqual({ entities: [], cueVerbs: [] });
  });
});

test('documents without their text are not looked into, and counted', async () => {
  const cwd = folderWith(TEXTS);
  const stdin = (await sayso(['extract', 'a.txt', '--format', 'ndjson'], { cwd })).stdout;
  const elsewhere = folderWith({});
  expect(await sayso(['suggest', '-', '--min-count', '1'], { cwd: elsewhere, stdin })).toEqual({
    code: 0,
    stdout: '',
    stderr:
      '1 article without text: not looked into; --texts FOLDER says where it lies\n0 articles, 0 quotations in no quote: 0 names and 0 verbs suggested\n',
  });
  const found = await sayso(['suggest', '-', '--min-count', '1', '--texts', cwd, '-q'], { cwd: elsewhere, stdin });
  expect(found.stdout).toMatch(/^toot {2}cue verb, 1 time in 1 article; compromise: Verb\n/u);
});
