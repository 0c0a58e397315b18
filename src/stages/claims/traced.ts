import type { Claim, Uttered } from '../../model/document.ts';
import { spanAt } from '../../model/phrase-lookup.ts';
import { cover } from '../../model/span.ts';
import type { Trace, TracePiece } from '../../model/trace.ts';
import { countsOf } from './confidence.ts';
import { cueFacts } from './saying.ts';

/** Tells of each claim that was made: the words that it is made of, and what its confidence was counted on. */
export function traceMade(doc: Uttered, claims: readonly Claim[], trace: Trace): void {
  for (const claim of claims) {
    const pieces = claim.pieces.map((piece): TracePiece => ({ role: 'content', ...spanAt(doc, piece) }));
    const [first, ...others] = pieces;
    if (!first) continue;
    const { start, end } = others.reduce(cover, first);
    const { rule, statement: reason } = claim;
    trace(() => ({
      stage: 'claims',
      action: 'kept',
      rule,
      span: { start, end },
      reason,
      pieces,
      counts: [countsIn(doc, claim)],
    }));
  }
}

function countsIn(doc: Uttered, { attribution: index, pieces, unresolved }: Claim): ReturnType<typeof countsOf> {
  const attribution = index === null ? undefined : doc.attributions[index];
  const [cue = -1] = attribution ? cueFacts(doc, attribution).tokens : [];
  return countsOf({
    isComplete: unresolved.length === 0,
    isFramed: pieces.some(({ first, end }) => first <= cue && cue < end),
    ofQuote: attribution?.confidence ?? null,
  });
}
