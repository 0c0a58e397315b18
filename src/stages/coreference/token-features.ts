/**
 * What the rules ask of a token again and again, as bits: those of its word, and those of the tag that it has where it
 * stands.
 */
import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';
import type { SegmentLayer, TagLayer } from '../../model/document.ts';
import { type GivenWords, Noun, nounsAt } from '../../model/given-words.ts';
import type { Penn, WordClass } from '../../model/tags.ts';
import { WordFeature, wordFeaturesOf } from './word-features.ts';

/** Bits for what a token is by its tag, some of them together with its word. */
export const TokenFeature = {
  noun: 1 << 0,
  adjective: 1 << 1,
  properNoun: 1 << 2,
  verb: 1 << 3,
  auxiliary: 1 << 4,
  adverb: 1 << 5,
  adposition: 1 << 6,
  article: 1 << 7,
  pronoun: 1 << 8,
  number: 1 << 9,
  /** The "'s" of a genitive. */
  genitive: 1 << 10,
  /** "his", "their". */
  possessive: 1 << 11,
  finite: 1 << 12,
  /** A finite verb in the past or the third person, which can stand before its subject. */
  inflected: 1 << 13,
  preposition: 1 << 14,
  plural: 1 << 15,
  /** A past participle. */
  participle: 1 << 16,
  /** A verb of saying in a form that has a subject. */
  saying: 1 << 17,
  /** A determiner that is no conjunction ("that"). */
  determiner: 1 << 18,
  /** Can be the head of a noun phrase: "the President" and "the Court", in capitals or not. */
  head: 1 << 19,
  /** A name or the like: "Syrian" in "the Syrian president", but not "Former" at a sentence's head. */
  proper: 1 << 20,
  /** Can be a pronoun by its tag, and is by its word. */
  referring: 1 << 21,
} as const;

/** Both are parallel to `tokens`. */
export interface TokenFeatures {
  /** Bits of `WordFeature`. */
  readonly wordFeatures: Int32Array;
  /** Bits of `TokenFeature`. */
  readonly tokenFeatures: Int32Array;
}

type Looked = Pick<SegmentLayer & TagLayer, 'tokens' | 'tags' | 'classes' | 'lemmas'>;

/** Looks every token up once. */
export function tokenFeaturesOf({ tokens, tags, classes, lemmas }: Looked, words: GivenWords): TokenFeatures {
  const wordFeatures = new Int32Array(tokens.length);
  const tokenFeatures = new Int32Array(tokens.length);
  lookUp({ tokens, tags, classes, lemmas }, words, wordFeatures, tokenFeatures);
  return { wordFeatures, tokenFeatures };
}

/**
 * Apart from what the numbers are put into: V8 compiles a long loop by itself the first time, and gives that up for each
 * document anew where anything is left to do after the loop.
 */
function lookUp(
  { tokens, tags, classes, lemmas }: Looked,
  words: GivenWords,
  wordFeatures: Int32Array,
  tokenFeatures: Int32Array,
): void {
  const given = nounsAt(tokens, words);
  const { cueVerbs } = words;
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const own = wordFeaturesOf(token.word);
    const word = given === null ? own : own | featuresOfGiven(given[i] ?? 0);
    const tag = bitsOfClass(classes[i]) | bitsOfTag(tags[i]);
    const says = (tag & SAYING) === TokenFeature.verb && isSpeech(lemmas[i] ?? '', cueVerbs) ? TokenFeature.saying : 0;
    wordFeatures[i] = word;
    tokenFeatures[i] = (tag & ~GERUND) | says | inContext(word, tag, before);
    before = word;
  }
}

function isSpeech(lemma: string, cueVerbs: ReadonlySet<string>): boolean {
  return SPEECH_VERBS.has(lemma) || (cueVerbs.size > 0 && cueVerbs.has(lemma));
}

/** What the head of a role that the lexicon names is for reference, from its bits of `Noun`. */
function featuresOfGiven(noun: number): number {
  return noun & Noun.head ? WordFeature.noun | WordFeature.givenRole : 0;
}

/** Bits of `WordFeature` at a token; outside of the text those of the empty word. */
export function wordFeaturesAt({ wordFeatures }: TokenFeatures, index: number): number {
  return wordFeatures[index] ?? WordFeature.afterSubject;
}

/** Bits of `TokenFeature` at a token; none outside of the text. */
export function tokenFeaturesAt({ tokenFeatures }: TokenFeatures, index: number): number {
  return tokenFeatures[index] ?? 0;
}

/** Bits that are read from word and tag together. */
function inContext(word: number, tag: number, before: number): number {
  let bits = 0;
  if (word & WordFeature.determiner && !(tag & CONJUNCTION)) bits |= TokenFeature.determiner;
  if (tag & TokenFeature.noun || (tag & TokenFeature.properNoun && word & WordFeature.noun)) bits |= TokenFeature.head;
  if (
    tag & TokenFeature.properNoun ||
    (tag & TokenFeature.adjective && word & WordFeature.capital && before & WordFeature.small)
  )
    bits |= TokenFeature.proper;
  if (tag & (TokenFeature.pronoun | TokenFeature.article) && word & (WordFeature.pronoun | WordFeature.anybody))
    bits |= TokenFeature.referring;
  return bits;
}

/** Needed only while the bits of a token are put together. */
const GERUND = 1 << 22;
const CONJUNCTION = 1 << 23;
const SAYING = TokenFeature.verb | GERUND;

/** The commonest first; a switch, as the tables that it stands for would take twice its time. */
function bitsOfClass(wordClass: WordClass | undefined): number {
  switch (wordClass) {
    case 'NOUN':
      return TokenFeature.noun;
    case 'PUNCT':
      return 0;
    case 'PROPN':
      return TokenFeature.properNoun;
    case 'VERB':
      return TokenFeature.verb;
    case 'ADP':
      return TokenFeature.adposition;
    case 'DET':
      return TokenFeature.article;
    case 'PRON':
      return TokenFeature.pronoun;
    case 'ADJ':
      return TokenFeature.adjective;
    case 'AUX':
      return TokenFeature.auxiliary;
    case 'ADV':
      return TokenFeature.adverb;
    case 'NUM':
      return TokenFeature.number;
    default:
      return 0;
  }
}

function bitsOfTag(tag: Penn | undefined): number {
  switch (tag) {
    case 'NN':
    case 'NNP':
    case 'PUNCT':
    case 'DT':
    case 'JJ':
      return 0;
    case 'IN':
      return TokenFeature.preposition | CONJUNCTION;
    case 'NNS':
    case 'NNPS':
      return TokenFeature.plural;
    case 'VBD':
    case 'VBZ':
      return TokenFeature.finite | TokenFeature.inflected;
    case 'VBP':
    case 'MD':
      return TokenFeature.finite;
    case 'VBN':
      return TokenFeature.participle;
    case 'VBG':
      return GERUND;
    case 'TO':
      return TokenFeature.preposition;
    case 'PRP$':
      return TokenFeature.possessive;
    case 'POS':
      return TokenFeature.genitive;
    default:
      return 0;
  }
}
