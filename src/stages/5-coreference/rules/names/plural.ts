import type { Sieve } from '../../sieve.ts';

/** "Iranians" beside "Iranian", "the Marines" beside "Marine". */
export const plural: Sieve = {
  id: 'names/plural',
  about: 'The plural of a people, party or force beside its singular: "Iranians" and "Iranian".',
  *links({ phrases, names }) {
    const singular = new Map<string, number>();
    for (const index of names) {
      const { form, family } = phrases[index] ?? {};
      if (form && family === 'people' && !singular.has(form.key)) singular.set(form.key, index);
    }
    for (const index of names) {
      const { form, family } = phrases[index] ?? {};
      if (family !== 'people' || !form?.key.endsWith('s')) continue;
      const antecedent = singular.get(form.key.slice(0, -1));
      if (antecedent !== undefined) yield { phrase: index, antecedent };
    }
  },
};
