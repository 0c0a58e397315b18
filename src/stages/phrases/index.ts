import type { Context } from '../../model/context.ts';
import type { Phrased, SegmentLayer, Tagged } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import type { Range } from '../../model/phrases.ts';
import { quotationsAtDepth } from '../../model/quotations.ts';
import { nounPhrases } from './noun-phrases.ts';
import { retagged } from './retag.ts';
import { titlesOf } from './titles.ts';
import { verbGroups } from './verb-groups.ts';

/**
 * Finds the phrases that every stage after this one reads: titles in quotation marks, verb groups, noun phrases, with
 * the tags corrected by what the quotation marks tell. Linear in the length of the text.
 */
export function phrases(doc: Tagged, { lexicon }: Context): Phrased {
  const titles = titlesOf(doc);
  const tagged = withStage(doc, retagged(doc, titles, lexicon.words));
  const size = doc.tokens.length;
  const verbs = verbGroups(tagged, lexicon.words);
  const verbAt = indexed(verbs, size);
  const nouns = nounPhrases(tagged, verbAt);
  const layer = {
    verbs,
    nounPhrases: nouns,
    verbAt,
    phraseAt: indexed(nouns, size),
    sentenceAt: indexed(sentenceRanges(doc), size),
    quotationAt: quotationsAtDepth(doc, 0, titles),
    titles,
  };
  return withStage(tagged, { stage: 'phrased', phrases: layer } as const);
}

function sentenceRanges({ sentences }: SegmentLayer): Range[] {
  return sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }));
}

/** For each token the index of the range that holds it, or -1. */
function indexed(ranges: readonly Range[], size: number): Int32Array {
  const at = new Int32Array(size).fill(-1);
  ranges.forEach(({ first, end }, index) => {
    at.fill(index, first, end);
  });
  return at;
}
