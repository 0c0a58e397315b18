import { QUOTE_CONFIDENCE } from '../../lang/en/packed/quote-confidence.ts';
import { type Counts, shareOf } from '../../model/counts.ts';

/** The tenth that a rate between 0 and 1 lies in. */
export function bandOf(rate: number): number {
  return Math.min(9, Math.floor(rate * 10));
}

/** As many cases as what the rule's other bands let expect counts for. */
const PRIOR = 8;

/** How often what a rule finds at a rate of its verb and frame is whole, in hundredths; measured on PolNeAR train. */
export function confidenceOf(rule: string, rate: number): number {
  const basis = basisOf(rule, rate);
  return hundredths(basis ? shareOf(basis) : rate);
}

/** What the confidence was counted on: the finds of the rule at such a rate; of a rule that was never counted, the rate. */
export function confidenceCounts(rule: string, rate: number): Counts {
  const band = bandOf(rate);
  const basis = basisOf(rule, rate) ?? { right: 0, seen: 0, expected: rate, weight: PRIOR };
  return { figure: 'confidence', of: `${rule} at rates of ${band / 10} to ${(band + 1) / 10}`, ...basis };
}

function basisOf(rule: string, rate: number): Omit<Counts, 'figure' | 'of'> | null {
  const bands = QUOTE_CONFIDENCE[rule];
  if (!bands) return null;
  const band = bandOf(rate);
  let [near, far] = [0, 0];
  for (let other = band - 1; other <= band + 1; other++) {
    near += bands[other]?.[0] ?? 0;
    far += bands[other]?.[1] ?? 0;
  }
  const [right, seen] = bands[band] ?? [0, 0];
  return { right, seen, expected: (near + rate * PRIOR) / (far + PRIOR), weight: PRIOR };
}

function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}
