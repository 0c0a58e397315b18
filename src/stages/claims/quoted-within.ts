import type { Uttered } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** Quoted words within somebody else's content: where they begin, and their cue behind that. */
export interface Quoted {
  readonly start: number;
  readonly cue: Span;
}

/**
 * By the index of an attribution, the quoted words with a cue behind them in its content: "“I left,” Lund said" in what a
 * newspaper reports.
 */
export function quotedWithin({ attributions }: Uttered): ReadonlyMap<number, readonly Quoted[]> {
  const found = new Map<number, Quoted[]>();
  for (const { parent, type, content, cue } of attributions) {
    const start = content[0]?.start ?? 0;
    if (parent === null || type === 'indirect' || !cue || cue.start < start) continue;
    const here = found.get(parent);
    if (here) here.push({ start, cue });
    else found.set(parent, [{ start, cue }]);
  }
  return found;
}

/**
 * Whether a clause begins in somebody's quoted words and tells behind them that he said so. They are a claim of his; the
 * whole would be none that could stand without its marks.
 */
export function tellsQuoted(clause: Span, within: readonly Quoted[]): boolean {
  return within.some(({ start, cue }) => start <= clause.start && clause.start <= cue.start && cue.start < clause.end);
}
