/** How much some words tell: by chance nobody says again what tells much. */
import { FUNCTION_WORDS } from '../lang/en/function-words.ts';
import { LIGHT_WORDS } from '../lang/en/light-words.ts';
import { memoize } from '../model/memoize.ts';
import { mixed, wordHashesOf } from '../verify/shingles.ts';

/** A word that anybody uses, or that the whole archive is about, counts a little. */
const LIGHT = 0.25;
/** A word tells little from so many contexts on: for each of this many wordings one, and at least so many. */
const WORDINGS_PER_CONTEXT = 100;
const LEAST_COMMON = 20;

/** The weight of some words in lower case, each counted once: of words of content 1 each. */
export type Telling = (lower: Iterable<string>) => number;

/** What words tell in an archive with these wordings, each as words parted by blanks. */
export function tellingIn(wordings: readonly { readonly words: string }[]): Telling {
  const most = Math.max(LEAST_COMMON, wordings.length / WORDINGS_PER_CONTEXT);
  const contexts = contextsIn(wordings);
  const weightOf = (word: string): number => {
    if (FUNCTION_WORDS.has(word)) return 0;
    return LIGHT_WORDS.has(word) || (contexts.get(word) ?? 0) > most ? LIGHT : 1;
  };
  const weights = new Map([...contexts.keys()].map((word) => [word, weightOf(word)]));
  return (lower) => {
    let sum = 0;
    for (const word of new Set(lower)) sum += weights.get(word) ?? weightOf(word);
    return sum;
  };
}

const hashOf = memoize((word) => wordHashesOf(word).reduce(mixed, 0));

/** Bits of the hash of a context. */
const CONTEXT_BITS = 26;

/**
 * In how many contexts each word stands: the words that are two before it and two after it. How often it stands tells nothing: what everybody
 * quotes in one sentence is not common.
 */
function contextsIn(wordings: readonly { readonly words: string }[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  const total = wordings.reduce((sum, { words }) => sum + words.split(' ').length, 0);
  const found = new Float64Array(total);
  let at = 0;
  for (const { words } of wordings) {
    const all = words.split(' ');
    // Not by their numbers, which depend on the order of the wordings.
    const hashes = all.map(hashOf);
    for (const [i, word] of all.entries()) {
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      const context = mixed(hashes[i - 2] ?? 0, hashes[i + 2] ?? 0) >>> (32 - CONTEXT_BITS);
      found[at++] = id * 2 ** CONTEXT_BITS + context;
    }
  }
  found.sort();
  const counts = new Uint32Array(ids.size);
  for (let i = 0; i < found.length; i++) {
    const id = Math.floor((found[i] as number) / 2 ** CONTEXT_BITS);
    if (i === 0 || found[i] !== found[i - 1]) counts[id] = (counts[id] as number) + 1;
  }
  return new Map([...ids].map(([word, id]) => [word, counts[id] as number]));
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
