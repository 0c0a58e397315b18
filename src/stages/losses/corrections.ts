/** What somebody has decided, when all is said: what fits nowhere any more, and which quotations need no speaker. */
import { type Correction, type Corrections, correctionWords, type Treated } from '../../model/corrections.ts';
import type { Claimed, Diagnostic } from '../../model/document.ts';
import { byPosition, firstStartingAt, overlaps, type Span } from '../../model/span.ts';

/** A diagnostic for each correction of this document that fits nowhere; whoever asked is told of the others. */
export function staleCorrections(
  { tokens, corrections = [] }: Pick<Claimed, 'tokens' | 'corrections'>,
  asked: Corrections | undefined,
): Diagnostic[] {
  const [start] = tokens;
  return corrections.flatMap(({ correction, stale, places, near }): Diagnostic[] => {
    if (stale === null) asked?.fits?.(correction.index);
    if (stale === null || !start || asked?.isOwn(correction) !== true) return [];
    const at = places[0] ?? near ?? start;
    return [{ code: 'stale-correction', start: at.start, end: at.end, message: messageOf(correction, stale) }];
  });
}

function messageOf(correction: Correction, why: string): string {
  const where = correction.file === null ? '' : ` in ${correction.file}`;
  return `the correction of ${correctionWords(correction)}${where} fits nowhere: ${why}`;
}

/** Answers whether somebody has decided that a quotation is no quote. */
export function refusedIn({ corrections = [] }: Pick<Claimed, 'corrections'>): (quotation: Span) => boolean {
  const places = placesRefused(corrections);
  if (places.length === 0) return () => false;
  return (quotation) => {
    const before = places[firstStartingAt(places, quotation.start) - 1];
    const next = places[firstStartingAt(places, quotation.start)];
    return [before, next].some((place) => place !== undefined && overlaps(place, quotation));
  };
}

function placesRefused(corrections: readonly Treated[]): Span[] {
  const refused = corrections.filter(({ correction, stale }) => correction.quote === false && stale === null);
  return refused.flatMap(({ places }) => places).sort(byPosition);
}
