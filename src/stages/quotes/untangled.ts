/** The parts of a quote never stand in each other, and something is said in it: what is not so is cut, or is no quote. */
import type { Attribution } from '../../model/document.ts';
import { overlaps, type Span, trim } from '../../model/span.ts';
import { withParents } from './attributions.ts';

/** Attributions whose parts are apart, in order of content; the same list where all of them are so already. */
export function untangled(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  let isSame = true;
  const kept = attributions.flatMap((attribution) => {
    const apart = partsApart(text, attribution);
    if (apart !== attribution) isSame = false;
    return apart ?? [];
  });
  return isSame ? attributions : withParents(kept);
}

/** The attribution itself where nothing is wrong with it; null where nothing would be left of it. */
function partsApart(text: string, attribution: Attribution): Attribution | null {
  const { cue, source, content } = attribution;
  const beside = cue && content.some((span) => overlaps(span, cue)) ? without(text, content, cue) : content;
  const said = beside.filter((span) => hasWord(text, span));
  if (said.length === 0) return null;
  const own = source && sourceBeside(text, source, cue ? [cue, ...said] : said);
  const isWhole = beside === content && said.length === content.length;
  if (isWhole && own === source) return attribution;
  return { ...attribution, content: isWhole ? content : said, source: own };
}

/** Spans without what of them lies in another one. */
function without(text: string, spans: readonly Span[], { start, end }: Span): readonly Span[] {
  return spans.flatMap((span) => {
    if (span.end <= start || span.start >= end) return [span];
    const around = [
      { start: span.start, end: start },
      { start: end, end: span.end },
    ];
    return around.flatMap((piece) => (piece.start < piece.end ? (trim(text, piece) ?? []) : []));
  });
}

/**
 * What of a source stands before everything else: of "the keeper, who declined to say", where the cue stands in it, the
 * keeper. Null where nothing does: a source within the content is nobody's.
 */
function sourceBeside(text: string, source: Span, others: readonly Span[]): Span | null {
  const within = others.filter((span) => overlaps(span, source));
  if (within.length === 0) return source;
  const end = Math.min(...within.map(({ start }) => start));
  if (end <= source.start) return null;
  const before = text.slice(source.start, end);
  const comma = before.lastIndexOf(',');
  const whole = trim(text, { start: source.start, end: comma < 0 ? end : source.start + comma });
  return whole !== null && hasWord(text, whole) ? whole : null;
}

/** Marks such as "`", and signs of arithmetic, are as little said as punctuation is; a picture or a sum of money is. */
function hasWord(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}\p{So}\p{Sc}]/u.test(text.slice(start, end));
}
