import type { CorefInput, CorefTokens, Phrase } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { isAdverb, isComma, isFiniteVerb, isOfClause, isPeriod } from '../../token-at.ts';

/** "General Tolmer, the former commander of …"; "the first keeper of the canal, Rob Varden,". */
export const apposition: Sieve = {
  id: 'nominals/apposition',
  about: 'A noun phrase between commas beside the name that it describes: "Tolmer, the former commander of …".',
  find(input, _clusters, link) {
    const { doc, phrases, proper } = input;
    for (const index of proper) {
      const name = phrases[index];
      if (!name) continue;
      const comma = isComma(doc, name.endToken);
      const after = comma ? descriptionAfter(input, index, name) : -1;
      if (after >= 0) link(after, index);
      const isLast = comma || isPeriod(doc, name.endToken);
      const before = isLast && isComma(doc, name.lead - 1) ? descriptionBefore(input, index, name) : -1;
      if (before >= 0) link(before, index);
    }
  },
};

/** The noun phrase after the comma after a name; -1 for none. */
function descriptionAfter({ doc, phrases }: CorefInput, index: number, name: Phrase): number {
  for (let next = index + 1; next < index + 4; next++) {
    const phrase = phrases[next];
    if (!phrase || phrase.firstToken !== name.endToken + 1) continue;
    if (phrase.kind === 'nominal' && !isSubject(doc, phrase) && describes(phrase, name)) return next;
  }
  return -1;
}

const MAX_ADVERBS = 3;

/** "In Varna, the mayor also said": a verb follows. */
function isSubject(doc: CorefTokens, { endToken }: Phrase): boolean {
  let at = endToken;
  while (at < endToken + MAX_ADVERBS && isAdverb(doc, at)) at++;
  return isFiniteVerb(doc, at);
}

function describes(phrase: Phrase, name: Phrase): boolean {
  if (phrase.plural || phrase.sentence !== name.sentence || phrase.determiner === 'demonstrative') return false;
  return phrase.family === name.family && (phrase.determiner !== 'none' || name.family === 'person');
}

const REACH = 12;

/** Back from the comma before the name over the "of" phrases of a noun phrase; -1 for none. */
function descriptionBefore(input: CorefInput, index: number, name: Phrase): number {
  const { phrases } = input;
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    const phrase = phrases[at];
    if (!phrase || name.lead - phrase.endToken > REACH || phrase.sentence !== name.sentence) return -1;
    if (isDescription(phrase, name)) return isNounPhrase(input, phrase.endToken, name.lead - 1) ? at : -1;
  }
  return -1;
}

function isDescription(phrase: Phrase, name: Phrase): boolean {
  if (phrase.kind !== 'nominal' || phrase.family !== name.family || phrase.plural) return false;
  return phrase.determiner === 'definite' || phrase.determiner === 'possessive';
}

/** Only what an "of" phrase is made of stands between. */
function isNounPhrase({ doc }: CorefInput, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isOfClause(doc, i) || isComma(doc, i)) return false;
  return true;
}
