import { COMMON_ALIASES } from '../../../../lang/en/common-aliases.ts';
import { acronymsOf, type Family, perForm } from '../../forms.ts';
import type { CorefInput } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { enter, lookUp, newUnique, type Unique } from '../../unique.ts';

/**
 * "WHO" for the World Health Organization, anywhere in the article. An acronym that fits two names is joined to
 * neither, and one that everybody knows ("US") not to what merely fits its letters.
 */
export const initials: Sieve = {
  id: 'names/initials',
  about: 'An acronym whose letters are the initials of one name in the article: "the WHO".',
  find(input, _clusters, link) {
    let full: Unique | null = null;
    for (const index of input.proper) {
      const form = input.phrases[index]?.form;
      if (!form?.acronym || form.family === 'person' || isCommon(form)) continue;
      full ??= fullNames(input);
      const own = lookUp(full, form.family, form.acronym);
      const antecedent = own ?? lookUp(full, other(form.family), form.acronym) ?? -1;
      if (antecedent >= 0) link(index, antecedent);
    }
  },
};

const isCommon = perForm(({ key }) => COMMON_ALIASES.has(key));

/** Places and groups are typed as one another most often; an acronym may be one where its full name is the other. */
function other(family: Family): Family {
  return family === 'group' ? 'place' : 'group';
}

function fullNames({ phrases, proper }: CorefInput): Unique {
  const full = newUnique();
  for (const index of proper) {
    const form = phrases[index]?.form;
    if (!form || form.words.length < 2 || form.family === 'person') continue;
    for (const letters of acronymsOf(form)) enter(full, form, letters, index);
  }
  return full;
}
