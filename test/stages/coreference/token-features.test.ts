import { expect, test } from 'vitest';
import {
  TokenFeature,
  tokenFeaturesAt,
  tokenFeaturesOf,
  wordFeaturesAt,
} from '../../../src/stages/coreference/token-features.ts';
import { WordFeature } from '../../../src/stages/coreference/word-features.ts';
import { CONTEXT, phrasedDoc } from '../../support/doc-of.ts';

const TEXT = 'The Syrian president said that he liked that house. Former officials left.';
const doc = phrasedDoc(TEXT);
const signs = tokenFeaturesOf(doc, CONTEXT.lexicon.words);

/** The words of the text that have a bit. */
const wordsWith = (bits: Int32Array, bit: number): string[] =>
  doc.tokens.filter((_, i) => ((bits[i] ?? 0) & bit) !== 0).map(({ text }) => text);

test('"that" is a determiner where it is no conjunction', () => {
  expect(wordsWith(signs.wordFeatures, WordFeature.determiner)).toEqual(['The', 'that', 'that']);
  expect(doc.tags[4]).toBe('IN');
  expect(wordsWith(signs.tokenFeatures, TokenFeature.determiner)).toEqual(['The', 'that']);
});

test('an adjective with a capital is like a name behind a small letter alone', () => {
  const inner = phrasedDoc('In the Syrian camp the Former leader left.');
  const { tokenFeatures } = tokenFeaturesOf(inner, CONTEXT.lexicon.words);
  const proper = inner.tokens.filter((_, i) => (tokenFeatures[i] ?? 0) & TokenFeature.proper).map(({ text }) => text);
  expect(proper).toContain('Syrian');
  expect(wordsWith(signs.tokenFeatures, TokenFeature.proper)).not.toContain('Former');
});

test('verbs of saying, pronouns and heads are told by word and tag together', () => {
  expect(wordsWith(signs.tokenFeatures, TokenFeature.saying)).toEqual(['said']);
  expect(wordsWith(signs.tokenFeatures, TokenFeature.referring)).toEqual(['he']);
  expect(wordsWith(signs.tokenFeatures, TokenFeature.head)).toEqual(['president', 'house', 'officials']);
});

test('the same word has the bits of the tag that it has where it stands', () => {
  const twice = phrasedDoc('They report it. The report says it.');
  const { tokenFeatures } = tokenFeaturesOf(twice, CONTEXT.lexicon.words);
  const bits = twice.tokens.flatMap(({ text }, i) =>
    text === 'report' ? [(tokenFeatures[i] ?? 0) & TokenFeature.noun] : [],
  );
  expect(bits).toEqual([0, TokenFeature.noun]);
});

test('outside of the text a subject may end, and nothing else is', () => {
  for (const index of [-1, doc.tokens.length]) {
    expect(wordFeaturesAt(signs, index)).toBe(WordFeature.afterSubject);
    expect(tokenFeaturesAt(signs, index)).toBe(0);
  }
});
