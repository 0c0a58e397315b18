import { expect, test } from 'vitest';

/** Asserts for each text all that is found in it, in order, one row of words for each find. */
export function rowTable(
  find: (text: string) => readonly string[],
  cases: readonly (readonly [text: string, found: readonly string[]])[],
): void {
  test.for(cases)('%s', ([text, found]) => {
    expect(find(text)).toEqual(found);
  });
}
