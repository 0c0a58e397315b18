/** What a figure of confidence was counted on, so that anybody can do the sum again. */
export interface Counts {
  readonly figure: 'rate' | 'confidence' | 'speakerConfidence';
  /** The cases that were counted: a verb in a frame, the finds of a rule at such a rate. */
  readonly of: string;
  /** How many of those seen were right; both 0 where none was counted. */
  readonly right: number;
  readonly seen: number;
  /** The share that is expected before anything was counted, and as how many cases that counts. */
  readonly expected: number;
  readonly weight: number;
}

/** The figure: the share of those that were right, leaning on what was expected, from 0 to 1. */
export function shareOf({ right, seen, expected, weight }: Omit<Counts, 'figure' | 'of'>): number {
  // Written out, since a product that is divided again need not be the same number.
  if (seen === 0) return expected;
  return (right + expected * weight) / (seen + weight);
}
