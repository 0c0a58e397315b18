/** Packs the data files for the program, and the page of its report: `npm run pack`. */
import { pack } from './data/pack.ts';
import { packPage } from './page/pack.ts';

pack();
await packPage();
