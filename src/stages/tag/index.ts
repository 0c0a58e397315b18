import type { Context } from '../../model/context.ts';
import type { Segmented, Tagged, TagLayer, Token } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import type { Penn, WordClass } from '../../model/tags.ts';
import type { Word } from '../../model/word.ts';
import { withGiven } from './given.ts';
import { lemmasOf } from './lemma.ts';
import { loadModel } from './model.ts';
import { createTagger, type Tagger, tagSentence } from './perceptron.ts';

let shared: Shared | undefined;

/** The tagger with what stands for each of its labels. */
interface Shared {
  readonly tagger: Tagger;
  readonly tags: readonly Penn[];
  readonly classes: readonly WordClass[];
  /** What finds the lemma of a word, where it is not its key. */
  readonly lemmas: readonly (((word: Word) => string) | undefined)[];
}

function load(): Shared {
  const model = loadModel();
  return {
    tagger: createTagger(model),
    tags: model.labels.map(([tag]) => tag),
    classes: model.labels.map(([, wordClass]) => wordClass),
    lemmas: model.labels.map(([tag]) => lemmasOf(tag)),
  };
}

/**
 * Gives every token its part of speech and lemma. The model is loaded at the first call.
 *
 * @throws SaysoError `model` where the model file is missing or damaged.
 */
export function tag(doc: Segmented, { lexicon }: Context): Tagged {
  shared ??= load();
  return withStage(doc, { stage: 'tagged', ...withGiven(layerOf(shared, doc), doc, lexicon.words) } as const);
}

function layerOf(labels: Shared, { tokens, sentences }: Segmented): TagLayer {
  const found = new Uint8Array(tokens.length);
  for (const sentence of sentences) tagSentence(labels.tagger, tokens, sentence, found);
  const tags: Penn[] = new Array<Penn>(found.length);
  const classes: WordClass[] = new Array<WordClass>(found.length);
  const lemmas: string[] = new Array<string>(found.length);
  for (let i = 0; i < found.length; i++) {
    const label = found[i] as number;
    const { word, lower } = tokens[i] as Token;
    const lemmaOf = labels.lemmas[label];
    tags[i] = labels.tags[label] as Penn;
    classes[i] = labels.classes[label] as WordClass;
    lemmas[i] = lemmaOf ? lemmaOf(word) : lower;
  }
  return { tags, classes, lemmas };
}
