import { isFiniteVerb, type Phrase, type Scene, tokenAt } from '../../scene.ts';
import type { Link, Sieve } from '../../sieve.ts';

/** "General Conway, the former commander of …"; "the secretary general of CEI, Nunzio Galantino,". */
export const apposition: Sieve = {
  id: 'nominals/apposition',
  about: 'A noun phrase between commas beside the name that it describes: "Conway, the former commander of …".',
  *links(scene) {
    for (const index of scene.names) {
      const behind = descriptionBehind(scene, index);
      if (behind) yield behind;
      const before = descriptionBefore(scene, index);
      if (before) yield before;
    }
  },
};

function descriptionBehind(scene: Scene, index: number): Link | null {
  const { doc, phrases } = scene;
  const name = phrases[index];
  if (!name || name.family === 'value' || tokenAt(doc, name.endToken).text !== ',') return null;
  for (let next = index + 1; next < index + 4; next++) {
    const phrase = phrases[next];
    if (!phrase || phrase.firstToken !== name.endToken + 1) continue;
    if (phrase.kind === 'nominal' && describes(phrase, name) && !isFiniteVerb(doc, phrase.endToken)) {
      return { phrase: next, antecedent: index };
    }
  }
  return null;
}

function describes(phrase: Phrase, name: Phrase): boolean {
  if (phrase.plural || phrase.sentence !== name.sentence || phrase.determiner === 'demonstrative') return false;
  return phrase.family === name.family && (phrase.determiner !== 'none' || name.family === 'person');
}

const REACH = 12;

/** Back from the comma before the name over the "of" phrases of a noun phrase. */
function descriptionBefore(scene: Scene, index: number): Link | null {
  const { doc, phrases } = scene;
  const name = phrases[index];
  if (!name || name.family === 'value' || tokenAt(doc, name.lead - 1).text !== ',') return null;
  if (!/^[,.]$/u.test(tokenAt(doc, name.endToken).text)) return null;
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    const phrase = phrases[at];
    if (!phrase || name.lead - phrase.endToken > REACH || phrase.sentence !== name.sentence) return null;
    if (isDescription(phrase, name)) {
      return isNounPhrase(scene, phrase.endToken, name.lead - 1) ? { phrase: at, antecedent: index } : null;
    }
  }
  return null;
}

function isDescription(phrase: Phrase, name: Phrase): boolean {
  if (phrase.kind !== 'nominal' || phrase.family !== name.family || phrase.plural) return false;
  return phrase.determiner === 'definite' || phrase.determiner === 'possessive';
}

/** Only what an "of" phrase is made of stands between. */
function isNounPhrase({ doc }: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const wordClass = doc.classes[i];
    if (wordClass === 'VERB' || wordClass === 'AUX' || wordClass === 'PRON' || tokenAt(doc, i).text === ',')
      return false;
  }
  return true;
}
