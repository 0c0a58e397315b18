import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/io/lines.ts';
import { commonFolder, idsOf } from '../../src/io/paths.ts';

async function lines(chunks: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { number, bytes } of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) {
    found.push(Buffer.from(bytes).toString());
    expect(number).toBe(found.length);
  }
  return found;
}

test('lines are the same wherever the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', ''), { maxLength: 30 }), async (pieces) => {
      const text = pieces.join('');
      const expected = text.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await lines(pieces)).toEqual(expected);
    }),
  );
});

test.for([
  [['/a/b/c', '/a/b/d/e'], '/a/b'],
  [['/a/b', '/a/b/c'], '/a/b'],
  [['/a/bc', '/a/b'], '/a'],
  [['/x', '/y'], '/'],
  [['/a'], '/a'],
] as const)('the deepest folder that holds %j', ([folders, common]) => {
  expect(commonFolder(folders)).toBe(common);
});

test('ids are distinct whatever the paths', () => {
  const path = fc
    .array(fc.constantFrom('a', '.txt', '.md', 'b'), { minLength: 1, maxLength: 5 })
    .map((p) => p.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      const ids = idsOf(paths);
      expect(new Set(ids).size).toBe(paths.length);
      for (const [i, id] of ids.entries()) expect(paths[i]?.startsWith(id)).toBe(true);
    }),
  );
});
