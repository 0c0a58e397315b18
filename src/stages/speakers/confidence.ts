import { SPEAKER_CONFIDENCE } from '../../lang/en/packed/speaker-confidence.ts';

/** The fifth that a margin between 0 and 1 lies in; a margin of 1, nobody else could be meant, stands alone. */
export function marginBandOf(margin: number): number {
  return margin >= 1 ? BANDS : Math.max(0, Math.floor(margin * BANDS));
}

const BANDS = 5;

/** As many cases as the share right of all speakers counts for. */
const PRIOR = 6;

/** The share of all speakers found that are right, where nothing is known of the rule. */
const SHARE = 0.93;

/** How often a speaker whom a rule found with such a margin is right, in hundredths. */
export function speakerConfidenceOf(rule: string, margin: number): number {
  const bands = SPEAKER_CONFIDENCE[rule] ?? {};
  let [right, seen] = [0, 0];
  for (const cell of Object.values(bands)) {
    right += cell[0];
    seen += cell[1];
  }
  const expected = (right + SHARE * PRIOR) / (seen + PRIOR);
  const [ownRight, ownSeen] = bands[marginBandOf(margin)] ?? [0, 0];
  return Math.round((100 * (ownRight + expected * PRIOR)) / (ownSeen + PRIOR)) / 100;
}
