import { expect, test } from 'vitest';
import { newScratch } from '../../src/io/spool.ts';

test.for([
  [1_000_000, 'in memory'],
  [5, 'partly in a file'],
  [0, 'in a file'],
] as const)('lines come back in order, as often as they are asked for: %d', async ([mostHeld]) => {
  const scratch = newScratch();
  const spool = scratch.spool('lines', mostHeld);
  const read = async (): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of spool.lines()) lines.push(line);
    return lines;
  };
  try {
    expect(await read()).toEqual([]);
    for (const line of ['é', 'bcdef', 'g']) await spool.add(line);
    expect(await read()).toEqual(['é', 'bcdef', 'g']);
    await spool.add('h');
    expect(await read()).toEqual(['é', 'bcdef', 'g', 'h']);
  } finally {
    await scratch.remove();
  }
});
