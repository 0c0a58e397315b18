import type { Token } from '../../../model/document.ts';
import { startsAfterCaption } from './captions.ts';
import { startsAtColons } from './colons.ts';
import { itemStarts } from './items.ts';

/** What begins a sentence where no terminal stands before it. */
const PROPOSALS = [itemStarts, startsAtColons, startsAfterCaption];

const NONE: readonly number[] = [];

/** Tokens of a paragraph that begin a sentence for a reason of their own, in order. */
export function startsIn(tokens: readonly Token[], from: number, to: number): readonly number[] {
  let all = NONE;
  for (const propose of PROPOSALS) {
    const starts = propose(tokens, from, to);
    if (starts.length > 0) all = all === NONE ? starts : [...all, ...starts];
  }
  return all.length > 1 ? [...all].sort((a, b) => a - b) : all;
}
