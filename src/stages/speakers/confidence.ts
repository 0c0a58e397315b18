import { SPEAKER_CONFIDENCE } from '../../lang/en/packed/speaker-confidence.ts';
import type { Evidence } from './evidence.ts';

/** The fifth that a margin between 0 and 1 lies in; a margin of 1, nobody else could be meant, stands alone. */
export function marginBandOf(margin: number): number {
  return margin >= 1 ? BANDS : Math.max(0, Math.floor(margin * BANDS));
}

const BANDS = 5;

/** Cases that what is known of the kin of a cell counts for. */
const PRIOR = 8;

/** The share of all speakers found that are right, where nothing is known of the rule. */
const SHARE = 0.93;

type Cell = readonly [right: number, seen: number];
type Bands = Readonly<Record<number, Cell>>;

const NO_BANDS: Bands = {};
const NO_EVIDENCE: Readonly<Record<string, Bands>> = {};

/**
 * How often a speaker whom a rule found by such evidence and with such a margin is right, in hundredths. What was seldom
 * seen leans to the rule and evidence at any margin, those to the rule, and that to all rules.
 */
export function speakerConfidenceOf(rule: string, evidence: Evidence, margin: number): number {
  const table = SPEAKER_CONFIDENCE[rule] ?? NO_EVIDENCE;
  const own = table[evidence] ?? NO_BANDS;
  const ofRule = shrunk(sum(Object.values(table).flatMap((bands) => Object.values(bands))), SHARE);
  const ofEvidence = shrunk(sum(Object.values(own)), ofRule);
  return Math.round(100 * shrunk(own[marginBandOf(margin)] ?? [0, 0], ofEvidence)) / 100;
}

function shrunk([right, seen]: Cell, expected: number): number {
  return (right + expected * PRIOR) / (seen + PRIOR);
}

function sum(cells: readonly Cell[]): Cell {
  let [right, seen] = [0, 0];
  for (const cell of cells) {
    right += cell[0];
    seen += cell[1];
  }
  return [right, seen];
}
