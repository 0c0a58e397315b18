import type { Attribution, SegmentLayer, TagLayer, TextLayer } from '../../model/document.ts';
import { firstEndingAfter } from '../../model/span.ts';

export type Ground = TextLayer & SegmentLayer & TagLayer;

/** Indices of the tokens that one sentence of a quote's content is made of; interrupted ones are joined. */
export type Piece = readonly number[];

const QUOTE_MARK = /^(?:''|``|["“”„‟«»‘’‹›'])$/u;

/** The content of a quote as its sentences, without quotation marks. */
export function piecesOf(doc: Ground, { content }: Attribution): Piece[] {
  const pieces: number[][] = [];
  let current = -1;
  for (const span of content) {
    for (let i = firstEndingAfter(doc.tokens, span.start); i < doc.tokens.length; i++) {
      const token = doc.tokens[i];
      if (!token || token.start >= span.end) break;
      if (QUOTE_MARK.test(token.text)) continue;
      const sentence = firstEndingAfter(doc.sentences, token.start);
      if (sentence !== current) pieces.push([]);
      current = sentence;
      pieces.at(-1)?.push(i);
    }
  }
  return pieces.filter((piece) => piece.some((i) => doc.classes[i] !== 'PUNCT'));
}

/** Position in the piece of the main clause's first finite verb, -1 where there is none. */
export function finiteVerb(doc: Ground, piece: Piece, from = 0): number {
  return piece.findIndex((i, at) => at >= from && FINITE.has(doc.tags[i] ?? ''));
}

const FINITE = new Set<string>(['VBD', 'VBP', 'VBZ', 'MD']);

/** Whether the piece ends in a question mark. */
export function isQuestion(doc: Ground, piece: Piece): boolean {
  return piece.slice(-3).some((i) => doc.tokens[i]?.text.startsWith('?'));
}
