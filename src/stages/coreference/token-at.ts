/** What sieves ask about the token at a place; a token outside the article is none of it. */
import { TokenFeature, type TokenFeatures, tokenFeaturesAt, wordFeaturesAt } from './token-features.ts';
import { WordFeature } from './word-features.ts';

type Question = (doc: TokenFeatures, i: number) => boolean;

/** A question after any of some bits of `WordFeature`: what the word is. */
function word(bits: number): Question {
  return (doc, i) => (wordFeaturesAt(doc, i) & bits) !== 0;
}

/** A question after any of some bits of `TokenFeature`: what the token is where it stands. */
function token(bits: number): Question {
  return (doc, i) => (tokenFeaturesAt(doc, i) & bits) !== 0;
}

export const isComma = word(WordFeature.comma);
export const isPeriod = word(WordFeature.period);
/** A mark that closes. */
export const isClosing = word(WordFeature.closing);
/** "of". */
export const isOf = word(WordFeature.of);
/** "is", "became". */
export const isBeing = word(WordFeature.being);
/** After a noun it says which one is meant. */
export const isRestricting = word(WordFeature.restricting);
export const isAdverb = token(TokenFeature.adverb);
export const isAdposition = token(TokenFeature.adposition);
export const isProperNoun = token(TokenFeature.properNoun);
/** A name, an adjective made of one, or the "'s" after one. */
export const isOfName = token(TokenFeature.proper | TokenFeature.genitive);
export const isFiniteVerb = token(TokenFeature.finite);
export const isParticiple = token(TokenFeature.participle);
/** A verb of saying in a form that has a subject. */
export const isSaying = token(TokenFeature.saying);
/** What stands between a determiner and its noun, or is the noun. */
export const continuesPhrase = token(
  TokenFeature.noun | TokenFeature.properNoun | TokenFeature.adjective | TokenFeature.number | TokenFeature.verb,
);
/** What an "of" phrase is made of, but for "of" itself. */
export const isInOfPhrase = token(TokenFeature.adposition | TokenFeature.article | TokenFeature.properNoun);
/** What a clause has, and an "of" phrase has not. */
export const isOfClause = token(TokenFeature.verb | TokenFeature.auxiliary | TokenFeature.pronoun);
