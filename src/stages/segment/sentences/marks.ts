import type { Quotation, Token } from '../../../model/document.ts';
import { firstEndingAfter } from '../../../model/span.ts';

export const OPENS = 1;
export const CLOSES = 2;

/** What each token is to the quotations: their opening mark, their closing mark, or 0. */
export function quotationRoles(tokens: readonly Token[], quotations: readonly Quotation[]): Uint8Array {
  const roles = new Uint8Array(tokens.length);
  const ends: number[] = [];
  let at = 0;
  for (const { start, inner, closed } of quotations) {
    if (closed) ends.push(inner.end);
    if (inner.start === start) continue;
    at = firstEndingAfter(tokens, start, at);
    roles[at] = OPENS;
  }
  ends.sort((a, b) => a - b);
  at = 0;
  for (const end of ends) {
    at = firstEndingAfter(tokens, end, at);
    roles[at] = CLOSES;
  }
  return roles;
}
