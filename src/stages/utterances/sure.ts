import type { Attribution, QuoteLayer, SpeakerFinding, SpeakerLayer } from '../../model/document.ts';
import { cover } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';

/**
 * The attributions that are at least so sure, with their speakers. What stood in one that is left out stands in the next
 * one around it. They are left out only now, so that who speaks in the others hangs on nobody's threshold.
 */
export function sureOnly(
  { attributions, speakers }: QuoteLayer & SpeakerLayer,
  least: number,
  trace?: Trace,
): QuoteLayer & SpeakerLayer {
  if (attributions.every(({ confidence }) => confidence >= least)) return { attributions, speakers };
  const places: (number | null)[] = [];
  const kept: Attribution[] = [];
  const theirs: SpeakerFinding[] = [];
  for (const [i, attribution] of attributions.entries()) {
    const outer = attribution.parent;
    const parent = outer === null ? null : (places[outer] ?? null);
    if (attribution.confidence < least) {
      places[i] = parent;
      trace?.(() => ({
        stage: 'utterances',
        action: 'dropped',
        rule: 'min-confidence',
        span: extentOf(attribution),
        by: attribution.rule,
        rate: attribution.confidence,
        threshold: least,
        measure: 'confidence',
      }));
      continue;
    }
    places[i] = kept.length;
    kept.push(parent === outer ? attribution : { ...attribution, parent });
    const speaker = speakers[i];
    if (speaker) theirs.push(speaker);
  }
  return { attributions: kept, speakers: theirs };
}

function extentOf({ content: [first, ...rest] }: Attribution): { start: number; end: number } {
  return rest.reduce(cover, first ?? { start: 0, end: 0 });
}
