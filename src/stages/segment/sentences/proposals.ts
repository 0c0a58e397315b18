import type { Tokens } from '../tokens.ts';
import { startsAfterCaption } from './captions.ts';
import { startsAtColons } from './colons.ts';
import { itemStarts } from './items.ts';

/** Tokens of a paragraph that begin a sentence for a reason of their own, in order, though no terminal stands before. */
export function startsIn(all: Tokens, from: number, to: number): readonly number[] {
  const items = itemStarts(all.tokens, from, to);
  const colons = startsAtColons(all, from, to);
  const afterCaption = startsAfterCaption(all.tokens, from, to);
  const count = items.length + colons.length + afterCaption.length;
  return count === 0 ? items : [...items, ...colons, ...afterCaption].sort((a, b) => a - b);
}
