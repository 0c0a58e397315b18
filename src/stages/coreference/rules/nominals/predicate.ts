import { APPOINTING_VERBS } from '../../../../lang/en/offices.ts';
import { type CorefInput, type CorefTokens, type Phrase, tokenAt } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { isAdverb, isBeing, isClosing, isComma } from '../../token-at.ts';

const MAX_ADVERBS = 3;

/** "The LEK is the largest opposition movement in Norway": the movement is the LEK. */
export const predicate: Sieve = {
  id: 'nominals/predicate',
  about: 'A noun phrase that the verb "be" gives to a name: "Tolmer was the commander of …".',
  find(input, _clusters, link) {
    for (const index of input.proper) {
      const name = input.phrases[index];
      if (!name || name.role === 'modifier' || name.role === 'possessor') continue;
      const start = predicateStart(input, name);
      if (start < 0) continue;
      const at = phraseFrom(input, index, start);
      const phrase = input.phrases[at];
      if (phrase && suits(phrase, name)) link(at, index);
    }
  },
};

/** Token after "is", "was elected", ", who has been", over adverbs; -1 where no such verb follows the name. */
function predicateStart({ doc }: CorefInput, { endToken }: Phrase): number {
  const verb = isClosing(doc, endToken) ? endToken + 1 : endToken;
  const relative = isComma(doc, verb) ? verb + 1 : verb;
  const first = tokenAt(doc, relative).lower === 'who' ? relative + 1 : verb;
  const being = isBeing(doc, first) ? first + 1 : afterPerfect(doc, first);
  const from = being < 0 ? served(doc, first) : appointed(doc, being);
  if (from < 0) return -1;
  let at = from;
  for (let i = 0; i < MAX_ADVERBS && isAdverb(doc, at) && tokenAt(doc, at).lower !== 'not'; i++) at++;
  return at;
}

/** Token after "has been"; -1 for none. */
function afterPerfect(doc: CorefTokens, i: number): number {
  return doc.lemmas[i] === 'have' && tokenAt(doc, i + 1).lower === 'been' ? i + 2 : -1;
}

/** Token after "elected", "appointed as", "sworn in as", where such a verb stands after "was"; else the token itself. */
function appointed(doc: CorefTokens, i: number): number {
  if (!APPOINTING_VERBS.has(doc.lemmas[i] ?? '')) return i;
  const particle = tokenAt(doc, i + 1).lower === 'in' ? i + 2 : i + 1;
  return tokenAt(doc, particle).lower === 'as' ? particle + 1 : particle;
}

/** Token after "served as"; -1 for none. */
function served(doc: CorefTokens, i: number): number {
  const verb = doc.lemmas[i] === 'have' ? i + 1 : i;
  return doc.lemmas[verb] === 'serve' && tokenAt(doc, verb + 1).lower === 'as' ? verb + 2 : -1;
}

function phraseFrom({ phrases }: CorefInput, index: number, token: number): number {
  for (let at = index + 1; at < index + 5; at++) {
    if (phrases[at]?.firstToken === token && phrases[at]?.kind === 'nominal') return at;
  }
  return -1;
}

function suits(phrase: Phrase, name: Phrase): boolean {
  if (phrase.plural || phrase.family !== name.family || phrase.sentence !== name.sentence) return false;
  if (phrase.determiner === 'none') return phrase.family === 'person';
  return phrase.determiner === 'definite' || phrase.determiner === 'indefinite';
}
