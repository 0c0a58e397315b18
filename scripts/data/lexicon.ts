/** What compromise knows of English words: its lexicon, its lists and its grammar of forms. */
import nlp from 'compromise';

type Forms = Record<string, string>;

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | string[]>> };
  readonly two: {
    readonly switches: Readonly<Record<string, string>>;
    readonly orgWords: Readonly<Record<string, true>>;
    readonly placeWords: Readonly<Record<string, true>>;
    readonly irregularPlurals: Readonly<Record<string, string>>;
    readonly uncountable: Readonly<Record<string, true>>;
  };
}

interface Methods {
  readonly two: {
    readonly transform: {
      readonly noun: { toSingular(plural: string, model: unknown): string };
      readonly verb: { conjugate(infinitive: string, model: unknown): Forms };
    };
  };
}

export const MODEL = nlp.model() as unknown as Model;
const { noun, verb } = (nlp.methods() as unknown as Methods).two.transform;

const LEXICON: readonly (readonly [word: string, tags: readonly string[]])[] = Object.entries(MODEL.one.lexicon).map(
  ([word, tags]) => [word, [tags].flat()],
);

/** The words and phrases of the lexicon with their tags, lower case. */
export function lexicon(): typeof LEXICON {
  return LEXICON;
}

/** The words and phrases that have a tag. */
export function tagged(tag: string): string[] {
  return LEXICON.filter(([, tags]) => tags.includes(tag)).map(([word]) => word);
}

export function singularOf(plural: string): string {
  return noun.toSingular(plural, MODEL);
}

/** The forms of a verb by their tags: "PastTense", "Gerund" and others. */
export function formsOf(infinitive: string): Forms {
  return verb.conjugate(infinitive, MODEL);
}
