import { type Phrase, type Scene, tokenAt } from '../../scene.ts';
import type { Sieve } from '../../sieve.ts';

/** "the mayor of Varna Mary Tolmer", "Director of the Lantern Guild Hugh Varden". */
export const officeBefore: Sieve = {
  id: 'nominals/office-before',
  about:
    'An office with its place or body, without a comma before the name of who holds it: "the mayor of Paris NAME".',
  *links(scene) {
    for (const index of scene.names) {
      const name = scene.phrases[index];
      if (name?.family !== 'person') continue;
      const office = officeOf(scene, index, name);
      if (office >= 0) yield { phrase: office, antecedent: index };
    }
  },
};

const MAX_PHRASES = 5;
const REACH = 12;

/** Index of the noun phrase, the name in its "of" phrase directly before this one; -1 where none is. */
function officeOf(scene: Scene, index: number, name: Phrase): number {
  const before = scene.phrases[index - 1];
  if (before?.kind !== 'name' || before.endToken !== name.firstToken || before.family === 'person') return -1;
  for (let at = index - 2; at >= 0 && at >= index - MAX_PHRASES; at--) {
    const phrase = scene.phrases[at];
    if (!phrase || phrase.sentence !== name.sentence || name.firstToken - phrase.endToken > REACH) return -1;
    if (phrase.kind !== 'nominal') continue;
    const fits = phrase.family === 'person' && !phrase.plural && phrase.determiner !== 'indefinite';
    return fits && isOfPhrase(scene, phrase.endToken, before.endToken) ? at : -1;
  }
  return -1;
}

/** Only prepositions, articles and names stand between. */
function isOfPhrase({ doc }: Scene, first: number, end: number): boolean {
  if (doc.classes[first] !== 'ADP') return false;
  for (let i = first; i < end; i++) {
    const wordClass = doc.classes[i];
    if (wordClass !== 'ADP' && wordClass !== 'DET' && wordClass !== 'PROPN' && tokenAt(doc, i).lower !== 'of')
      return false;
  }
  return true;
}
