import { pack } from '../../scripts/data/pack.ts';

/** Packs the data files before the tests, so that an edited row counts at once. */
export function setup(): void {
  pack();
}
