import type { Quotation, SegmentLayer } from './document.ts';
import { endAt, startAt, textAt } from './phrase-lookup.ts';
import type { Range } from './phrases.ts';

/**
 * For each token the index of the quotation around it that is nested so deep (0 for an outermost one), its marks
 * included, or -1. Quotations that are titles count as words like others.
 */
export function quotationsAtDepth(
  { quotations, tokens }: Pick<SegmentLayer, 'quotations' | 'tokens'>,
  depth: number,
  titles?: Uint8Array,
): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  quotations.forEach((quotation, index) => {
    if (quotation.depth !== depth || (titles?.[index] ?? 0) > 0) return;
    while (i < tokens.length && (tokens[i]?.start ?? quotation.end) < quotation.start) i++;
    for (; i < tokens.length && (tokens[i]?.start ?? quotation.end) < quotation.end; i++) at[i] = index;
  });
  return at;
}

/**
 * The words of a quotation without its marks and the comma or full stop before the closing one; of a longer one the first
 * `most` and one more, so that it shows.
 *
 * @param from a token before it
 */
export function wordsWithin(
  doc: Pick<SegmentLayer, 'tokens'>,
  { inner }: Quotation,
  from: number,
  most: number,
): Range {
  const { length } = doc.tokens;
  let first = from;
  while (first < length && startAt(doc, first) < inner.start) first++;
  let end = first;
  while (end < length && end <= first + most && endAt(doc, end) <= inner.end) end++;
  return { first, end: end > first && /^[,.]$/u.test(textAt(doc, end - 1)) ? end - 1 : end };
}

/** Words of a nickname at most, "the" apart. */
const LONGEST_NICKNAME = 2;

/** Whether words in marks can be a nickname: “Joe”, “the Ox”. */
export function isNickname(doc: Pick<SegmentLayer, 'tokens'>, { first, end }: Range): boolean {
  const from = textAt(doc, first).toLowerCase() === 'the' ? first + 1 : first;
  if (end <= from || end - from > LONGEST_NICKNAME) return false;
  for (let i = from; i < end; i++) if (!/^\p{Lu}/u.test(textAt(doc, i))) return false;
  return true;
}
