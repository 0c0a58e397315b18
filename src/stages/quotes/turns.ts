import type { Quotation } from '../../model/document.ts';
import { closesQuotation, quotationAt, sentenceAround } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import type { Signed } from '../../model/rule.ts';
import type { Candidate } from './candidate.ts';
import { quotationFrom, quotationStart } from './grammar/quotation.ts';
import type { QuoteInput } from './input.ts';

/** Quotations of fewer words are terms, not turns. */
const LEAST_TOKENS = 4;

/** Quoted sentences: outermost quotations that begin a sentence and end one. */
export function* turnsOf(input: QuoteInput): Iterable<Range> {
  for (const first of input.landmarks.openings) {
    if (sentenceAround(input, first).first !== first) continue;
    const { end } = quotationFrom(input, first);
    if (sentenceAround(input, end - 1).end === end && end - first >= LEAST_TOKENS) yield { first, end };
  }
}

/** The quotation that a token stands in, the outermost. */
export function quotationOf(input: QuoteInput, i: number): Quotation | undefined {
  return input.quotations[quotationAt(input, i)];
}

/** Index of the paragraph that a token stands in. */
export function paragraphAt(input: QuoteInput, i: number): number {
  return input.sentences[input.phrases.sentenceAt[i] ?? 0]?.paragraph ?? 0;
}

/** Whether a token is the first of its paragraph. */
export function opensParagraph(input: QuoteInput, i: number): boolean {
  const paragraph = input.paragraphs[paragraphAt(input, i)];
  return input.sentences[paragraph?.firstSentence ?? -1]?.firstToken === i;
}

/** Whether a range ends its paragraph. */
export function endsParagraph(input: QuoteInput, { end }: Range): boolean {
  const paragraph = input.paragraphs[paragraphAt(input, end - 1)];
  return input.sentences[(paragraph?.endSentence ?? 0) - 1]?.endToken === end;
}

/**
 * The paragraph before a token, where all of it stands in a quotation that is left open and goes on at the token: “We win.
 * ¶ “We always win,” he said.
 */
export function openBefore(input: QuoteInput, i: number): Range | undefined {
  if (quotationOf(input, i)?.continues !== true || !opensParagraph(input, i)) return undefined;
  if (quotationAt(input, i - 1) < 0) return undefined;
  const first = quotationStart(input, i - 1);
  return opensParagraph(input, first) && !closesOwn(input, i - 1) ? { first, end: i } : undefined;
}

/** Whether a mark closes the quotation that ends with a token. */
function closesOwn(input: QuoteInput, i: number): boolean {
  return closesQuotation(input, i) && quotationOf(input, i)?.closed === true;
}

/** For each token whether it belongs to the content of one of the candidates. */
export function claimedBy(input: QuoteInput, found: readonly Candidate[]): Uint8Array {
  const claimed = new Uint8Array(input.tokens.length);
  for (const { content } of found) for (const { first, end } of content) claimed.fill(1, first, end);
  return claimed;
}

/** A candidate with one more range of content; ranges that meet become one. */
export function extended<C extends Candidate>(input: QuoteInput, candidate: Signed<C>, turn: Range): Signed<C> {
  const content: Range[] = [];
  for (const range of [...candidate.content, turn].sort((a, b) => a.first - b.first)) {
    const last = content.at(-1);
    if (last && last.end >= range.first) content[content.length - 1] = { first: last.first, end: range.end };
    else content.push(range);
  }
  const start = Math.min(candidate.start, input.tokens[turn.first]?.start ?? candidate.start);
  const end = Math.max(candidate.end, input.tokens[turn.end - 1]?.end ?? 0);
  return { ...candidate, content, start, end };
}
