import { describe, expect, test } from 'vitest';
import { newScratch } from '../../src/io/spool.ts';
import { type Met, type Passing, sideBySide } from '../../src/run/side-by-side.ts';

const passing = (path: string, sha256 = path): Passing => ({ path, sha256, json: '{}', where: path });

/** Pairs as "before-after"; `pulled` takes what was asked for, in order. */
async function meetings(
  before: readonly Passing[],
  after: readonly Passing[],
  mostWaiting?: number,
  pulled: string[] = [],
): Promise<string[]> {
  async function* side(name: string, list: readonly Passing[]): AsyncGenerator<Passing> {
    for (const one of list) {
      pulled.push(name + one.path);
      yield one;
    }
  }
  const scratch = newScratch();
  const met: string[] = [];
  try {
    for await (const one of sideBySide(side('<', before), side('>', after), scratch, mostWaiting)) met.push(shown(one));
  } finally {
    await scratch.remove();
  }
  return met;
}

function shown(met: Met): string {
  return 'twice' in met ? `twice ${met.twice.path}` : `${met.before?.path ?? ''}-${met.after?.path ?? ''}`;
}

const all = (paths: string) => [...paths].map((path) => passing(path));

describe('two outputs side by side', () => {
  test('in the same order one of each is read in turn', async () => {
    const pulled: string[] = [];
    expect(await meetings(all('abc'), all('abc'), undefined, pulled)).toEqual(['a-a', 'b-b', 'c-c']);
    expect(pulled.join(' ')).toBe('<a >a <b >b <c >c');
  });

  test.for([
    ['abcd', 'acd', ['c-c', 'd-d', 'b-'], 'one less'],
    ['acd', 'abcd', ['c-c', 'd-d', '-b'], 'one more'],
    ['abc', 'cba', ['b-b', 'c-c', 'a-a'], 'another order'],
    ['', 'ab', ['-a', '-b'], 'nothing before'],
    ['ab', '', ['a-', 'b-'], 'nothing after'],
    ['aab', 'ab', ['a-a', 'b-b', 'a-'], 'a path that comes again'],
  ] as const)('%s and %s', async ([before, after, wanted]) => {
    const met = await meetings(all(before), all(after));
    expect(met.filter((one) => one !== 'a-a')).toEqual(wanted.filter((one) => one !== 'a-a'));
    // The same where nothing may wait in memory.
    const onDisk = await meetings(all(before), all(after), 0);
    expect(onDisk.sort()).toEqual([...met].sort());
  });

  test('a path that its side had before, while that waits', async () => {
    expect(await meetings(all('aab'), all('c'))).toEqual(['twice a', 'a-', 'b-', '-c']);
  });

  test('the only ones of both sides are one, whatever their paths', async () => {
    expect(await meetings([passing('a', 'x')], [passing('b', 'y')])).toEqual(['a-b']);
    expect(await meetings([passing('a', 'x'), passing('c')], [passing('b', 'y'), passing('c')])).toEqual([
      'c-c',
      'a-',
      '-b',
    ]);
  });

  test('what is left over and of the same text is one, each once', async () => {
    const before = [passing('a', 'x'), passing('b', 'x'), passing('c', '')];
    expect(await meetings(before, [passing('d', 'x'), passing('e', '')])).toEqual(['a-d', 'b-', 'c-', '-e']);
  });

  test('a thousand in the reverse order, with room for ten', async () => {
    const paths = Array.from({ length: 1000 }, (_, i) => passing(`text/${i}.txt`));
    const met = await meetings(paths, [...paths].reverse(), 20);
    expect(met.sort()).toEqual(paths.map(({ path }) => `${path}-${path}`).sort());
  });
});
