import type { Name, NameLayer, Parsed, Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Sighting } from '../../model/scene.ts';
import { wordOf } from '../../model/word.ts';
import type { Traits } from './clusters.ts';
import type { Family, Form } from './forms.ts';
import { type TokenFeatures, tokenFeaturesOf } from './token-features.ts';
import type { Opening } from './word-features.ts';

type Layers = Parsed & NameLayer;

/** What coreference reads of a document; all that is asked of word, tag and class stands in the features of the tokens. */
export type CorefTokens = Pick<
  Layers,
  'text' | 'layout' | 'tokens' | 'sentences' | 'paragraphs' | 'quotations' | 'lemmas' | 'phrases' | 'names'
> &
  TokenFeatures;

/** Looks every token up once. */
export function corefTokensOf(doc: Layers, { words }: Lexicon): CorefTokens {
  const { text, layout, tokens, sentences, paragraphs, quotations, lemmas, phrases, names } = doc;
  const { wordFeatures, tokenFeatures } = tokenFeaturesOf(doc, words);
  return {
    text,
    layout,
    tokens,
    sentences,
    paragraphs,
    quotations,
    lemmas,
    phrases,
    names,
    wordFeatures,
    tokenFeatures,
  };
}

/** How a phrase begins. */
export type Determiner = Opening | 'possessive' | 'none';

/** A phrase that can refer: a name, a noun phrase with a common noun as its head, a pronoun. */
export interface Phrase extends Sighting {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token with title and nouns of office: "opposition leader" before "Mary Tolmer". */
  readonly lead: number;
  /** Token index of the head: a noun phrase's last noun, a name's last word. */
  readonly head: number;
  readonly determiner: Determiner;
  readonly family: Family;
  readonly plural: boolean;
  /** What the stage before found of a name. */
  readonly name: Name | null;
  /** What a name is compared by. */
  readonly form: Form | null;
  /** What it tells by itself, whatever stands around it; shared by all phrases that tell the same. */
  readonly traits: Traits;
}

/** The document as the sieves see it; made once, never changed. */
export interface CorefInput {
  readonly doc: CorefTokens;
  /** In order of start; of two that start together the shorter first. */
  readonly phrases: readonly Phrase[];
  /** Indices into `phrases` of all names. */
  readonly names: readonly number[];
  /** Indices into `phrases` of the names that are no dates or numbers. */
  readonly proper: readonly number[];
  /** Indices into `phrases` of the names of persons. */
  readonly persons: readonly number[];
  /** For each quoted turn the phrase that seems to speak it, or -1. */
  readonly turnSpeakers: readonly number[];
}

const NO_TOKEN: Token = { start: 0, end: 0, text: '', lower: '', word: wordOf('') };

/** The token at an index; an empty one outside the text. As in `model/phrase-lookup`, the array is not asked for -1. */
export function tokenAt(doc: CorefTokens, index: number): Token {
  return index < 0 ? NO_TOKEN : (doc.tokens[index] ?? NO_TOKEN);
}
