import { SPEAKER_CONFIDENCE } from '../../lang/en/packed/speaker-confidence.ts';
import { type Counts, shareOf } from '../../model/counts.ts';
import type { Evidence } from './evidence.ts';

/**
 * The band in which a speaker's sureness lies: his margin before the next who could be meant, times the confidence of
 * the quote, since a quote that is not whole has the wrong source more often.
 */
export function bandOf(sureness: number): Band {
  if (sureness < 0.6) return 'low';
  return sureness < 0.8 ? 'middle' : 'high';
}

type Band = 'low' | 'middle' | 'high';

/** Cases that stand for what is not known: a cell that was seldom seen leans to the share that they expect. */
const PRIOR = 16;

/** That share: low, since counts flatter rules that were made on the same texts. */
const SHARE = 0.85;

/** How often a speaker whom a rule found by such evidence and with such sureness is right, from 0 to 1, rounded to hundredths. */
export function speakerConfidenceOf(rule: string, evidence: Evidence, sureness: number): number {
  return Math.round(100 * shareOf(basisOf(rule, evidence, sureness))) / 100;
}

/** What that was counted on: speakers of the rule, by such evidence, in its band. */
export function speakerCounts(rule: string, evidence: string, sureness: number): Counts {
  const of = `${rule} by ${evidence}, ${bandOf(sureness)} sureness`;
  return { figure: 'speakerConfidence', of, ...basisOf(rule, evidence, sureness) };
}

function basisOf(rule: string, evidence: string, sureness: number): Omit<Counts, 'figure' | 'of'> {
  const [right, seen] = SPEAKER_CONFIDENCE[rule]?.[evidence]?.[bandOf(sureness)] ?? [0, 0];
  return { right, seen, expected: SHARE, weight: PRIOR };
}
