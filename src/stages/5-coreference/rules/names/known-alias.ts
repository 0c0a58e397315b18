import { COMMON_ALIASES } from '../../../../lang/en/common-aliases.ts';
import type { Sieve } from '../../sieve.ts';

/** "the U.S." and "America" for the United States. */
export const knownAlias: Sieve = {
  id: 'names/known-alias',
  about: 'Other names of countries, cities and bodies that every reader knows: "the U.S." and "America".',
  *links({ phrases, names }) {
    const first = new Map<string, number>();
    for (const index of names) {
      const { form, family } = phrases[index] ?? {};
      if (!form || (family !== 'place' && family !== 'group')) continue;
      const full = COMMON_ALIASES.get(form.key);
      if (full === undefined) continue;
      const antecedent = first.get(full);
      if (antecedent === undefined) first.set(full, index);
      else yield { phrase: index, antecedent };
    }
  },
};
