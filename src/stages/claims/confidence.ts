import { CLAIM_CONFIDENCE } from '../../lang/en/packed/claim-confidence.ts';
import { type Counts, shareOf } from '../../model/counts.ts';
import type { Candidate } from './candidate.ts';
import type { Part, Wording } from './wording/parts.ts';

/** The band in which the confidence of a quote lies. */
export function bandOf(confidence: number): Band {
  if (confidence < 0.6) return 'low';
  return confidence < 0.8 ? 'middle' : 'high';
}

type Band = 'low' | 'middle' | 'high';

/** Cases that stand for what is not known: a cell that was seldom seen leans to the share of all cells that are as complete. */
const PRIOR = 16;

/** What a claim is counted by. */
interface Kind {
  readonly isComplete: boolean;
  /** Whether source and cue are in the statement. */
  readonly isFramed: boolean;
  /** The confidence of its quote; null where the article speaks. */
  readonly ofQuote: number | null;
}

/**
 * How often a claim made like this one is right, from 0 to 1, rounded to hundredths: that it is a sentence, says what the
 * text says and, where it calls itself complete, can stand alone. Counted on labels made by hand, by completeness, frame
 * and the confidence of the quote; for the article's own claims by the first alone.
 */
export function confidenceOf({ saying }: Candidate, { parts, unresolved }: Wording): number {
  const isFramed = saying !== null && hasWord(parts, saying.cue.tokens[0]);
  const ofQuote = saying ? saying.attribution.confidence : null;
  return shareOfKind(unresolved.length === 0, isFramed, ofQuote);
}

function hasWord(parts: readonly Part[], token: number | undefined): boolean {
  for (const part of parts) if (part.kind === 'word' && part.token === token) return true;
  return false;
}

/** By band, completeness and frame: there are few kinds. */
const shares: Readonly<Record<Band | 'none', number[]>> = { none: [], low: [], middle: [], high: [] };

function shareOfKind(isComplete: boolean, isFramed: boolean, ofQuote: number | null): number {
  const known = shares[ofQuote === null ? 'none' : bandOf(ofQuote)];
  const kind = (isComplete ? 2 : 0) + (isFramed ? 1 : 0);
  const share = known[kind] ?? Math.round(100 * shareOf(countsOf({ isComplete, isFramed, ofQuote }))) / 100;
  known[kind] = share;
  return share;
}

/** What that was counted on: claims as complete, as framed, of quotes as sure. */
export function countsOf({ isComplete, isFramed, ofQuote }: Kind): Counts {
  const completeness = isComplete ? 'complete' : 'open';
  const cells = CLAIM_CONFIDENCE[completeness] ?? {};
  let [all, of] = [0, 0];
  for (const [right, seen] of Object.values(cells)) {
    all += right;
    of += seen;
  }
  const cell = ofQuote === null ? '' : `${isFramed ? 'with-cue' : 'alone'} ${bandOf(ofQuote)}`;
  const [right, seen] = cells[cell] ?? [0, 0];
  const kind = cell === '' ? "the article's own" : cell;
  return {
    figure: 'confidence',
    of: `${completeness} claims, ${kind}`,
    right,
    seen,
    expected: (all + 1) / (of + 2),
    weight: PRIOR,
  };
}
