// Reads the texts below a folder and has wink-nlp cut them into sentences and tag them: no more than that.
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { textsBelow } from './texts.mjs';

const nlp = winkNLP(winkModel, ['sbd', 'pos']);
let tokens = 0;
for (const text of textsBelow(process.argv[2] ?? '.')) tokens += nlp.readDoc(text).tokens().length();
if (tokens === 0) throw new Error('nothing was read');
