import type { ReadableClaim, ReadableQuote } from '../model/readable.ts';
import { type Stance, stanceSchema } from '../model/schema.ts';
import { cueStance } from './cue-stance.ts';

/** The classes of what a quote claims, in the order of its claims; that of its cue where it claims nothing. */
export function stancesIn(
  claims: readonly Pick<ReadableClaim, 'quote' | 'stance'>[],
): (quote: Pick<ReadableQuote, 'id' | 'cue'>) => Stance[] {
  const ofQuote = new Map<string, Set<Stance>>();
  for (const { quote, stance } of claims) {
    const known = stanceSchema.safeParse(stance);
    if (quote === null || !known.success) continue;
    ofQuote.set(quote, (ofQuote.get(quote) ?? new Set()).add(known.data));
  }
  return ({ id, cue }) => {
    const claimed = ofQuote.get(id);
    return claimed ? [...claimed] : [cueStance(cue?.text ?? '')];
  };
}
