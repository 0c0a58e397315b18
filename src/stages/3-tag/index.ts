import type { Context } from '../../model/context.ts';
import type { Segmented, Tagged } from '../../model/document.ts';
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
  const tags: Penn[] = [];
  const classes: WordClass[] = [];
  const lemmas: string[] = [];
  doc.tokens.forEach(({ lower }, i) => {
    const label = labels[found[i] ?? 0] ?? UNKNOWN;
    tags.push(label[0]);
    classes.push(label[1]);
    lemmas.push(lemmaOf(lower, label[0]));
  });
  return { ...doc, stage: 'tagged', tags, classes, lemmas };
}
