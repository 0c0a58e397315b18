import { FIRST_PERSON } from '../../../../lang/en/pronouns.ts';
import { GATHERINGS } from '../../../../lang/en/quoting-verbs.ts';
import {
  lowerAt,
  nounPhraseAt,
  opensQuotation,
  sentenceAround,
  tagAt,
  verbAt,
} from '../../../../model/phrase-lookup.ts';
import { complementRule } from '../../complement-rule.ts';
import type { QuoteInput } from '../../input.ts';

export const object = complementRule(
  'indirect/object',
  'A noun phrase as what is said: "announced a new policy", "promised voters a tax cut".',
  ({ complement, verb, subject }, input) => {
    if (complement.frame !== 'np' && complement.frame !== 'heard-np') return false;
    // "he called a meeting" holds one, "a group called Guard" has a name, "she called Lund" rings him up, "read it" repeats nothing, and "we thank you" does what it says.
    if (verb.lemma === 'call' && (isGathering(input, complement.start) || isNameAlone(input, complement.start)))
      return false;
    if (lowerAt(input, complement.start) === 'it' && endsObject(input, complement.start + 1)) return false;
    return !(verb.lemma === 'thank' && FIRST_PERSON.has(lowerAt(input, subject?.first ?? -1)));
  },
);

/** Whether what is called is a gathering: "a meeting", "a workers' meeting". */
function isGathering(input: QuoteInput, first: number): boolean {
  for (let i = first; i < first + 5; i++) {
    if (GATHERINGS.has(input.lemmas[i] ?? '') || GATHERINGS.has(lowerAt(input, i))) return true;
    if (tagAt(input, i) === 'IN' || verbAt(input, i)) return false;
  }
  return false;
}

/** Whether an object is a name of which nothing is said: "called Lund." and not "called Lund a liar", "called Lund’s plan “old”". */
function isNameAlone(input: QuoteInput, first: number): boolean {
  const phrase = nounPhraseAt(input, first);
  if (!phrase || !tagAt(input, phrase.head).startsWith('NNP')) return false;
  if (nounPhraseAt(input, phrase.end)?.first === phrase.end || tagAt(input, phrase.end) === 'JJ') return false;
  const { end } = sentenceAround(input, first);
  for (let i = first; i < end; i++) if (opensQuotation(input, i)) return false;
  return true;
}

/** Whether a mark or a preposition follows an object. */
function endsObject(input: QuoteInput, i: number): boolean {
  return tagAt(input, i) === 'IN' || /^[.,;:!?)]?$/u.test(lowerAt(input, i));
}
