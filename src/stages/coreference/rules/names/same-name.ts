import { byFamily } from '../../forms.ts';
import type { Phrase } from '../../input.ts';
import { isNameAtBirth, sharedParts } from '../../namesakes.ts';
import type { Sieve } from '../../sieve.ts';

/**
 * The same words for the same type of thing; "the Ministry of Defence" and "Ministry of Defense". A part of a name
 * that several persons of the article bear is left to `names/person-part`, and so is a name with and without "Jr.".
 */
export const sameName: Sieve = {
  id: 'names/same-name',
  about: 'The same name again, whatever its case, article, hyphens, legal form or British spelling.',
  find(input, clusters, link) {
    const shared = sharedParts(input, clusters);
    const first = byFamily<number>();
    for (const index of input.names) {
      const phrase = input.phrases[index];
      const key = phrase ? comparedBy(phrase) : '';
      if (!phrase || key === '' || isNameAtBirth(input.doc, phrase) || (phrase.family === 'person' && shared.has(key)))
        continue;
      const antecedent = first[phrase.family].get(key);
      if (antecedent === undefined) first[phrase.family].set(key, index);
      else link(index, antecedent);
    }
  },
};

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * What a name is joined by; "" for nothing. Full dates of one value are one date, "the middle of 2006" and "later in
 * 2006" are not. Equal numbers count different things: "three robots", "three points".
 */
function comparedBy({ family, form, name }: Phrase): string {
  const key = form?.key ?? '';
  if (form?.generation) return `${key} ${form.generation}`;
  if (family !== 'value' || key === '') return key;
  const { type, value } = name ?? {};
  if (type !== 'DATE' && type !== 'TIME') return '';
  return typeof value === 'string' && FULL_DATE.test(value) ? `${type} ${value}` : key;
}
