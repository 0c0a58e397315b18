/** The figures of many documents, out of the counts of each. */
import { type Interval, intervals } from './bootstrap.ts';
import { type DocumentScore, type Measure, NAME_MEASURES, QUOTE_MEASURES } from './document.ts';
import { harmonic, noRates, type Rates } from './rates.ts';
import type { Figure, SpeakerFigures } from './schema.ts';
import type { SpeakerCounts } from './speakers.ts';

/** Adds documents up; keeps a row of numbers for each. */
export interface Sum {
  readonly add: (score: DocumentScore) => void;
  readonly documents: () => number;
  /** Measures of which there is nothing, in gold and found, are left out. */
  readonly figures: () => { readonly figures: Figure[]; readonly speakers: SpeakerFigures | null };
}

const MEASURES: readonly Measure[] = [...QUOTE_MEASURES, ...NAME_MEASURES];
const RATES = ['right', 'found', 'met', 'gold'] as const;
const SPEAKERS = ['gold', 'found', 'right', 'wrong', 'missing', 'invented', 'rightlyNone'] as const;
const SPEAKERS_FROM = MEASURES.length * RATES.length;

export function newSum(): Sum {
  const rows: Float64Array[] = [];
  return {
    add: (score) => {
      rows.push(rowOf(score));
    },
    documents: () => rows.length,
    figures: () => figuresOf(rows),
  };
}

function rowOf({ rates, speakers }: DocumentScore): Float64Array {
  const counts = MEASURES.flatMap((measure) => RATES.map((name) => rates.get(measure)?.[name] ?? 0));
  return Float64Array.from([...counts, ...SPEAKERS.map((name) => speakers[name])]);
}

function figuresOf(rows: readonly Float64Array[]): ReturnType<Sum['figures']> {
  const sums = new Float64Array(SPEAKERS_FROM + SPEAKERS.length);
  for (const row of rows) for (let k = 0; k < row.length; k++) sums[k] = (sums[k] as number) + (row[k] as number);
  const drawn = intervals(rows, (one) => [
    ...MEASURES.map((_, i) => f1Of(ratesAt(one, i))),
    accuracyOf(speakersIn(one)),
  ]);
  const figures = MEASURES.flatMap((measure, i) => {
    const rates = ratesAt(sums, i);
    return rates.found + rates.gold === 0 ? [] : [figureOf(measure, rates, drawn?.[i] ?? null)];
  });
  const counts = speakersIn(sums);
  const accuracy = accuracyOf(counts);
  const isAsked = counts.gold + counts.invented + counts.rightlyNone > 0;
  const interval = accuracy === null ? null : (drawn?.[MEASURES.length] ?? null);
  return { figures, speakers: isAsked ? { ...counts, accuracy, interval: spread(interval) } : null };
}

function figureOf(measure: Measure, rates: Rates, interval: Interval | null): Figure {
  const { right, found, met, gold } = rates;
  const task = QUOTE_MEASURES.some((name) => name === measure) ? 'quotes' : 'names';
  const [precision, recall] = [shareOf(right, found), shareOf(met, gold)];
  const f1 = harmonic(precision, recall);
  return { task, measure, precision, recall, f1, interval: spread(interval), right, found, met, gold };
}

function spread(interval: Interval | null): [number, number] | null {
  return interval && [...interval];
}

function ratesAt(sums: Float64Array, measure: number): Rates {
  const rates = noRates();
  for (const [k, name] of RATES.entries()) rates[name] = sums[measure * RATES.length + k] as number;
  return rates;
}

function speakersIn(sums: Float64Array): SpeakerCounts {
  const [gold = 0, found = 0, right = 0, wrong = 0, missing = 0, invented = 0, rightlyNone = 0] =
    sums.subarray(SPEAKERS_FROM);
  return { gold, found, right, wrong, missing, invented, rightlyNone };
}

function f1Of({ right, found, met, gold }: Rates): number | null {
  return found + gold === 0 ? null : harmonic(shareOf(right, found), shareOf(met, gold));
}

function accuracyOf({ right, found }: SpeakerCounts): number | null {
  return found === 0 ? null : right / found;
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
