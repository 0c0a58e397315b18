import type { SegmentLayer, TagLayer, TextLayer } from '../../../model/document.ts';
import { nounPhrases } from './noun-phrases.ts';
import type { Grammar, Range } from './types.ts';
import { verbGroups } from './verb-groups.ts';

/** Phrases of a document from its tags, in linear time; quotations that are titles count as words like others. */
export function parse(doc: TextLayer & SegmentLayer & TagLayer, titles: Uint8Array): Grammar {
  const size = doc.tokens.length;
  const verbs = verbGroups(doc);
  const verbAt = indexed(verbs, size);
  const phrases = nounPhrases(doc, verbAt);
  const sentences = doc.sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }));
  return {
    verbs,
    phrases,
    verbAt,
    phraseAt: indexed(phrases, size),
    sentenceAt: indexed(sentences, size),
    quotationAt: atDepth(doc, 0, titles),
  };
}

function indexed(ranges: readonly Range[], size: number): Int32Array {
  const at = new Int32Array(size).fill(-1);
  ranges.forEach(({ first, end }, index) => {
    at.fill(index, first, end);
  });
  return at;
}

/** The same phrases with other quotations around them. */
export function withQuotations(
  { verbs, phrases, verbAt, phraseAt, sentenceAt }: Grammar,
  quotationAt: Int32Array,
): Grammar {
  return { verbs, phrases, verbAt, phraseAt, sentenceAt, quotationAt };
}

/** For each token the quotation of the second rank around it, within another. */
export function withinQuotations(doc: SegmentLayer): Int32Array {
  return atDepth(doc, 1);
}

/** For each token the quotation around it that is nested so deep. */
function atDepth({ quotations, tokens }: SegmentLayer, wanted: number, titles?: Uint8Array): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  quotations.forEach(({ start, end, depth }, index) => {
    if (depth !== wanted || titles?.[index] === 1) return;
    while (i < tokens.length && (tokens[i]?.start ?? end) < start) i++;
    for (; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) at[i] = index;
  });
  return at;
}
