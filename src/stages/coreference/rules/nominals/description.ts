import { officeOf } from '../../../../model/offices.ts';
import { isAnother } from '../../another.ts';
import { type Clusters, knownOf } from '../../clusters.ts';
import { noteTold, nothingTold, personAround, type Told } from '../../epithets.ts';
import { choose, type Holders, meantBy, noHolders, noteHolder } from '../../holders.ts';
import type { CorefInput, Phrase } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { isOfName } from '../../token-at.ts';

/**
 * "the mayor" for Mayor Tolmer, who is not the deputy mayor; "the minister" for a foreign minister where he is the only
 * minister. News does not say a name twice in a row either: "the singer", "the 46-year-old", "the former keeper" is the
 * one person of whom the narrator has spoken just before. Where two fit, it is nobody.
 */
export const description: Sieve = {
  id: 'nominals/description',
  about:
    'A noun phrase with "the" for who holds the office that it tells, or for the only person spoken of just before.',
  find(input, clusters, link) {
    const seen = { holders: noHolders(), told: nothingTold() };
    for (let index = 0; index < input.phrases.length; index++) {
      const phrase = input.phrases[index];
      if (phrase?.family !== 'person' || phrase.plural || phrase.kind === 'pronoun') continue;
      noteTold(input, seen.told, index, phrase);
      const antecedent = phrase.kind === 'nominal' ? meantOf(input, clusters, seen, index, phrase) : null;
      if (typeof antecedent === 'number') link(index, antecedent);
      else if (antecedent) clusters.unclear.set(index, antecedent);
      if (knownOf(clusters, index).named) noteHolder(seen.holders, input, clusters, index);
    }
  },
};

/** What was read so far. */
interface Seen {
  readonly holders: Holders;
  readonly told: Told;
}

/** A phrase of whom a description means; those of all where it could be several; null for nobody. */
function meantOf(
  input: CorefInput,
  clusters: Clusters,
  { holders, told }: Seen,
  index: number,
  phrase: Phrase,
): number | readonly number[] | null {
  if (!asksForSomebody(input, clusters, index, phrase)) return null;
  return (
    holderOf(input, clusters, holders, index, phrase) ?? personAround(input, clusters, told, holders, index, phrase)
  );
}

/** A phrase that means one certain person: "the mayor", "this mayor", "Norway's leader". */
function asksForSomebody(input: CorefInput, clusters: Clusters, index: number, phrase: Phrase): boolean {
  const { named, roles } = knownOf(clusters, index);
  return !named && roles.length > 0 && isCertain(input, phrase) && !isAnother(input.doc, phrase);
}

function isCertain({ doc }: CorefInput, { determiner, firstToken }: Phrase): boolean {
  if (determiner === 'possessive') return isOfName(doc, firstToken);
  return determiner === 'definite' || determiner === 'demonstrative';
}

/** A phrase of who holds the office; those of all where several do; null where nobody is known to. */
function holderOf(
  input: CorefInput,
  clusters: Clusters,
  holders: Holders,
  index: number,
  phrase: Phrase,
): number | readonly number[] | null {
  const office = officeOf(knownOf(clusters, index).roles[0] ?? '');
  const chosen = choose(input, phrase, office, meantBy(holders, clusters, index, office));
  if (!Array.isArray(chosen)) return chosen.last;
  return chosen.length > 1 ? chosen.map(({ last }) => last) : null;
}
