/** How much some words tell: by chance nobody says again what tells much. */
import { FUNCTION_WORDS } from '../lang/en/function-words.ts';
import { LIGHT_WORDS } from '../lang/en/light-words.ts';

/** A word that anybody uses, or that the whole archive is about, counts a little. */
const LIGHT = 0.25;
/** Share of all wordings that have a word from which on it tells little, and the fewest that have it then. */
const COMMON_SHARE = 0.01;
const LEAST_COMMON = 20;

/** The weight of some words in lower case, each counted once: of words of content 1 each. */
export type Telling = (lower: Iterable<string>) => number;

/** What words tell in an archive with these wordings, each as words parted by blanks. */
export function tellingIn(wordings: readonly { readonly words: string }[]): Telling {
  const counts = new Map<string, number>();
  for (const { words } of wordings) {
    for (const word of new Set(words.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(LEAST_COMMON, wordings.length * COMMON_SHARE);
  const weightOf = (word: string): number => {
    if (FUNCTION_WORDS.has(word)) return 0;
    return LIGHT_WORDS.has(word) || (counts.get(word) ?? 0) > most ? LIGHT : 1;
  };
  const weights = new Map([...counts.keys()].map((word) => [word, weightOf(word)]));
  return (lower) => {
    let sum = 0;
    for (const word of new Set(lower)) sum += weights.get(word) ?? weightOf(word);
    return sum;
  };
}

/** What must be the same for two stretches to be one quotation. */
export interface Demand {
  /** Weight of the words that agree. */
  readonly telling: number;
  /** Share of the shorter one, as a comparison tells it. */
  readonly share: number;
}

/** What so few words must tell, all of which the same speaker says in both, to the letter. */
export const LEAST_TELLING = 1.25;

/** By who says it on both sides: the same, nobody on one of them, or somebody else. */
export const DEMANDS: Readonly<Record<'same' | 'unknown' | 'other', Demand>> = {
  same: { telling: 2, share: 0.6 },
  unknown: { telling: 3, share: 0.7 },
  other: { telling: 4, share: 0.75 },
};
