import { GATHERINGS } from '../../../../lang/en/quoting-verbs.ts';
import { FIRST_PERSON } from '../../../../lang/en/pronouns.ts';
import { lowerAt, nounPhraseAt, tagAt, verbAt } from '../../../../model/phrase-lookup.ts';
import { complementRule } from '../../complement-rule.ts';

export const object = complementRule(
  'indirect/object',
  'A noun phrase as what is said: "announced a new policy", "promised voters a tax cut".',
  ({ complement, verb, subject }, input) => {
    if (complement.frame !== 'np' && complement.frame !== 'heard-np') return false;
    const { head } = nounPhraseAt(input, complement.start) ?? { head: complement.start };
    // "he called a meeting" holds one, "read it" repeats nothing, and "we thank you" does what it says.
    if (verb.lemma === 'call' && GATHERINGS.has(input.lemmas[head] ?? '')) return false;
    if (tagAt(input, complement.start) === 'PRP' && !(verbAt(input, complement.start + 1)?.form === 'finite')) return false;
    return !(verb.lemma === 'thank' && FIRST_PERSON.has(lowerAt(input, subject?.first ?? -1)));
  },
);
