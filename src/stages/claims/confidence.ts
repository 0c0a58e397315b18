import { CLAIM_CONFIDENCE } from '../../lang/en/packed/claim-confidence.ts';
import type { Candidate } from './candidate.ts';
import type { Wording } from './wording/parts.ts';

/** The band in which the confidence of a quote lies. */
export function bandOf(confidence: number): Band {
  if (confidence < 0.6) return 'low';
  return confidence < 0.8 ? 'middle' : 'high';
}

type Band = 'low' | 'middle' | 'high';

/** Cases that stand for what is not known: a cell that was seldom seen leans to the share of all cells that are as complete. */
const PRIOR = 16;

/**
 * How often a claim made like this one is right, from 0 to 1, rounded to hundredths: that it is a sentence, says what the
 * text says and, where it calls itself complete, can stand alone. Counted on labels made by hand, by completeness, frame
 * and the confidence of the quote; for the article's own claims by the first alone.
 */
export function confidenceOf({ saying }: Candidate, { parts, unresolved }: Wording): number {
  const cells = CLAIM_CONFIDENCE[unresolved.length === 0 ? 'complete' : 'open'] ?? {};
  let [all, of] = [0, 0];
  for (const [right, seen] of Object.values(cells)) {
    all += right;
    of += seen;
  }
  const [cue] = saying?.cue.tokens ?? [];
  const framed = parts.some((part) => part.kind === 'word' && part.token === cue);
  const cell = saying ? `${framed ? 'with-cue' : 'alone'} ${bandOf(saying.attribution.confidence)}` : '';
  const [right, seen] = cells[cell] ?? [0, 0];
  return Math.round((100 * (right + ((all + 1) / (of + 2)) * PRIOR)) / (seen + PRIOR)) / 100;
}
