/** Forms whose lemma the spelling does not tell, from compromise's grammar. */
import { regularInfinitive, withoutS } from '../../src/stages/tag/regular.ts';
import { formsOf, MODEL, singularOf } from './lexicon.ts';
import type { Row } from './tsv.ts';
import { wordClasses } from './word-classes.ts';

const NO_WORDS: ReadonlySet<string> = new Set();
const isPlain = (word: string): boolean => /^[a-z]+$/u.test(word);

/** Single words of classes, class by class, in the order of the lexicon. */
function wordsOf(...names: string[]): string[] {
  const rows = wordClasses().filter(([word = '']) => isPlain(word));
  return names.flatMap((name) => rows.filter(([, own]) => own === name).map(([word = '']) => word));
}

/** Verb forms with their infinitives. */
export function irregularVerbs(): Row[] {
  const found = new Map<string, string>();
  for (const infinitive of wordsOf('Infinitive', 'Noun|Verb', 'Actor|Verb', 'Adj|Present', 'Person|Verb')) {
    const { PastTense, Participle, PresentTense, Gerund } = formsOf(infinitive);
    for (const form of [PastTense, Participle, PresentTense, Gerund]) {
      if (!form || !isPlain(form) || form === infinitive) continue;
      if (regularInfinitive(form) !== infinitive && !found.has(form)) found.set(form, infinitive);
    }
  }
  return [...found];
}

/** Plurals with their singulars. */
export function irregularNouns(): Row[] {
  const found = new Map<string, string>();
  for (const [singular, plural] of Object.entries(MODEL.two.irregularPlurals)) found.set(plural, singular);
  for (const plural of wordsOf('Plural', 'Actor+Plural', 'Plural|Verb')) {
    const singular = singularOf(plural);
    if (!found.has(plural) && withoutS(plural, NO_WORDS) !== singular) found.set(plural, singular);
  }
  for (const word of Object.keys(MODEL.two.uncountable)) if (word.endsWith('s')) found.set(word, word);
  return [...found].filter(([plural]) => isPlain(plural));
}
