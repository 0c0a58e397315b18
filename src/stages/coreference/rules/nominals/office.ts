import { ANOTHER_ONE } from '../../../../lang/en/role-nouns.ts';
import { type Clusters, knownOf } from '../../clusters.ts';
import { type Meant, meantBy, noHolders, noteHolder } from '../../holders.ts';
import { type CorefInput, type Phrase, tokenAt } from '../../input.ts';
import { officeOf } from '../../../../model/offices.ts';
import type { Sieve } from '../../sieve.ts';
import { isOfName, isParticiple, isRestricting } from '../../token-at.ts';

/**
 * "the mayor" for Mayor Tolmer, who is not the deputy mayor; "the minister" for a foreign minister where he is the only
 * minister. Where two fit, and the text does not speak of one of them alone just before, it is nobody.
 */
export const office: Sieve = {
  id: 'nominals/office',
  about: 'A noun phrase with "the" for the one who holds the office that it tells, rank and field included.',
  *find(input, clusters) {
    const holders = noHolders();
    for (let index = 0; index < input.phrases.length; index++) {
      const phrase = input.phrases[index];
      if (phrase?.family !== 'person' || phrase.plural || phrase.kind === 'pronoun') continue;
      if (phrase.kind === 'nominal' && asksForHolder(input, clusters, index, phrase)) {
        const meant = meantBy(holders, clusters, index, officeOf(phraseOffice(clusters, index)));
        const chosen = choose(input, phrase, meant);
        if (chosen) yield [index, chosen.last];
        else if (meant.length > 1) clusters.unclear.set(index, meant.map(({ last }) => last));
      }
      if (knownOf(clusters, index).named) noteHolder(holders, input, clusters, index);
    }
  },
};

function phraseOffice(clusters: Clusters, index: number): string {
  return knownOf(clusters, index).roles[0] ?? '';
}

/** A phrase that means one certain holder: "the mayor", "this mayor", "Norway's leader". */
function asksForHolder(input: CorefInput, clusters: Clusters, index: number, phrase: Phrase): boolean {
  const { named, roles } = knownOf(clusters, index);
  if (named || roles.length === 0 || !isCertain(input, phrase)) return false;
  return !isAnother(input, phrase);
}

function isCertain({ doc }: CorefInput, { determiner, firstToken }: Phrase): boolean {
  if (determiner === 'possessive') return isOfName(doc, firstToken);
  return determiner === 'definite' || determiner === 'demonstrative';
}

/** "the other minister", "the minister who …": one that was not spoken of before. */
function isAnother({ doc }: CorefInput, { firstToken, head, endToken }: Phrase): boolean {
  for (let i = firstToken; i < head; i++) if (ANOTHER_ONE.has(tokenAt(doc, i).lower)) return true;
  return isRestricting(doc, endToken) || isParticiple(doc, endToken);
}

/** In sentences: how far back a holder is looked for, how near is just before, how far off others must be then. */
const FARTHEST = 20;
const JUST_BEFORE = 1;
const FAR_OFF = 4;

/** The one who is meant; of several the only one spoken of just before, where all others are far off. */
function choose(input: CorefInput, phrase: Phrase, meant: readonly Meant[]): Meant | null {
  const distance = ({ last }: Meant): number => phrase.sentence - (input.phrases[last]?.sentence ?? 0);
  const [only] = meant;
  if (!only) return null;
  if (meant.length === 1) return distance(only) <= FARTHEST ? only : null;
  const near = meant.filter((one) => distance(one) < FAR_OFF);
  const [nearest] = near;
  return nearest && near.length === 1 && distance(nearest) <= JUST_BEFORE ? nearest : null;
}
