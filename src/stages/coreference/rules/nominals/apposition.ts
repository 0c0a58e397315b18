import type { Phrase, Scene } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { readsAt, Tagged, taggedAt } from '../../token-features.ts';
import { Reads } from '../../word-features.ts';

/** "General Conway, the former commander of …"; "the secretary general of CEI, Nunzio Galantino,". */
export const apposition: Sieve = {
  id: 'nominals/apposition',
  about: 'A noun phrase between commas beside the name that it describes: "Conway, the former commander of …".',
  propose(scene, _clusters, link) {
    const { doc, phrases, proper } = scene;
    for (const index of proper) {
      const name = phrases[index];
      if (!name) continue;
      const comma = readsAt(doc, name.endToken) & Reads.comma;
      const behind = comma ? descriptionBehind(scene, index, name) : -1;
      if (behind >= 0) link(behind, index);
      const isLast = comma || readsAt(doc, name.endToken) & Reads.period;
      const before = isLast && readsAt(doc, name.lead - 1) & Reads.comma ? descriptionBefore(scene, index, name) : -1;
      if (before >= 0) link(before, index);
    }
  },
};

/** The noun phrase behind the comma behind a name; -1 for none. */
function descriptionBehind({ doc, phrases }: Scene, index: number, name: Phrase): number {
  for (let next = index + 1; next < index + 4; next++) {
    const phrase = phrases[next];
    if (!phrase || phrase.firstToken !== name.endToken + 1) continue;
    const isVerb = taggedAt(doc, phrase.endToken) & Tagged.finite;
    if (phrase.kind === 'nominal' && !isVerb && describes(phrase, name)) return next;
  }
  return -1;
}

function describes(phrase: Phrase, name: Phrase): boolean {
  if (phrase.plural || phrase.sentence !== name.sentence || phrase.determiner === 'demonstrative') return false;
  return phrase.family === name.family && (phrase.determiner !== 'none' || name.family === 'person');
}

const REACH = 12;

/** Back from the comma before the name over the "of" phrases of a noun phrase; -1 for none. */
function descriptionBefore(scene: Scene, index: number, name: Phrase): number {
  const { phrases } = scene;
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    const phrase = phrases[at];
    if (!phrase || name.lead - phrase.endToken > REACH || phrase.sentence !== name.sentence) return -1;
    if (isDescription(phrase, name)) return isNounPhrase(scene, phrase.endToken, name.lead - 1) ? at : -1;
  }
  return -1;
}

function isDescription(phrase: Phrase, name: Phrase): boolean {
  if (phrase.kind !== 'nominal' || phrase.family !== name.family || phrase.plural) return false;
  return phrase.determiner === 'definite' || phrase.determiner === 'possessive';
}

/** What a clause has, and an "of" phrase has not. */
const CLAUSE = Tagged.verb | Tagged.auxiliary | Tagged.pronoun;

/** Only what an "of" phrase is made of stands between. */
function isNounPhrase({ doc }: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (taggedAt(doc, i) & CLAUSE || readsAt(doc, i) & Reads.comma) return false;
  }
  return true;
}
