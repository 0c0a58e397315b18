import type { Parsed, PhraseLayer } from './document.ts';
import { EITHER_MARKS, OPENING_MARKS } from './marks.ts';
import type { NounPhrase, Range, VerbGroup } from './phrases.ts';
import type { Span } from './span.ts';
import type { Penn } from './tags.ts';

// The place -1 of an array V8 looks for like a name: that takes ten times as long, and once it was asked for, all other
// places that the same line asks for take twice as long. So no plain array is asked for it here; a typed array, for which
// no number is a name, may be.

/** Lower-case form of a token, the empty string outside the document. */
export function lowerAt(doc: Pick<Parsed, 'tokens'>, i: number): string {
  return i < 0 ? '' : (doc.tokens[i]?.lower ?? '');
}

/** Form of a token as written, the empty string outside the document. */
export function textAt(doc: Pick<Parsed, 'tokens'>, i: number): string {
  return i < 0 ? '' : (doc.tokens[i]?.text ?? '');
}

/** Where a token starts, 0 outside the document. */
export function startAt(doc: Pick<Parsed, 'tokens'>, i: number): number {
  return i < 0 ? 0 : (doc.tokens[i]?.start ?? 0);
}

/** Where a token ends, 0 outside the document. */
export function endAt(doc: Pick<Parsed, 'tokens'>, i: number): number {
  return i < 0 ? 0 : (doc.tokens[i]?.end ?? 0);
}

/** The characters of a range of tokens. */
export function spanAt(doc: Pick<Parsed, 'tokens'>, { first, end }: Range): Span {
  return { start: startAt(doc, first), end: endAt(doc, end - 1) };
}

/** Tag of a token; outside the document that of a mark. */
export function tagAt(doc: Parsed, i: number): Penn {
  return i < 0 ? 'PUNCT' : (doc.tags[i] ?? 'PUNCT');
}

/** The noun phrase that a token belongs to. */
export function nounPhraseAt(doc: PhraseLayer, i: number): NounPhrase | undefined {
  const at = doc.phrases.phraseAt[i] ?? -1;
  return at < 0 ? undefined : doc.phrases.nounPhrases[at];
}

/** The verb group that a token belongs to. */
export function verbAt(doc: Parsed, i: number): VerbGroup | undefined {
  const at = doc.phrases.verbAt[i] ?? -1;
  return at < 0 ? undefined : doc.phrases.verbs[at];
}

/** Index of the outermost quotation around a token, or -1. */
export function quotationAt(doc: Parsed, i: number): number {
  return doc.phrases.quotationAt[i] ?? -1;
}

/** No sentence is longer; what is (a trap, a list) is looked at no farther from a word than this. */
const LONGEST_HALF = 400;

/** Tokens of the sentence that a token belongs to, as far as they are near it. */
export function sentenceAround(doc: Parsed, i: number): Range {
  const sentence = doc.sentences[doc.phrases.sentenceAt[i] ?? 0];
  if (!sentence) return { first: i, end: i + 1 };
  return {
    first: Math.max(sentence.firstToken, i - LONGEST_HALF),
    end: Math.min(sentence.endToken, i + LONGEST_HALF),
  };
}

/** Whether a quotation opens at this token. */
export function opensQuotation(doc: Parsed, i: number): boolean {
  const here = quotationAt(doc, i);
  return here >= 0 && doc.quotations[here]?.start === doc.tokens[i]?.start;
}

/** Whether the outermost quotation that holds this token ends with it. */
export function closesQuotation(doc: Parsed, i: number): boolean {
  const here = quotationAt(doc, i);
  return here >= 0 && doc.quotations[here]?.end === doc.tokens[i]?.end;
}

/** Whether a token is a quotation mark by its form, paired or not. */
export function isQuotationMark(doc: Parsed, i: number): boolean {
  const form = lowerAt(doc, i);
  return OPENING_MARKS.has(form) || EITHER_MARKS.has(form);
}
