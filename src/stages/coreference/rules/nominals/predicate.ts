import { type Phrase, type Scene, tokenAt } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { readsAt, Tagged, taggedAt } from '../../token-features.ts';
import { Reads } from '../../word-features.ts';

const MAX_ADVERBS = 3;

/** "The PMOI is the largest opposition movement in Iran": the movement is the PMOI. */
export const predicate: Sieve = {
  id: 'nominals/predicate',
  about: 'A noun phrase that the verb "be" gives to a name: "Conway was the commander of …".',
  propose(scene, _clusters, link) {
    for (const index of scene.proper) {
      const name = scene.phrases[index];
      if (!name || name.role === 'modifier' || name.role === 'possessor') continue;
      const start = predicateStart(scene, name);
      if (start < 0) continue;
      const at = phraseFrom(scene, index, start);
      const phrase = scene.phrases[at];
      if (phrase && suits(phrase, name)) link(at, index);
    }
  },
};

/** Token behind "is", over adverbs; -1 where no such verb follows the name. */
function predicateStart({ doc }: Scene, { endToken }: Phrase): number {
  let at = endToken;
  if (readsAt(doc, at) & Reads.closing) at++;
  if (!(readsAt(doc, at) & Reads.being)) return -1;
  at++;
  for (let i = 0; i < MAX_ADVERBS && taggedAt(doc, at) & Tagged.adverb && tokenAt(doc, at).lower !== 'not'; i++) at++;
  return at;
}

function phraseFrom({ phrases }: Scene, index: number, token: number): number {
  for (let at = index + 1; at < index + 5; at++) {
    if (phrases[at]?.firstToken === token && phrases[at]?.kind === 'nominal') return at;
  }
  return -1;
}

function suits(phrase: Phrase, name: Phrase): boolean {
  if (phrase.plural || phrase.family !== name.family || phrase.sentence !== name.sentence) return false;
  return phrase.determiner === 'definite' || phrase.determiner === 'indefinite';
}
