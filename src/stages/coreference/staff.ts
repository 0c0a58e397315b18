/**
 * "Tolmer's campaign said": those who work for a politician, the same as "the Tolmer campaign". The phrase is no name, and
 * stands for a body all the same, which is called as it is written there.
 */
import { STAFFS } from '../../lang/en/name-parts.ts';
import { type Form, formOf } from './forms.ts';
import { speaks } from './grammar.ts';
import { type CorefTokens, tokenAt } from './input.ts';
import { TokenFeature, tokenFeaturesAt } from './token-features.ts';

/** Whether a noun phrase `[first, head]` is the staff of a person named, and speaks: "Tolmer's campaign has stalled" is work. */
export function isStaff(doc: CorefTokens, nameAt: Int32Array, first: number, head: number): boolean {
  if (!STAFFS.has(tokenAt(doc, head).lower) || !(tokenFeaturesAt(doc, head - 1) & TokenFeature.genitive)) return false;
  const owner = doc.names[nameAt[head - 2] ?? -1];
  if (owner?.type !== 'PERSON') return false;
  return speaks(doc, first, head + 1) || isAccordingTo(doc, first, owner.title?.start ?? Infinity);
}

/** "according to Mrs. Tolmer's campaign". */
function isAccordingTo(doc: CorefTokens, first: number, title: number): boolean {
  let i = first - 1;
  while (tokenAt(doc, i).start >= title && i > 0) i--;
  return tokenAt(doc, i).lower === 'to' && tokenAt(doc, i - 1).lower === 'according';
}

/** What such a phrase is compared by, from the name on: without a title. */
export function staffForm(doc: CorefTokens, endToken: number): Form {
  const owner = doc.names.find(({ end }) => end === tokenAt(doc, endToken - 2).start);
  const start = owner?.start ?? tokenAt(doc, endToken - 1).start;
  return formOf(doc.text.slice(start, tokenAt(doc, endToken - 1).end), 'group');
}
