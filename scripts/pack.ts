/** Packs the data files for the program: `npm run pack`. */
import { pack } from './data/pack.ts';

pack();
