import { COORDINATORS } from '../../../lang/en/function-words.ts';
import { NOUN_KINDS } from '../../../lang/en/role-nouns.ts';
import type { Parsed } from '../../../model/document.ts';
import { lowerAt, quotationAt, sentenceAround, tagAt, textAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../model/phrases.ts';
import type { Subject } from './subject-types.ts';
import { beforeTime } from './time.ts';

/** No such source is longer. */
const LONGEST = 12;

/**
 * All between the start of a sentence and its first verb where no phrase ends before that: "an official familiar with the
 * case | said", "Cuban | also said". A last resort.
 */
export function sentenceSubject(doc: Parsed, verb: VerbGroup): Subject | undefined {
  const { first: from } = sentenceAround(doc, verb.head);
  if (verb.form !== 'finite' || verb.passive || verb.first - from > 2 * LONGEST) return undefined;
  const first = afterAdverbial(doc, COORDINATORS.has(lowerAt(doc, from)) ? from + 1 : from, verb.first);
  const end = beforeAdverbs(doc, first, beforeTime(doc, beforeAdverbs(doc, first, verb.first)));
  const range = { first, end };
  return end > first && end - first <= LONGEST && opensNoun(doc, range) && isNominal(doc, range)
    ? { ...range, kind: 'subject' }
    : undefined;
}

/** "Still, on Monday, | a U.S. official said": the token after the commas of opening adverbials. */
function afterAdverbial(doc: Parsed, first: number, end: number): number {
  let from = first;
  for (let i = first; i < end; i++) {
    if (i === from && !/^(?:IN|RB|VBN)$/u.test(tagAt(doc, i))) return from;
    if (lowerAt(doc, i) === ',' && quotationAt(doc, i) < 0) from = i + 1;
  }
  return from;
}

/** The token after a range without the adverbs at its end: "Cuban | also". */
function beforeAdverbs(doc: Parsed, first: number, from: number): number {
  let end = from;
  while (end > first + 1 && tagAt(doc, end - 1) === 'RB') end--;
  return end;
}

const OPENING = /^(?:DT|CD|JJ.*|NN.*|PRP)$/u;

/** Whether a range opens and ends like a noun phrase: "the Orvin Republican/JJ says", not "the remarks". */
function opensNoun(doc: Parsed, { first, end }: Range): boolean {
  const last = tagAt(doc, end - 1);
  if (!OPENING.test(tagAt(doc, first)) || /^(?:IN|TO|POS|PRP\$|CC|PUNCT)$/u.test(last)) return false;
  if (last === 'DT') return end - first === 1 && lowerAt(doc, first) !== 'the';
  // An official may be taken for an adjective, and so may a Republican.
  const isPerson = NOUN_KINDS.get(doc.lemmas[end - 1] ?? '')?.includes('person');
  return last !== 'JJ' || isPerson === true || /^\p{Lu}/u.test(textAt(doc, end - 1));
}

/** Whether a range has no mark, quotation or clause of its own. */
function isNominal(doc: Parsed, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    const form = verbAt(doc, i)?.form;
    if (tagAt(doc, i) === 'PUNCT' || quotationAt(doc, i) >= 0) return false;
    if (form !== undefined && form !== 'participle') return false;
  }
  return true;
}
