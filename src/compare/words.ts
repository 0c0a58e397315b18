/** How alike two wordings are. */

/** The share of the words that both have, as often as both have them: twice the common ones over all (Dice 1945). */
export function wordsShared(a: string, b: string): number {
  const counts = new Map<string, number>();
  const [own, other] = [wordsIn(a), wordsIn(b)];
  for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return own.length + other.length === 0 ? 1 : (2 * common) / (own.length + other.length);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
