/** How news tells ages. */

/** The end of a word that tells one: "the 46-year-old". */
export const YEARS_OLD = '-year-old';

const AGED = new RegExp(`^(\\d{1,3})${YEARS_OLD}$`, 'u');

/** The age that a word in lower case tells in digits: "46-year-old"; null for none. */
export function ageInWord(lower: string): string | null {
  return lower.endsWith(YEARS_OLD) ? (AGED.exec(lower)?.[1] ?? null) : null;
}
