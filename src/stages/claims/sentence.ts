import { FINITE_OPENERS } from '../../lang/en/claims.ts';
import type { Attribution, Parsed } from '../../model/document.ts';
import { QUOTATION_MARKS } from '../../model/marks.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import { firstEndingAfter } from '../../model/span.ts';

/** What the rules of claims read. */
export type ClaimInput = Parsed;

/** Indices of the tokens that one sentence of a quote's content is made of; interrupted ones are joined. */
export type StatementTokens = readonly number[];

/** The content of a quote as its sentences, without quotation marks. */
export function piecesOf(doc: ClaimInput, { content }: Attribution): StatementTokens[] {
  const pieces: number[][] = [];
  let current = -1;
  for (const span of content) {
    for (let i = firstEndingAfter(doc.tokens, span.start); i < doc.tokens.length; i++) {
      const token = doc.tokens[i];
      if (!token || token.start >= span.end) break;
      if (QUOTATION_MARKS.has(token.text) && doc.tags[i] !== 'POS') continue;
      const sentence = firstEndingAfter(doc.sentences, token.start);
      if (sentence !== current) pieces.push([]);
      current = sentence;
      pieces.at(-1)?.push(i);
    }
  }
  return pieces.filter((piece) => piece.some((i) => doc.classes[i] !== 'PUNCT'));
}

/**
 * Position in the piece of the main clause's finite verb, -1 where there is none. The verb of a relative or other
 * subordinate clause that opens before it is passed over: "closures that hurt the poor" states nothing.
 */
export function finiteVerb(doc: ClaimInput, piece: StatementTokens, from = 0): number {
  let open = 0;
  for (let at = from; at < piece.length; at++) {
    const i = piece[at] ?? -1;
    const tag = doc.tags[i] ?? '';
    if (RELATIVE.has(tag) || (at > from && opensClause(doc, i))) open++;
    else if (FINITE.has(tag) && open-- === 0) return at;
  }
  return -1;
}

const RELATIVE = new Set<string>(['WDT', 'WP', 'WP$', 'WRB']);

function opensClause(doc: ClaimInput, i: number): boolean {
  return doc.classes[i] === 'SCONJ' && FINITE_OPENERS.has(lowerAt(doc, i));
}

const FINITE = new Set<string>(['VBD', 'VBP', 'VBZ', 'MD']);

/** Whether the piece ends in a question mark. */
export function isQuestion(doc: ClaimInput, piece: StatementTokens): boolean {
  return piece.slice(-3).some((i) => doc.tokens[i]?.text.startsWith('?'));
}
