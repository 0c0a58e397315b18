import { COMMON_ALIASES } from '../../../../lang/en/common-aliases.ts';
import { perForm } from '../../forms.ts';
import type { Sieve } from '../../sieve.ts';

/** "the U.S." and "America" for the United States. */
export const knownAlias: Sieve = {
  id: 'names/known-alias',
  about: 'Other names of countries, cities and bodies that every reader knows: "the U.S." and "America".',
  find({ phrases, proper }, _clusters, link) {
    const first = new Map<string, number>();
    for (const index of proper) {
      const form = phrases[index]?.form;
      if (!form || (form.family !== 'place' && form.family !== 'group')) continue;
      const full = aliasOf(form);
      if (full === null) continue;
      const antecedent = first.get(full);
      if (antecedent === undefined) first.set(full, index);
      else link(index, antecedent);
    }
  },
};

const aliasOf = perForm(({ key }) => COMMON_ALIASES.get(key) ?? null);
