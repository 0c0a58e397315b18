/**
 * How a word reads, as far as reference asks for it: one number for each word, which keeps it, in place of a search in
 * each of the lists.
 */
import { ageInWord } from '../../lang/en/ages.ts';
import { CLAUSE_OPENERS, COPULAS } from '../../lang/en/clause-words.ts';
import { ALL_SUBORDINATORS, DEMONSTRATIVES, INDEFINITE_ARTICLES, QUANTIFIERS } from '../../lang/en/function-words.ts';
import { STAFFS } from '../../lang/en/name-parts.ts';
import { BORN_AS } from '../../lang/en/names/people.ts';
import { INDEFINITE_PERSONS, pronounOf, RELATIVE_PRONOUNS } from '../../lang/en/pronouns.ts';
import { NOUN_KINDS, PEOPLE_NOUNS } from '../../lang/en/role-nouns.ts';
import { CREDIT_WORDS } from '../../lang/en/sentence-starts.ts';
import { memoPerWord } from '../../model/word.ts';

/** Bits for how a token reads. */
export const WordFeature = {
  /** "the", "that", "several". */
  determiner: 1 << 0,
  /** A personal, possessive or reflexive pronoun. */
  pronoun: 1 << 1,
  /** "everyone". */
  anybody: 1 << 2,
  /** After it a clause begins: a conjunction, a relative pronoun, a dash. */
  opener: 1 << 3,
  /** "who", "which". */
  relative: 1 << 4,
  /** A noun that the list of nouns has, as it stands. */
  noun: 1 << 5,
  /** A plural that stands for many people. */
  people: 1 << 6,
  /** A capital with a small letter after it. */
  capital: 1 << 7,
  /** A small letter from a to z at its head. */
  small: 1 << 8,
  comma: 1 << 9,
  period: 1 << 10,
  colon: 1 << 11,
  opening: 1 << 12,
  closing: 1 << 13,
  /** A mark before a verb of saying that stands before its subject. */
  beforeVerb: 1 << 14,
  /** A mark after such a subject; the end of the text counts too. */
  afterSubject: 1 << 15,
  /** "is", "became". */
  being: 1 << 16,
  of: 1 << 17,
  /** Begins a clause that says which one is meant. */
  restricting: 1 << 18,
  /** Head of a role that the user's lexicon names; no bit of the word alone. */
  givenRole: 1 << 19,
  /** Opens a clause that tells when or why: "after", "because". */
  adverbial: 1 << 20,
  /** "Photograph", before a colon or "by" and a name. */
  credit: 1 << 21,
  linksCredit: 1 << 22,
  slash: 1 << 23,
  /** "and", "or" between two of a list. */
  joins: 1 << 24,
  /** "née", before a name at birth. */
  bornAs: 1 << 25,
  /** "campaign": those who work for somebody. */
  staff: 1 << 26,
  /** "46-year-old". */
  age: 1 << 27,
} as const;

/** How a noun phrase can begin, beside with an owner. */
export type Opening = 'definite' | 'demonstrative' | 'indefinite';

const DETERMINERS: ReadonlyMap<string, Opening> = new Map([
  ['the', 'definite'],
  ...[...DEMONSTRATIVES].map((word) => [word, 'demonstrative'] as const),
  ...[...INDEFINITE_ARTICLES, ...QUANTIFIERS].map((word) => [word, 'indefinite'] as const),
]);

/** What a determiner makes of its phrase; 'none' where the word is none. */
export const openingOf = memoPerWord(({ lower }): Opening | 'none' => DETERMINERS.get(lower) ?? 'none');

type Listed = readonly [bit: number, words: Iterable<string>];

const BY_TEXT = collected([
  [WordFeature.comma, [',']],
  [WordFeature.period, ['.']],
  [WordFeature.colon, [':']],
  [WordFeature.slash, ['/']],
  [WordFeature.credit, CREDIT_WORDS],
  [WordFeature.linksCredit, [':', 'by']],
  [WordFeature.opening, ['(']],
  [WordFeature.closing, [')']],
  [WordFeature.beforeVerb, [',', '”', '"', '’', "''"]],
  [WordFeature.afterSubject, ['.', ',', ';', ':', '—', '”', '"', '--', '']],
]);

const BY_KEY = collected([
  [WordFeature.determiner, DETERMINERS.keys()],
  [WordFeature.anybody, INDEFINITE_PERSONS],
  [WordFeature.opener, CLAUSE_OPENERS],
  [WordFeature.adverbial, ALL_SUBORDINATORS],
  [WordFeature.joins, ['and', 'or']],
  [WordFeature.bornAs, BORN_AS],
  [WordFeature.staff, STAFFS],
  [WordFeature.relative, RELATIVE_PRONOUNS.keys()],
  [WordFeature.noun, NOUN_KINDS.keys()],
  [WordFeature.people, PEOPLE_NOUNS],
  [WordFeature.being, COPULAS],
  [WordFeature.of, ['of']],
  [WordFeature.restricting, ['that', 'who']],
]);

/** All bits of each word of the lists, so that a new word is searched in one table and not in each. */
function collected(lists: readonly Listed[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** Bits of `WordFeature` for a word. */
export const wordFeaturesOf = memoPerWord((word) => {
  const { text, lower } = word;
  return (
    (BY_TEXT.get(text) ?? 0) |
    (BY_KEY.get(lower) ?? 0) |
    (pronounOf(word) ? WordFeature.pronoun : 0) |
    (ageInWord(lower) === null ? 0 : WordFeature.age) |
    caseOf(text)
  );
});

function caseOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return WordFeature.small;
  const hasCase = (first >= 0x41 && first <= 0x5a) || first > 0x7f;
  return hasCase && /^\p{Lu}\p{Ll}/u.test(text) ? WordFeature.capital : 0;
}
