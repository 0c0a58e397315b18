import type { Phrased, Tagged } from '../../src/model/document.ts';
import type { Penn, WordClass } from '../../src/model/tags.ts';
import { phrases } from '../../src/stages/phrases/index.ts';
import { lemmasOf } from '../../src/stages/tag/lemma.ts';
import { CONTEXT, taggedDoc } from './doc-of.ts';

/** A word's tag as it is written after it. */
const GIVEN =
  /(?<=\S)\/(CC|CD|DT|EX|FW|IN|JJ[RS]?|MD|NNP?S?|PDT|POS|PRP\$?|RB[RS]?|RP|SYM|TO|UH|VB[DGNPZ]?|WDT|WP\$?|WRB|ADD|AFX|PUNCT)(?![\w$])/gu;

/** By the head of the tag; auxiliaries are the tagger's to tell. */
const CLASSES: readonly (readonly [RegExp, WordClass])[] = [
  [/^NNPS?$/u, 'PROPN'],
  [/^NNS?$/u, 'NOUN'],
  [/^VB/u, 'VERB'],
  [/^MD$/u, 'AUX'],
  [/^JJ/u, 'ADJ'],
  [/^(?:RB|WRB)/u, 'ADV'],
  [/^(?:DT|PDT|WDT|PRP\$|WP\$)$/u, 'DET'],
  [/^(?:PRP|WP|EX)$/u, 'PRON'],
  [/^CD$/u, 'NUM'],
  [/^IN$/u, 'ADP'],
  [/^(?:TO|POS)$/u, 'PART'],
  [/^CC$/u, 'CCONJ'],
  [/^PUNCT$/u, 'PUNCT'],
];

/** The text of a source whose words may bear their tags: "The opposing/VBG party/NN left." */
export function plainText(source: string): string {
  return source.replace(GIVEN, '');
}

/** A text with the tags that stand in its source, and the tagger's for all other words: no test hangs on what it guesses. */
export function tagsGiven(source: string): Tagged {
  const doc = taggedDoc(plainText(source));
  const [tags, classes, lemmas] = [[...doc.tags], [...doc.classes], [...doc.lemmas]];
  let removed = 0;
  for (const { 0: whole, 1: tag, index } of source.matchAll(GIVEN)) {
    const at = doc.tokens.findIndex(({ end }) => end === index - removed);
    const token = doc.tokens[at];
    if (!token) throw new Error(`no token ends at ${source.slice(0, index)}`);
    removed += whole.length;
    const penn = tag as Penn;
    tags[at] = penn;
    if (!(classes[at] === 'AUX' && penn.startsWith('VB')))
      classes[at] = CLASSES.find(([pattern]) => pattern.test(penn))?.[1] ?? 'X';
    lemmas[at] = lemmasOf(penn)?.(token.word) ?? token.lower;
  }
  return { ...doc, tags, classes, lemmas };
}

/** The same with its phrases. */
export function phrasedWith(source: string): Phrased {
  return phrases(tagsGiven(source), CONTEXT);
}
