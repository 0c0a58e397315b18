import type { CorefInput, Phrase } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { isAdposition, isInOfPhrase, isOf } from '../../token-at.ts';

/** "the mayor of Varna Mary Tolmer", "Director of the Lantern Guild Hugh Varden". */
export const officeBefore: Sieve = {
  id: 'nominals/office-before',
  about:
    'An office with its place or body, without a comma before the name of who holds it: "the mayor of Paris NAME".',
  find(input, _clusters, link) {
    for (const index of input.persons) {
      const name = input.phrases[index];
      const office = name ? officePhraseBefore(input, index, name) : -1;
      if (office >= 0) link(office, index);
    }
  },
};

const MAX_PHRASES = 5;
const REACH = 12;

/** Index of the noun phrase, the name in its "of" phrase directly before this one; -1 where none is. */
function officePhraseBefore(input: CorefInput, index: number, name: Phrase): number {
  const before = input.phrases[index - 1];
  if (before?.kind !== 'name' || before.endToken !== name.firstToken || before.family === 'person') return -1;
  for (let at = index - 2; at >= 0 && at >= index - MAX_PHRASES; at--) {
    const phrase = input.phrases[at];
    if (!phrase || phrase.sentence !== name.sentence || name.firstToken - phrase.endToken > REACH) return -1;
    if (phrase.kind !== 'nominal') continue;
    const fits = phrase.family === 'person' && !phrase.plural && phrase.determiner !== 'indefinite';
    return fits && isOfPhrase(input, phrase.endToken, before.endToken) ? at : -1;
  }
  return -1;
}

/** Only prepositions, articles and names stand between. */
function isOfPhrase({ doc }: CorefInput, first: number, end: number): boolean {
  if (!isAdposition(doc, first)) return false;
  for (let i = first; i < end; i++) if (!isInOfPhrase(doc, i) && !isOf(doc, i)) return false;
  return true;
}
