/** Word lists written as running text. */

/** Single words, parted by blanks. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Names of several words, parted by bars or line ends. */
export const phrases = (list: string): readonly string[] =>
  list
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
