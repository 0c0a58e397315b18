/**
 * All forms of words that a user names, from compromise's grammar. It is loaded at the first word that asks for it, as
 * loading takes longer than all the rest of a short run; a lexicon without such words never pays for it.
 */
import { createRequire } from 'node:module';

/** compromise's names for them. */
export type Tense = 'PastTense' | 'PresentTense' | 'Gerund' | 'Participle';
type Model = object;

/** What is used of compromise, whose own types leave it open. */
interface Compromise {
  model(): Model & { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
  methods(): {
    two: {
      transform: {
        verb: {
          conjugate(infinitive: string, model: Model): Readonly<Partial<Record<Tense, string>>>;
          toInfinitive(form: string, model: Model, tense: Tense): string;
        };
        noun: { toPlural(singular: string, model: Model): string; toSingular(plural: string, model: Model): string };
      };
    };
  };
}

/** compromise's functions with its tables given to them. */
interface Grammar {
  /** Whether it knows the word as one; "tell" only by its past tense, "told". */
  readonly isInfinitive: (word: string) => boolean;
  readonly conjugate: (infinitive: string) => Readonly<Partial<Record<Tense, string>>>;
  readonly infinitive: (form: string, tense: Tense) => string;
  readonly plural: (singular: string) => string;
  readonly singular: (plural: string) => string;
}

let loaded: Grammar | undefined;

/** compromise's grammar, loaded at the first call. */
export function grammar(): Grammar {
  loaded ??= load();
  return loaded;
}

/** Synchronously, as `extract` is; two thirds of compromise, which have all of its grammar of single words. */
function load(): Grammar {
  const nlp = createRequire(import.meta.url)('compromise/two') as Compromise;
  const model = nlp.model();
  const { verb, noun } = nlp.methods().two.transform;
  const is = (word: string, tag: string): boolean => [model.one.lexicon[word]].flat().includes(tag);
  return {
    isInfinitive: (word) => {
      const past = verb.conjugate(word, model).PastTense ?? word;
      return is(word, 'Infinitive') || (past !== word && is(past, 'PastTense'));
    },
    conjugate: (infinitive) => verb.conjugate(infinitive, model),
    infinitive: (form, tense) => verb.toInfinitive(form, model, tense),
    plural: (singular) => noun.toPlural(singular, model),
    singular: (plural) => noun.toSingular(plural, model),
  };
}
