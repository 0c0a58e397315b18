/**
 * Counts on a corpus of attributions (PolNeAR train) how often what each rule finds is whole: content, cue and source.
 * `npm run data -- quote-confidence PATH`.
 */
import { runRefiners, runRules } from '../src/model/rule.ts';
import { isWhole, matchQuotes } from '../src/score/match-quotes.ts';
import { attributionsOf } from '../src/stages/quotes/attributions.ts';
import { bandOf } from '../src/stages/quotes/confidence.ts';
import { quoteInputOf } from '../src/stages/quotes/input.ts';
import { knowledgeFor } from '../src/stages/quotes/knowledge.ts';
import { REFINERS, RULES } from '../src/stages/quotes/order.ts';
import type { Row } from './data/tsv.ts';
import { CONTEXT, corpus } from './measure/corpus.ts';

/** Rows of rule, tenth of the rate of verb and frame, how many of what it found were whole, and of how many. */
export function countWhole(folder: string): Row[] {
  const rows = new Map<string, Map<number, [right: number, seen: number]>>();
  for (const { doc, gold } of corpus(folder)) {
    const input = quoteInputOf(doc, knowledgeFor({ ...CONTEXT, attributions: 'speech' }));
    const kept = runRefiners(REFINERS, runRules(RULES, input, 'quotes'), input, 'quotes');
    const found = attributionsOf([{ input, candidates: kept }], (_rule, rate) => rate);
    for (const { quote, match } of matchQuotes({ text: doc.text, gold, found }).found) {
      const { rule, confidence: rate } = quote;
      const bands = rows.get(rule) ?? new Map<number, [number, number]>();
      rows.set(rule, bands);
      const [right, seen] = bands.get(bandOf(rate)) ?? [0, 0];
      bands.set(bandOf(rate), [right + Number(isWhole(quote, match)), seen + 1]);
    }
  }
  return [...rows].flatMap(([rule, bands]) =>
    [...bands].map(([band, [right, seen]]) => [rule, String(band), String(right), String(seen)]),
  );
}
