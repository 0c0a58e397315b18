import { expect, test } from 'vitest';
import { newSorter } from '../../src/io/sorted-lines.ts';
import { newScratch } from '../../src/io/spool.ts';

test.for([
  [1_000_000, 'in memory'],
  [20, 'in several runs'],
  [0, 'each in a run of its own'],
] as const)('lines come in the order of their keys, those of one key as they came: %d, %s', async ([mostHeld]) => {
  const scratch = newScratch();
  const sorter = newSorter(scratch, 'lines', mostHeld);
  try {
    const given = ['b\t1', 'a\nx 1', 'é 1', 'b\t2', 'a\nx 2', 'B 1', 'b\t3', '~ 1', '"a 1'];
    for (const one of given) await sorter.add(one.slice(0, -1), `${one.replace('\n', ' ')}!`);
    const lines: string[] = [];
    for await (const line of sorter.lines()) lines.push(line);
    expect(lines).toEqual(['"a 1!', 'B 1!', 'a x 1!', 'a x 2!', 'b\t1!', 'b\t2!', 'b\t3!', '~ 1!', 'é 1!']);
  } finally {
    await scratch.remove();
  }
});

test('nothing comes of nothing', async () => {
  const lines: string[] = [];
  for await (const line of newSorter(newScratch(), 'lines').lines()) lines.push(line);
  expect(lines).toEqual([]);
});
