import { SHORT_PREPOSITIONS } from '../../lang/en/function-words.ts';
import { union, words } from '../../lang/en/word-set.ts';
import { grammar } from './grammar.ts';

/** One form of a noun of one or several words. */
export interface NounForm {
  /** Lower case, without full stops. */
  readonly words: readonly string[];
  /** Index of the word that a phrase has for its head. */
  readonly head: number;
  /** Singular of that word. */
  readonly lemma: string;
  readonly plural: boolean;
}

/** Adjectives after their noun: "attorneys general". */
const AFTER_NOUN = words('general elect designate emeritus emerita laureate royal martial errant');
/** Prepositions after the head: "chief of staff". */
const LINKS = union(SHORT_PREPOSITIONS, ['de', 'du']);

/**
 * Singular and plural forms of a noun that a user gave in either, of one or several words.
 *
 * @param given its words in lower case.
 */
export function formsOfNoun(given: readonly string[]): NounForm[] {
  const heads = headsOf(given);
  const head = heads[0] ?? 0;
  // An abbreviation has no plural of its own.
  const isShort = given.some((word) => word.includes('.'));
  const singular = isShort ? given.map(withoutStops) : singularWords(given, heads);
  const lemma = singular[head] ?? '';
  const plurals = isShort ? [] : pluralWords(singular, heads);
  return [
    { words: singular, head, lemma, plural: false },
    ...plurals.map((words) => ({ words, head, lemma, plural: true })),
  ];
}

/** Where the plural's ending can stand: "chiefs of staff", "attorney generals" or "attorneys general". */
function headsOf(words: readonly string[]): number[] {
  const link = words.findIndex((word, i) => i > 0 && LINKS.has(word));
  if (link > 0) return [link - 1];
  const last = words.length - 1;
  return last > 0 && AFTER_NOUN.has(words[last] ?? '') ? [last, last - 1] : [last];
}

function singularWords(words: readonly string[], heads: readonly number[]): readonly string[] {
  return heads.reduce((all, head) => all.with(head, singularOf(all[head] ?? '')), words);
}

function pluralWords(words: readonly string[], heads: readonly number[]): readonly string[][] {
  return heads.flatMap((head) => pluralsOf(words[head] ?? '').map((plural) => words.with(head, plural)));
}

/** A hyphened noun is inflected where its words would be: "mothers-in-law". */
function pluralsOf(singular: string): string[] {
  const parts = singular.split('-');
  if (parts.length === 1) return pluralsOfWord(singular);
  return pluralWords(parts, headsOf(parts)).map((plural) => plural.join('-'));
}

function pluralsOfWord(singular: string): string[] {
  const plural = grammar().plural(singular);
  // "alderwomans" is what compromise makes of a word that it does not know, though it knows "women".
  const irregular = /(?:man|wife|child|foot|tooth)$/u.exec(singular)?.[0];
  const other = irregular ? singular.slice(0, -irregular.length) + grammar().plural(irregular) : plural;
  return [...new Set([other, plural])].filter((form) => form !== singular);
}

function singularOf(given: string): string {
  const parts = given.split('-');
  if (parts.length > 1) return singularWords(parts, headsOf(parts)).join('-');
  const singular = /(?:ss|us|is)$/u.test(given) ? given : grammar().singular(given);
  // "lens" and "gas" are no plurals of "len" and "ga".
  return singular.length > 3 && pluralsOfWord(singular).includes(given) ? singular : given;
}

const withoutStops = (word: string): string => (word.length > 1 ? word.replace(/\./gu, '') : word);
