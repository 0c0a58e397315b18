import { NAMING_VERBS } from '../../../../lang/en/naming-verbs.ts';
import { FIRST_PERSON } from '../../../../lang/en/pronouns.ts';
import { lowerAt } from '../../../../model/phrase-lookup.ts';
import { complementRule } from '../../complement-rule.ts';

export const objectComplement = complementRule(
  'indirect/object-complement',
  'An object with what is said of it: "called him a liar", "accused her of fraud", "urged them to vote".',
  ({ complement, verb, subject }, input) =>
    complement.frame.startsWith('np-') &&
    // mixed/named knows where such a quotation ends.
    !(
      complement.frame === 'np-quote' &&
      NAMING_VERBS.has(verb.lemma) &&
      !verb.passive &&
      !verb.modal &&
      !verb.negated
    ) &&
    // "We thank you for it" does what it says.
    !(verb.lemma === 'thank' && !verb.past && FIRST_PERSON.has(lowerAt(input, subject?.first ?? -1))),
);
