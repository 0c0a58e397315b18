import { FIRST_PERSON } from '../../../../lang/en/pronouns.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import { complementRule } from '../../complement-rule.ts';

export const objectComplement = complementRule(
  'indirect/object-complement',
  'An object with what is said of it: "called him a liar", "accused her of fraud", "urged them to vote".',
  ({ complement, verb, subject }, input) =>
    complement.frame.startsWith('np-') &&
    // "We thank you for it" does what it says.
    !(verb.lemma === 'thank' && !verb.past && FIRST_PERSON.has(lowerAt(input, subject?.first ?? -1))),
);
