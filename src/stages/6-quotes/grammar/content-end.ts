import { closesQuotation, lowerAt, quotationAt, sentenceAround } from './look.ts';
import { type IsCue, placeAt } from './places.ts';
import type { Parsed, Range } from './types.ts';

/** How often content that came to a place of this kind ended there, by kind and by the frame that opened it. */
export type EndRate = (place: string, frame: string) => number;

/** A place within content where it might end: the token of the mark or word. */
export interface Place {
  readonly at: number;
  readonly kind: string;
}

/** The tokens from `start` to the end of its sentence, and beyond where a quotation opened in it goes on. */
export function toSentenceEnd(doc: Parsed, start: number): Range {
  let { end } = sentenceAround(doc, start);
  const crossing = quotationAt(doc, end - 1);
  if (crossing >= 0 && crossing === quotationAt(doc, end) && crossing !== outerAt(doc, start)) {
    while (end < doc.tokens.length && quotationAt(doc, end) === crossing) end++;
  }
  return trimmed(doc, { first: start, end }, outerAt(doc, start));
}

/** The quotation that holds a token unless it opens there. */
function outerAt(doc: Parsed, i: number): number {
  const here = quotationAt(doc, i);
  return here >= 0 && doc.quotations[here]?.start === doc.tokens[i]?.start ? -1 : here;
}

/** Without full stops, commas and marks of a quotation opened before it at the end. */
export function trimmed(doc: Parsed, range: Range, outer = -1): Range {
  let { first, end } = range;
  while (end > first) {
    const form = lowerAt(doc, end - 1);
    const within = quotationAt(doc, end - 1);
    const mark =
      form === '.' ||
      form === ',' ||
      form === ';' ||
      form === ':' ||
      form === '—' ||
      form === '–' ||
      form === '--' ||
      form === '-';
    if (within >= 0 && within !== outer) break;
    if (!mark && !(outer >= 0 && closesQuotation(doc, end - 1) && within === outer)) break;
    end--;
  }
  while (first < end && (lowerAt(doc, first) === ',' || lowerAt(doc, first) === ':')) first++;
  return { first, end };
}

/** All places within a range where content might end, outside quotations opened in it. */
export function* placesIn(doc: Parsed, { first, end }: Range, isCue: IsCue): Iterable<Place> {
  const outer = outerAt(doc, first);
  for (let i = first + 1; i < end; i++) {
    const within = quotationAt(doc, i);
    if (within >= 0 && within !== outer) continue;
    const kind = placeAt(doc, i, isCue);
    if (kind !== null) yield { at: i, kind };
  }
}

const CUT = 0.5;

/** The content that begins at `start`: to the first place where more often than not content ends, or the sentence's end. */
export function contentFrom(doc: Parsed, start: number, frame: string, isCue: IsCue, rate: EndRate): Range {
  const whole = toSentenceEnd(doc, start);
  for (const { at, kind } of placesIn(doc, whole, isCue)) {
    if (rate(kind, frame) > CUT) return trimmed(doc, { first: start, end: at }, outerAt(doc, start));
  }
  return whole;
}
