import type { Scene } from '../../scene.ts';
import type { Sieve } from '../../sieve.ts';

/**
 * The same words for the same type of thing; "the Ministry of Defence" and "Ministry of Defense". A surname that
 * several persons of the article bear is left to `names/person-part`.
 */
export const sameName: Sieve = {
  id: 'names/same-name',
  about: 'The same name again, whatever its case, article, hyphens, legal form or British spelling.',
  *links(scene) {
    const shared = sharedSurnames(scene);
    const first = new Map<string, number>();
    for (const index of scene.names) {
      const phrase = scene.phrases[index];
      if (!phrase?.form) continue;
      const { key } = phrase.form;
      if (key === '' || (phrase.family === 'person' && shared.has(key))) continue;
      const value = phrase.family === 'value' ? valueKey(scene, phrase.name) : '';
      if (value === null) continue;
      const slot = `${phrase.family} ${value || key}`;
      const antecedent = first.get(slot);
      if (antecedent === undefined) first.set(slot, index);
      else yield { phrase: index, antecedent };
    }
  },
};

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * What a date or number is joined by; "" for its name. Full dates of one value are one date, "the middle of 2006" and
 * "later in 2006" are not. Equal numbers count different things: "three robots", "three points".
 */
function valueKey({ doc }: Scene, name: number): string | null {
  const { type, value } = doc.names[name] ?? {};
  if (type !== 'DATE' && type !== 'TIME') return null;
  return typeof value === 'string' && FULL_DATE.test(value) ? `${type} ${value}` : '';
}

/** Last words of personal names that stand behind more than one first name. */
function sharedSurnames({ phrases, names }: Scene): ReadonlySet<string> {
  const givenOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const index of names) {
    const { family, form } = phrases[index] ?? {};
    if (family !== 'person' || !form || form.words.length < 2) continue;
    const surname = form.words.at(-1) ?? '';
    const given = form.words[0] ?? '';
    const known = givenOf.get(surname);
    if (known !== undefined && known !== given && known[0] !== given[0]) shared.add(surname);
    else givenOf.set(surname, given);
  }
  return shared;
}
