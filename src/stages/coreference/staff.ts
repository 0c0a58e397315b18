/**
 * "Tolmer's campaign said": those who work for a politician, the same as "the Tolmer campaign". The phrase is no name, and
 * stands for a body all the same, which is called as it is written there.
 */
import { firstEndingAfter } from '../../model/span.ts';
import { type Form, formOf } from './forms.ts';
import { speaks } from './grammar.ts';
import { type CorefTokens, tokenAt } from './input.ts';
import { TokenFeature, tokenFeaturesAt, wordFeaturesAt } from './token-features.ts';
import { WordFeature } from './word-features.ts';

/** Whether a noun phrase `[first, head]` is the staff of a person named, and speaks: "Tolmer's campaign has stalled" is work. */
export function isStaff(doc: CorefTokens, nameAt: Int32Array, first: number, head: number): boolean {
  if (!(wordFeaturesAt(doc, head) & WordFeature.staff)) return false;
  const owner = doc.names[nameAt[genitiveBefore(doc, head) - 1] ?? -1];
  if (owner?.type !== 'PERSON') return false;
  return speaks(doc, first, head + 1) || isAccordingTo(doc, first, owner.title?.start ?? Infinity);
}

/** Words between an owner and a staff at most: "Tolmer's presidential campaign". */
const MOST_BETWEEN = 2;
const BETWEEN = TokenFeature.adjective | TokenFeature.noun;

/** The "'s" before a noun, words that describe the noun aside; -1 where none is. */
function genitiveBefore(doc: CorefTokens, head: number): number {
  for (let i = head - 1; i >= head - 1 - MOST_BETWEEN; i--) {
    if (tokenFeaturesAt(doc, i) & TokenFeature.genitive) return i;
    if (!(tokenFeaturesAt(doc, i) & BETWEEN)) break;
  }
  return -1;
}

/** "according to Mrs. Tolmer's campaign". */
function isAccordingTo(doc: CorefTokens, first: number, title: number): boolean {
  let i = first - 1;
  while (tokenAt(doc, i).start >= title && i > 0) i--;
  return tokenAt(doc, i).lower === 'to' && tokenAt(doc, i - 1).lower === 'according';
}

/** What such a phrase is compared by: owner and staff alone, "Tolmer's campaign" for "Mr. Tolmer's presidential campaign". */
export function staffForm(doc: CorefTokens, endToken: number): Form {
  const genitive = tokenAt(doc, genitiveBefore(doc, endToken - 1));
  const owner = doc.names[firstEndingAfter(doc.names, genitive.start - 1)];
  const name = doc.text.slice(owner?.end === genitive.start ? owner.start : genitive.start, genitive.end);
  return formOf(`${name} ${tokenAt(doc, endToken - 1).text}`, 'group');
}
