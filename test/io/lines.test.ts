import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/io/lines.ts';

async function lines(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { number, bytes } of linesOf(Readable.from(chunks))) {
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
      expect(await lines(pieces.map((piece) => Buffer.from(piece)))).toEqual(expected);
    }),
  );
});

test('a character that is cut in two, and a carriage return, stay what they are', async () => {
  const bytes = Buffer.from('né\r\nb\n');
  expect(await lines([bytes.subarray(0, 2), bytes.subarray(2)])).toEqual(['né\r', 'b']);
});

test('a line far longer than a chunk is one line', async () => {
  const chunks = Array.from({ length: 100 }, () => Buffer.alloc(65536, 'x'));
  expect((await lines([...chunks, Buffer.from('\ny')])).map(({ length }) => length)).toEqual([6_553_600, 1]);
});

test('a stream of strings', async () => {
  expect(await lines(['a\nb', 'c\n'])).toEqual(['a', 'bc']);
});

test('a stream that fails gives its whole lines, then its error', async () => {
  async function* failing(): AsyncGenerator<Buffer> {
    yield Buffer.from('a\nb');
    throw new Error('cut off');
  }
  const found: string[] = [];
  const reading = async (): Promise<void> => {
    for await (const { bytes } of linesOf(Readable.from(failing()))) found.push(Buffer.from(bytes).toString());
  };
  await expect(reading()).rejects.toThrow('cut off');
  expect(found).toEqual(['a']);
});
