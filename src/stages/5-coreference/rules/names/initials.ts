import { COMMON_ALIASES } from '../../../../lang/en/common-aliases.ts';
import { initialsOf } from '../../forms.ts';
import type { Scene } from '../../scene.ts';
import type { Sieve } from '../../sieve.ts';

/**
 * "WHO" for the World Health Organization, anywhere in the article. An acronym that fits two names is joined to
 * neither, and one that everybody knows ("US") not to what merely fits its letters.
 */
export const initials: Sieve = {
  id: 'names/initials',
  about: 'An acronym whose letters are the initials of one name in the article: "the WHO".',
  *links(scene) {
    const full = fullNames(scene);
    for (const index of scene.names) {
      const { form, family } = scene.phrases[index] ?? {};
      if (!form?.acronym || family === 'person' || family === 'value' || COMMON_ALIASES.has(form.key)) continue;
      const antecedent = full.get(`${family} ${form.acronym}`) ?? full.get(`${other(family)} ${form.acronym}`);
      if (antecedent !== undefined && antecedent !== AMBIGUOUS) yield { phrase: index, antecedent };
    }
  },
};

const AMBIGUOUS = -1;

/** Places and groups are typed as one another most often; an acronym may be one where its full name is the other. */
function other(family: string | undefined): string {
  return family === 'group' ? 'place' : 'group';
}

function fullNames({ phrases, names }: Scene): Map<string, number> {
  const found = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const index of names) {
    const { form, family } = phrases[index] ?? {};
    if (!form || !family || form.words.length < 2 || family === 'person' || family === 'value') continue;
    for (const letters of initialsOf(form)) {
      const slot = `${family} ${letters}`;
      const known = keys.get(slot);
      if (known === undefined) found.set(slot, index);
      else if (known !== form.key) found.set(slot, AMBIGUOUS);
      keys.set(slot, form.key);
    }
  }
  return found;
}
