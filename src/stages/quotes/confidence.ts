import { QUOTE_CONFIDENCE } from '../../lang/en/packed/quote-confidence.ts';

/** The tenth that a rate between 0 and 1 lies in. */
export function bandOf(rate: number): number {
  return Math.min(9, Math.floor(rate * 10));
}

/** As many cases as what the rule's other bands let expect counts for. */
const PRIOR = 8;

/** How often what a rule finds at a rate of its verb and frame is whole, in hundredths; measured on PolNeAR train. */
export function confidenceOf(rule: string, rate: number): number {
  const bands = QUOTE_CONFIDENCE[rule];
  if (!bands) return hundredths(rate);
  const band = bandOf(rate);
  let [near, far] = [0, 0];
  for (let other = band - 1; other <= band + 1; other++) {
    near += bands[other]?.[0] ?? 0;
    far += bands[other]?.[1] ?? 0;
  }
  const expected = (near + rate * PRIOR) / (far + PRIOR);
  const [right, seen] = bands[band] ?? [0, 0];
  return hundredths((right + expected * PRIOR) / (seen + PRIOR));
}

function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}
