import type { Sieve } from '../../sieve.ts';

/** Two names to which the lexicon gives one key. */
export const sameKey: Sieve = {
  id: 'names/same-key',
  about: 'Names that the lexicon gives one key: spellings, aliases and acronyms of one entity.',
  find({ phrases, names }, _clusters, link) {
    const first = new Map<string, number>();
    for (const index of names) {
      const key = phrases[index]?.name?.key;
      if (key === undefined) continue;
      const antecedent = first.get(key);
      if (antecedent === undefined) first.set(key, index);
      else link(index, antecedent);
    }
  },
};
