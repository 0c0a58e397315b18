import { pack } from '../../scripts/data/pack.ts';
import { packPage } from '../../scripts/page/pack.ts';

/** Packs the data files before the tests, so that an edited row counts at once, and the page of the report. */
export async function setup(): Promise<void> {
  pack();
  await packPage();
}
