/** Packs the data files before the tests, so that an edited row counts at once. */
export { pack as setup } from '../../scripts/data/pack.ts';
