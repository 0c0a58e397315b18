import { NEEDS_MORE } from '../../../lang/en/quoting-verbs.ts';
import type { Parsed } from '../../../model/document.ts';
import {
  closesQuotation,
  lowerAt,
  nounPhraseAt,
  quotationAt,
  sentenceAround,
  tagAt,
  verbAt,
} from '../../../model/phrase-lookup.ts';
import type { VerbGroup } from '../../../model/phrases.ts';
import { rightExtended } from './extended-phrase.ts';
import type { Subject } from './subject-types.ts';

/** The subject after its verb: “…,” said Smith. Only where a comma, a mark or the sentence's start stands before. */
export function inverted(doc: Parsed, verb: VerbGroup): Subject | undefined {
  if (verb.form === 'infinitive' || verb.form === 'gerund' || verb.passive) return undefined;
  let at = verb.end;
  while (tagAt(doc, at) === 'RB') at++;
  const phrase = nounPhraseAt(doc, at);
  if (!phrase || phrase.first !== at || quotationAt(doc, at) !== quotationAt(doc, verb.head)) return undefined;
  const { first, end } = sentenceAround(doc, verb.head);
  // “It is safe” — so said Ann Tolmer.
  const from = lowerAt(doc, verb.first - 1) === 'so' ? verb.first - 1 : verb.first;
  const before = lowerAt(doc, from - 1);
  const opens = from === first || before === ',' || before === '—' || before === '–' || closesQuotation(doc, from - 1);
  if (!opens || verbAt(doc, phrase.end)?.form === 'finite') return undefined;
  // "The gun, also called a dart gun, …": a phrase behind such a verb is its object, or what somebody is called.
  if (NEEDS_MORE.has(verb.lemma) && !closesQuotation(doc, from - 1)) return undefined;
  return { ...rightExtended(doc, phrase, end), kind: 'inverted' };
}
