/** Dates, times and amounts: found by rules in a fixed order, the first to take a token keeps it. */
import { withLayer } from '../../../model/layers.ts';
import { runRules, type Signed } from '../../../model/rule.ts';
import type { Trace } from '../../../model/trace.ts';
import type { Surveyed } from '../survey.ts';
import { Is } from '../word-bits.ts';
import { isIsoDay } from './calendar.ts';
import type { Amount, NumberRule } from './rule.ts';

/** All dates, times and amounts in order, not overlapping. */
export function amountsOf(doc: Surveyed, rules: readonly NumberRule[], trace?: Trace): Signed<Amount>[] {
  const starts = startsOf(doc);
  const articleDay = doc.date && isIsoDay(doc.date) ? doc.date : null;
  const first = take(doc, runRules(rules, withLayer(doc, { starts, articleDay }), 'entities', trace));
  const written = articleDay ? null : writtenDay(doc, first);
  if (written === null) return first;
  return take(doc, runRules(rules, withLayer(doc, { starts, articleDay: written }), 'entities', trace));
}

function startsOf({ bits }: Surveyed): number[] {
  const starts: number[] = [];
  for (let i = 0; i < bits.length; i++) if ((bits[i] ?? 0) & Is.amount) starts.push(i);
  return starts;
}

/** What was proposed first keeps its tokens. */
function take({ tokens }: Surveyed, proposed: readonly Signed<Amount>[]): Signed<Amount>[] {
  const taken = new Uint8Array(tokens.length);
  const kept = proposed.filter(({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++) if (taken[i]) return false;
    taken.fill(1, firstToken, endToken);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Paragraphs at either end in which an article may give its date. */
const AT_START = 4;
const SHORT = 160;

/** The whole day that dateline, byline or signature gives, or a short paragraph at the top. */
function writtenDay({ paragraphs }: Surveyed, amounts: readonly Signed<Amount>[]): string | null {
  let p = 0;
  for (const { start, type, value } of amounts) {
    while (p < paragraphs.length && (paragraphs[p]?.end ?? 0) <= start) p++;
    const paragraph = paragraphs[p];
    if (!paragraph || type !== 'DATE' || typeof value !== 'string' || !isIsoDay(value)) continue;
    const furniture = paragraph.kind === 'dateline' || paragraph.kind === 'byline' || paragraph.kind === 'signature';
    if (furniture || (p < AT_START && paragraph.end - paragraph.start < SHORT)) return value;
  }
  return null;
}
