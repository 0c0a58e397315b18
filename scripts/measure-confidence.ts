/**
 * Counts on a corpus of attributions (PolNeAR train) how often what each rule finds is whole: content, cue and source.
 * `npm run data -- quote-confidence PATH`.
 */
import type { Attribution } from '../src/model/document.ts';
import { runRefiners, runRules } from '../src/model/rule.ts';
import { overlaps } from '../src/model/span.ts';
import { attributionsOf } from '../src/stages/quotes/attributions.ts';
import { bandOf } from '../src/stages/quotes/confidence.ts';
import { quoteInputOf } from '../src/stages/quotes/input.ts';
import { knowledgeFor } from '../src/stages/quotes/knowledge.ts';
import { REFINERS, RULES } from '../src/stages/quotes/order.ts';
import type { Row } from './data/tsv.ts';
import { CONTEXT, corpus, type GoldQuote } from './measure/corpus.ts';
import { share } from './measure/match.ts';

const CLOSE = 0.8;
const rows = new Map<string, Map<number, [right: number, seen: number]>>();

/** Rows of rule, tenth of the rate of verb and frame, how many of what it found were whole, and of how many. */
export function countWhole(folder: string): Row[] {
  for (const { doc, gold } of corpus(folder)) {
    const input = quoteInputOf(doc, knowledgeFor({ ...CONTEXT, attributions: 'speech' }));
    const kept = runRefiners(REFINERS, runRules(RULES, input, 'measure'), input, 'measure');
    for (const attribution of attributionsOf([{ input, candidates: kept }], (_rule, rate) => rate))
      count(attribution, gold);
  }
  return [...rows].flatMap(([rule, bands]) =>
    [...bands].map(([band, [right, seen]]) => [rule, String(band), String(right), String(seen)]),
  );
}

function count(attribution: Attribution, gold: readonly GoldQuote[]): void {
  const { cue, confidence: rate } = attribution;
  const near = gold
    .map((quote) => ({ quote, jaccard: share(attribution.content, quote.content) }))
    .sort((a, b) => b.jaccard - a.jaccard)[0];
  if (attribution.parent !== null && (near?.jaccard ?? 0) < CLOSE) return;
  const whole =
    near !== undefined &&
    near.jaccard >= CLOSE &&
    (cue && near.quote.cue ? overlaps(cue, near.quote.cue) : cue === near.quote.cue) &&
    (attribution.source && near.quote.source
      ? overlaps(attribution.source, near.quote.source)
      : attribution.source === near.quote.source);
  const bands = rows.get(attribution.rule) ?? new Map<number, [number, number]>();
  rows.set(attribution.rule, bands);
  const [right, seen] = bands.get(bandOf(rate)) ?? [0, 0];
  bands.set(bandOf(rate), [right + Number(whole), seen + 1]);
}
