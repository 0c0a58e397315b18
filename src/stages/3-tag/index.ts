import type { Context } from '../../model/context.ts';
import type { Segmented, Tagged } from '../../model/document.ts';
import { withLayer } from '../../model/layers.ts';
import type { Penn, WordClass } from '../../model/tags.ts';
import { lemmaOf } from './lemma.ts';
import { type Label, loadModel } from './model.ts';
import { createTagger, type Tagger, tagSentence } from './perceptron.ts';

let shared: Tagger | undefined;
const UNKNOWN: Label = ['NN', 'NOUN'];

/**
 * Gives every token its part of speech and lemma. The model is loaded at the first call.
 *
 * @throws SaysoError `model` where the model file is missing or damaged.
 */
export function tag(doc: Segmented, _context: Context): Tagged {
  shared ??= createTagger(loadModel());
  const tagger = shared;
  const { labels } = tagger.model;
  const found = new Uint8Array(doc.tokens.length);
  for (const sentence of doc.sentences) tagSentence(tagger, doc.tokens, sentence, found);
  const tags: Penn[] = new Array<Penn>(found.length);
  const classes: WordClass[] = new Array<WordClass>(found.length);
  const lemmas: string[] = new Array<string>(found.length);
  for (let i = 0; i < found.length; i++) {
    const [penn, wordClass] = labels[found[i] ?? 0] ?? UNKNOWN;
    tags[i] = penn;
    classes[i] = wordClass;
    lemmas[i] = lemmaOf(doc.tokens[i]?.lower ?? '', penn);
  }
  return withLayer(doc, { stage: 'tagged', tags, classes, lemmas } as const);
}
