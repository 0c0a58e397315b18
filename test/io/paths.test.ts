import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonFolder, pathBelow, withIds } from '../../src/io/paths.ts';

test.for([
  [['/a/b/c', '/a/b/d/e'], '/a/b'],
  [['/a/b', '/a/b/c'], '/a/b'],
  [['/a/bc', '/a/b'], '/a'],
  [['/x', '/y'], '/'],
  [['/', '/y'], '/'],
  [['/a'], '/a'],
  [[], '/'],
] as const)('the deepest folder that holds %j', ([folders, common]) => {
  expect(commonFolder(folders)).toBe(common);
});

test('a path below a folder', () => {
  expect(pathBelow('/a/b', '/a/b/c/d.txt')).toBe('c/d.txt');
});

const idsOf = (paths: readonly string[]): string[] => withIds(paths.map((path) => ({ path }))).map(({ id }) => id);

test.for([
  ['without their extension', ['a.txt', 'b/c.d.md', 'e'], ['a', 'b/c.d', 'e']],
  ['both keep it where they would be the same', ['a.md', 'a.txt', 'b.txt'], ['a.md', 'a.txt', 'b']],
  ['and so does one whose id is another’s path', ['a.md', 'a.txt', 'a.txt.txt'], ['a.md', 'a.txt', 'a.txt.txt']],
  ['a file without one is no reason', ['a', 'a.txt'], ['a', 'a.txt']],
] as const)('ids: %s', ([, paths, ids]) => {
  expect(idsOf(paths)).toEqual(ids);
});

test('ids are distinct whatever the paths', () => {
  const path = fc
    .array(fc.constantFrom('a', '.txt', '.md', 'b'), { minLength: 1, maxLength: 5 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      const ids = idsOf(paths);
      expect(new Set(ids).size).toBe(paths.length);
      for (const [i, id] of ids.entries()) expect(paths[i]?.startsWith(id)).toBe(true);
    }),
  );
});
