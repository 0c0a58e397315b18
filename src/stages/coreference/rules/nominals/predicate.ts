import { type CorefInput, type Phrase, tokenAt } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { isAdverb, isBeing, isClosing } from '../../token-at.ts';

const MAX_ADVERBS = 3;

/** "The LEK is the largest opposition movement in Norway": the movement is the LEK. */
export const predicate: Sieve = {
  id: 'nominals/predicate',
  about: 'A noun phrase that the verb "be" gives to a name: "Tolmer was the commander of …".',
  *find(input) {
    for (const index of input.proper) {
      const name = input.phrases[index];
      if (!name || name.role === 'modifier' || name.role === 'possessor') continue;
      const start = predicateStart(input, name);
      if (start < 0) continue;
      const at = phraseFrom(input, index, start);
      const phrase = input.phrases[at];
      if (phrase && suits(phrase, name)) yield [at, index];
    }
  },
};

/** Token after "is", over adverbs; -1 where no such verb follows the name. */
function predicateStart({ doc }: CorefInput, { endToken }: Phrase): number {
  let at = endToken;
  if (isClosing(doc, at)) at++;
  if (!isBeing(doc, at)) return -1;
  at++;
  for (let i = 0; i < MAX_ADVERBS && isAdverb(doc, at) && tokenAt(doc, at).lower !== 'not'; i++) at++;
  return at;
}

function phraseFrom({ phrases }: CorefInput, index: number, token: number): number {
  for (let at = index + 1; at < index + 5; at++) {
    if (phrases[at]?.firstToken === token && phrases[at]?.kind === 'nominal') return at;
  }
  return -1;
}

function suits(phrase: Phrase, name: Phrase): boolean {
  if (phrase.plural || phrase.family !== name.family || phrase.sentence !== name.sentence) return false;
  return phrase.determiner === 'definite' || phrase.determiner === 'indefinite';
}
