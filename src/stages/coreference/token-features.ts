/**
 * What the rules ask of a token again and again, as bits: those of its word, and those of the tag that it has where it
 * stands.
 */
import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';
import type { SegmentLayer, TagLayer } from '../../model/document.ts';
import type { Penn, WordClass } from '../../model/tags.ts';
import { Reads, readingOf } from './word-features.ts';

/** Bits for what a token is by its tag, some of them together with its word. */
export const Tagged = {
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
  particle: 1 << 10,
  /** The "'s" of a genitive. */
  genitive: 1 << 11,
  /** "his", "their". */
  possessive: 1 << 12,
  finite: 1 << 13,
  /** A finite verb in the past or the third person, which can stand before its subject. */
  inflected: 1 << 14,
  preposition: 1 << 15,
  plural: 1 << 16,
  /** A past participle. */
  participle: 1 << 17,
  /** A verb of saying in a form that has a subject. */
  saying: 1 << 18,
  /** A determiner that is no conjunction ("that"). */
  determiner: 1 << 19,
  /** Can be the head of a noun phrase: "the President" and "the Court", in capitals or not. */
  head: 1 << 20,
  /** A name or the like: "Syrian" in "the Syrian president", but not "Former" at a sentence's head. */
  proper: 1 << 21,
  /** Can be a pronoun by its tag, and is by its word. */
  referring: 1 << 22,
} as const;

/** Both are parallel to `tokens`. */
export interface Signs {
  /** Bits of `Reads`. */
  readonly reads: Int32Array;
  /** Bits of `Tagged`. */
  readonly tagged: Int32Array;
}

/** Looks every token up once. */
export function signsOf({ tokens, tags, classes, lemmas }: SegmentLayer & TagLayer): Signs {
  const reads = new Int32Array(tokens.length);
  const tagged = new Int32Array(tokens.length);
  let before = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const word = readingOf(token.word);
    const tag = bitsOfClass(classes[i]) | bitsOfTag(tags[i]);
    const says = (tag & SAYING) === Tagged.verb && SPEECH_VERBS.has(lemmas[i] ?? '') ? Tagged.saying : 0;
    reads[i] = word;
    tagged[i] = (tag & ~GERUND) | says | inContext(word, tag, before);
    before = word;
  }
  return { reads, tagged };
}

/** Bits of `Reads` at a token; outside of the text those of the empty word. */
export function readsAt({ reads }: Signs, index: number): number {
  return reads[index] ?? Reads.behindSubject;
}

/** Bits of `Tagged` at a token; none outside of the text. */
export function taggedAt({ tagged }: Signs, index: number): number {
  return tagged[index] ?? 0;
}

/** Bits that are read from word and tag together. */
function inContext(word: number, tag: number, before: number): number {
  let bits = 0;
  if (word & Reads.determiner && !(tag & CONJUNCTION)) bits |= Tagged.determiner;
  if (tag & Tagged.noun || (tag & Tagged.properNoun && word & Reads.noun)) bits |= Tagged.head;
  if (tag & Tagged.properNoun || (tag & Tagged.adjective && word & Reads.capital && before & Reads.small))
    bits |= Tagged.proper;
  if (tag & (Tagged.pronoun | Tagged.article) && word & (Reads.pronoun | Reads.anybody)) bits |= Tagged.referring;
  return bits;
}

/** Needed only while the bits of a token are put together. */
const GERUND = 1 << 23;
const CONJUNCTION = 1 << 24;
const SAYING = Tagged.verb | GERUND;

/** The commonest first; a switch, as the tables that it stands for would take twice its time. */
function bitsOfClass(wordClass: WordClass | undefined): number {
  switch (wordClass) {
    case 'NOUN':
      return Tagged.noun;
    case 'PUNCT':
      return 0;
    case 'PROPN':
      return Tagged.properNoun;
    case 'VERB':
      return Tagged.verb;
    case 'ADP':
      return Tagged.adposition;
    case 'DET':
      return Tagged.article;
    case 'PRON':
      return Tagged.pronoun;
    case 'ADJ':
      return Tagged.adjective;
    case 'AUX':
      return Tagged.auxiliary;
    case 'ADV':
      return Tagged.adverb;
    case 'PART':
      return Tagged.particle;
    case 'NUM':
      return Tagged.number;
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
      return Tagged.preposition | CONJUNCTION;
    case 'NNS':
    case 'NNPS':
      return Tagged.plural;
    case 'VBD':
    case 'VBZ':
      return Tagged.finite | Tagged.inflected;
    case 'VBP':
    case 'MD':
      return Tagged.finite;
    case 'VBN':
      return Tagged.participle;
    case 'VBG':
      return GERUND;
    case 'TO':
      return Tagged.preposition;
    case 'PRP$':
      return Tagged.possessive;
    case 'POS':
      return Tagged.genitive;
    default:
      return 0;
  }
}
