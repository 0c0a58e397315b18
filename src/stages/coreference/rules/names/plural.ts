import type { Sieve } from '../../sieve.ts';

/** "Iranians" beside "Iranian", "the Marines" beside "Marine". */
export const plural: Sieve = {
  id: 'names/plural',
  about: 'The plural of a people, party or force beside its singular: "Iranians" and "Iranian".',
  find({ phrases, proper }, _clusters, link) {
    const singular = new Map<string, number>();
    const plurals: number[] = [];
    for (const index of proper) {
      const form = phrases[index]?.form;
      if (form?.family !== 'people') continue;
      if (!singular.has(form.key)) singular.set(form.key, index);
      if (form.key.endsWith('s')) plurals.push(index);
    }
    for (const index of plurals) {
      const antecedent = singular.get(phrases[index]?.form?.key.slice(0, -1) ?? '');
      if (antecedent !== undefined) link(index, antecedent);
    }
  },
};
