/**
 * Counts on a corpus of attributions (PolNeAR train) how often what each rule finds is whole: content, cue and source.
 * `npm run measure:confidence -- FOLDER`. Writes `src/lang/en/quote-confidence.ts`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Attribution } from '../src/model/document.ts';
import { runRefiners, runRules } from '../src/model/rule.ts';
import { overlaps } from '../src/model/span.ts';
import { attributionsOf } from '../src/stages/quotes/attributions.ts';
import { bandOf } from '../src/stages/quotes/confidence.ts';
import { quoteInputOf } from '../src/stages/quotes/input.ts';
import { knowledgeFor } from '../src/stages/quotes/knowledge.ts';
import { REFINERS, RULES } from '../src/stages/quotes/order.ts';
import { CONTEXT, corpus, type GoldQuote } from './measure/corpus.ts';
import { share } from './measure/match.ts';

const CLOSE = 0.8;
const FILE = 'src/lang/en/quote-confidence.ts';

const [folder = '', every = '1', offset = '0'] = process.argv.slice(2);
const rows = new Map<string, Map<number, [right: number, seen: number]>>();

for (const { doc, gold } of corpus(folder, Number(every), Number(offset))) {
  const input = quoteInputOf(doc, knowledgeFor({ ...CONTEXT, attributions: 'speech' }));
  const kept = runRefiners(REFINERS, runRules(RULES, input, 'measure'), input, 'measure');
  for (const attribution of attributionsOf([{ input, candidates: kept }], (_rule, rate) => rate))
    count(attribution, gold);
}
write();

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

function write(): void {
  const lines = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, bands]) => {
      const cells = [...bands].sort(([a], [b]) => a - b).map(([band, [right, seen]]) => `${band}: [${right}, ${seen}]`);
      return `  '${rule}': { ${cells.join(', ')} },`;
    });
  writeFileSync(
    FILE,
    `// Made by scripts/measure-confidence.ts from PolNeAR train: counts only.\n\n/** For each rule, by tenths of the rate of verb and frame: how many of what it found was whole, of how many. */\nexport const QUOTE_CONFIDENCE: Readonly<Record<string, Readonly<Record<number, readonly [right: number, seen: number]>>>> = {\n${lines.join('\n')}\n};\n`,
  );
  execFileSync('npx', ['biome', 'format', '--write', FILE], { stdio: 'ignore' });
  for (const [rule, bands] of [...rows].sort()) {
    const [right, seen] = [...bands.values()].reduce(([r, s], [a, b]) => [r + a, s + b], [0, 0]);
    console.log(`${rule.padEnd(32)} ${((100 * right) / seen).toFixed(1).padStart(6)} % of ${seen}`);
  }
}
