/** Confidence held against the share of answers that were right, by tenths. */
export type Calibration = Map<number, { stated: number; right: number; seen: number }>;

export function noCalibration(): Calibration {
  return new Map();
}

/** Counts an answer with a confidence from 0 to 1. */
export function observe(calibration: Calibration, confidence: number, right: boolean): void {
  const tenth = Math.min(9, Math.floor(confidence * 10));
  const bin = calibration.get(tenth) ?? { stated: 0, right: 0, seen: 0 };
  calibration.set(tenth, bin);
  bin.stated += confidence;
  bin.right += Number(right);
  bin.seen++;
}

/** How far what is stated lies from what is right, over all answers, in points of percent; null where there are none. */
export function meanGap(calibration: Calibration): number | null {
  let [gap, seen] = [0, 0];
  for (const bin of calibration.values()) {
    gap += Math.abs(bin.stated - bin.right);
    seen += bin.seen;
  }
  return seen === 0 ? null : (100 * gap) / seen;
}
