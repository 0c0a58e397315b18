import { GIVEN_NAME_GENDER } from '../../../../lang/en/given-names.ts';
import { type Clusters, knownOf, rootOf } from '../../clusters.ts';
import { perForm, surnameStart } from '../../forms.ts';
import type { CorefInput } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';

/**
 * "Lee" and "Ann" for Ann Lee, "bin Vrell" for Halvik bin Vrell, "Ann Lee" for Ann W. Lee. Where
 * several bear the name, a title's sex decides, then who has borne it before, then who was named last.
 */
export const personPart: Sieve = {
  id: 'names/person-part',
  about: 'A surname, a first name or a shorter form of a full personal name in the article.',
  *find(input, clusters) {
    const bearers = bearersOf(input, clusters);
    if (bearers.size === 0) return;
    const holder = new Map<string, number>();
    for (const index of input.proper) {
      const form = input.phrases[index]?.form;
      if (form?.family !== 'person') continue;
      const candidates = bearers.get(form.key);
      if (!candidates) continue;
      const antecedent = chosen(candidates, index, holder.get(form.key), clusters);
      if (antecedent === null) continue;
      holder.set(form.key, antecedent);
      yield [index, antecedent];
    }
  },
};

/** Full names by each part that can stand for them; one place for each person. */
function bearersOf({ phrases, proper }: CorefInput, clusters: Clusters): Map<string, number[]> {
  const bearers = new Map<string, number[]>();
  const seen = new Set<number>();
  for (const index of proper) {
    const form = phrases[index]?.form;
    if (form?.family !== 'person' || form.words.length < 2) continue;
    const root = rootOf(clusters, index);
    if (seen.has(root)) continue;
    seen.add(root);
    for (const part of partsOf(form)) {
      const known = bearers.get(part);
      if (known) known.push(index);
      else bearers.set(part, [index]);
    }
  }
  return bearers;
}

const partsOf = perForm(({ words }): readonly string[] => {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const parts = new Set([last, words.slice(surnameStart(words)).join(' ')]);
  if (words.length > 2) {
    parts.add(`${first} ${last}`);
    parts.add(words.slice(0, 2).join(' '));
    parts.add(words.slice(1).join(' '));
  }
  if (GIVEN_NAME_GENDER.has(first) || words.length > 2) parts.add(first);
  parts.add(`${first.charAt(0)} ${last}`);
  parts.delete(words.join(' '));
  return [...parts];
});

const MAX_BEARERS = 20;

function chosen(
  candidates: readonly number[],
  index: number,
  holder: number | undefined,
  clusters: Clusters,
): number | null {
  const { gender } = knownOf(clusters, index);
  const fits = (candidate: number): boolean => {
    const theirs = knownOf(clusters, candidate).gender;
    return gender === 'unknown' || theirs === 'unknown' || theirs === gender;
  };
  if (holder !== undefined && fits(holder)) return holder;
  const possible = candidates.slice(-MAX_BEARERS).filter(fits);
  return possible.findLast((candidate) => candidate < index) ?? possible[0] ?? null;
}
