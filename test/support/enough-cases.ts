import { expect, test } from 'vitest';

/** A rule is tried on at least three texts in which it finds something, and on two look-alikes that it leaves alone. */
export function enoughCases(id: string, finds: readonly unknown[], ignores: readonly unknown[]): void {
  test(`${id} has at least three finds and two look-alikes`, () => {
    expect(finds.length).toBeGreaterThanOrEqual(3);
    expect(ignores.length).toBeGreaterThanOrEqual(2);
  });
}
