/** How many of what was found are right, and how many of what there is were found. */
export interface Rates {
  /** What is right of what was found. */
  right: number;
  found: number;
  /** What was found of what there is; the same as `right` unless one answer may be right for several. */
  met: number;
  gold: number;
}

export function noRates(): Rates {
  return { right: 0, found: 0, met: 0, gold: 0 };
}

/** Precision, recall and F1 in percent; 0 where there is nothing to divide by. */
export function percentages({ right, found, met, gold }: Rates): [precision: number, recall: number, f1: number] {
  const [precision, recall] = [percent(right, found), percent(met, gold)];
  return [precision, recall, harmonic(precision, recall)];
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
