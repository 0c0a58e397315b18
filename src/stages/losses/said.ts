import type { QuoteLayer, SpeakerLayer } from '../../model/document.ts';
import { byPosition, firstEndingAfter, type Span } from '../../model/span.ts';

/** What a document gives to somebody: the content of its quotes, in order, not overlapping. */
export type Said = readonly Span[];

/** The content of all quotes but those that are nobody's: without cue, source and speaker. */
export function saidIn({ attributions, speakers }: QuoteLayer & SpeakerLayer): Said {
  const spans = attributions.flatMap(({ cue, source, content }, i) =>
    cue === null && source === null && (speakers[i]?.entities.length ?? 0) === 0 ? [] : content,
  );
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byPosition)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** How much of a span is said, from 0 to 1. */
export function shareSaid(said: Said, { start, end }: Span): number {
  let covered = 0;
  for (let i = firstEndingAfter(said, start); i < said.length; i++) {
    const span = said[i];
    if (!span || span.start >= end) break;
    covered += Math.min(span.end, end) - Math.max(span.start, start);
  }
  return end > start ? covered / (end - start) : 0;
}
