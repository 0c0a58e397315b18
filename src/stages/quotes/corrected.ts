/** What somebody has decided about quotes, applied when all others have had their say. */
import { CORRECTION, type Place, type Treated } from '../../model/corrections.ts';
import type { Attribution } from '../../model/document.ts';
import { LETTER_OR_DIGIT } from '../../model/letters.ts';
import { hullOf, meantIn } from '../../model/meant.ts';
import { contains, cover, firstEndingAfter, firstStartingAt, type Span } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { typeOf, withParents } from './attributions.ts';
import type { QuoteInput } from './input.ts';
import { rangeOf } from './layout.ts';

/** The attributions as they are now, and what became of the corrections. */
interface Corrected {
  readonly attributions: readonly Attribution[];
  readonly corrections: readonly Treated[];
}

/** Drops what is no quote, and lets quotes reach to where they are said to. */
export function correctedQuotes(
  input: QuoteInput,
  attributions: readonly Attribution[],
  corrections: readonly Treated[],
  trace?: Trace,
): Corrected {
  const refused = refusedBy(input, attributions, corrections, trace);
  const kept = refused.size === 0 ? attributions : attributions.filter((_, i) => !refused.has(i));
  const now = [...kept];
  const meant = meantIn(input.text, kept);
  const treated = corrections.map((one) => {
    const { correction, places, stale } = one;
    if (stale !== null || !correction.quote) return one;
    const changed = places.map((place) => reachOut(input, now, meant(place), place, trace));
    return changed.includes(true) ? one : { ...one, stale: 'no quote stands there' };
  });
  const isSame = refused.size === 0 && now.every((one, i) => one === attributions[i]);
  return { attributions: isSame ? attributions : withParents(withoutParts(now)), corrections: treated };
}

/** Indices of what is no quote. */
function refusedBy(
  { text }: QuoteInput,
  attributions: readonly Attribution[],
  corrections: readonly Treated[],
  trace?: Trace,
): Set<number> {
  const refused = new Set<number>();
  const meant = meantIn(text, attributions);
  for (const { correction, places } of corrections) {
    if (correction.quote !== false) continue;
    for (const place of places) {
      const index = meant(place);
      const attribution = attributions[index ?? -1];
      if (index === null || !attribution || refused.has(index)) continue;
      refused.add(index);
      const [span, by] = [hullOf(attribution), attribution.rule];
      trace?.(() => ({ stage: 'quotes', action: 'dropped', rule: CORRECTION, span, by, reason: `found by ${by}` }));
    }
  }
  return refused;
}

/** Lets the quote at an index reach to where a place says; false where there is none, or it says no place. */
function reachOut(
  input: QuoteInput,
  attributions: Attribution[],
  index: number | null,
  { until = null }: Place,
  trace?: Trace,
): boolean {
  const attribution = attributions[index ?? -1];
  if (index === null || !attribution || until === null) return false;
  const content = contentTo(input, attribution, withClosingMark(input, hullOf(attribution).start, until));
  if (content.length === 0) return false;
  const type = typeOf(
    input,
    content.map((span) => rangeOf(input, span)),
  );
  const { rule, foundBy = rule } = attribution;
  attributions[index] = { ...attribution, type, content, confidence: 1, rule: CORRECTION, foundBy };
  const [span, reason] = [hullOf({ content }), `found by ${foundBy}`];
  trace?.(() => ({ stage: 'quotes', action: 'changed', rule: CORRECTION, span, reason }));
  return true;
}

/** An end that takes in the mark that closes a quotation opened in the content, where no word stands before it. */
function withClosingMark({ text, quotations }: QuoteInput, from: number, to: number): number {
  let end = to;
  for (let i = firstStartingAt(quotations, from); (quotations[i]?.start ?? to) < to; i++) {
    const quotation = quotations[i];
    if (!quotation || quotation.end <= end) continue;
    if (!LETTER_OR_DIGIT.test(text.slice(to, quotation.end))) end = quotation.end;
  }
  return end;
}

/** The content up to an offset: cut where it is longer, else drawn out, around cue and source where these interrupt it. */
function contentTo(input: QuoteInput, { content, cue, source, addressee }: Attribution, to: number): Span[] {
  const kept = content.filter(({ start }) => start < to);
  const last = kept.pop();
  if (!last) return [];
  if (to <= last.end) return [...kept, { start: last.start, end: to }];
  const between = [cue, source, addressee].filter((span) => span !== null && span.start >= last.end && span.start < to);
  const [first, ...others] = between;
  if (!first) return [...kept, { start: last.start, end: to }];
  const interruption = others.reduce((whole: Span, span) => (span ? cover(whole, span) : whole), first);
  const start = startAfter(input, interruption.end);
  return start < to ? [...kept, last, { start, end: to }] : [...kept, last];
}

const BESIDE_CUE: ReadonlySet<string> = new Set([',', '.', ':', ';', '—', '–', '--', '-']);

/** Where what is said goes on after its cue. */
function startAfter({ tokens }: QuoteInput, offset: number): number {
  let at = firstEndingAfter(tokens, offset);
  while (BESIDE_CUE.has(tokens[at]?.text ?? '')) at++;
  return tokens[at]?.start ?? Number.POSITIVE_INFINITY;
}

/** Without what has no cue of its own and lies in what a corrected quote now says. */
function withoutParts(attributions: readonly Attribution[]): readonly Attribution[] {
  const corrected = attributions.filter(({ rule }) => rule === CORRECTION).flatMap(({ content }) => content);
  if (corrected.length === 0) return attributions;
  const spans = [...corrected].sort((a, b) => a.start - b.start);
  return attributions.filter((attribution) => {
    if (attribution.cue || attribution.rule === CORRECTION) return true;
    const hull = hullOf(attribution);
    const around = spans[firstStartingAt(spans, hull.start + 1) - 1];
    return !(around && contains(around, hull));
  });
}
