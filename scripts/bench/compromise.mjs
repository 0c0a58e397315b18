// Reads the texts below a folder and has compromise tag them: no more than that.
import nlp from 'compromise';
import { textsBelow } from './texts.mjs';

let terms = 0;
for (const text of textsBelow(process.argv[2] ?? '.')) terms += nlp(text).termList().length;
if (terms === 0) throw new Error('nothing was read');
