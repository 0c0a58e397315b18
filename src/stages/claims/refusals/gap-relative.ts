import { TELLS_WHEN } from '../../../lang/en/clause-joins.ts';
import { CURRENCY_SIGNS } from '../../../lang/en/names/currencies.ts';
import { TAKES_NO_CLAUSE } from '../../../lang/en/naming-verbs.ts';
import { GAP_OPENERS } from '../../../lang/en/refusals.ts';
import { lowerAt, nounPhraseAt, sentenceAround, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { ClaimDocument } from '../candidate.ts';
import { firstTokenIn, type Saying } from '../saying.ts';
import type { SayingRefusal } from './refusal.ts';

export const gapRelative: SayingRefusal = {
  id: 'refusals/gap-relative',
  about: 'A saying within a relative clause: "the money he says he raised", "what he said he would do".',
  refuses: (doc, saying) => {
    const { type } = saying.attribution;
    // Of "what he calls “a mess”" the words quoted alone are left.
    const mayBeGap = type === 'indirect' || (type === 'mixed' && TAKES_NO_CLAUSE.has(saying.cue.lemma));
    return mayBeGap && followsItsNoun(doc, saying);
  },
};

/** Whether the source stands right behind a noun phrase that a verb governs; one that tells when may lead any sentence. */
function followsItsNoun(doc: ClaimDocument, { attribution: { source, content }, cue }: Saying): boolean {
  const first = source ? firstTokenIn(doc, source) : -1;
  const said = content[0] ? firstTokenIn(doc, content[0]) : -1;
  if (first < 0 || said < 0 || cue.tokens.length === 0 || said < first) return false;
  if (opensGap(doc, first - 1, cue.tokens[0] ?? said)) return true;
  const noun = nounBefore(doc, first);
  return noun !== null && isGoverned(doc, noun, first);
}

/** "what Lund says his plan would do"; not "in which he said", nor "what he wanted, saying". */
function opensGap(doc: ClaimDocument, opener: number, cue: number): boolean {
  if (!GAP_OPENERS.has(lowerAt(doc, opener)) || cue - opener > LONGEST_SOURCE) return false;
  for (let i = opener + 1; i < cue; i++) if (tagAt(doc, i) === 'PUNCT' || verbAt(doc, i)) return false;
  return lowerAt(doc, opener).startsWith('what') || tagAt(doc, opener - 1) !== 'IN';
}

/** Words between such an opener and its cue. */
const LONGEST_SOURCE = 8;

/** The noun phrase right before a token, null where there is none; nor is what tells when one. */
function nounBefore(doc: ClaimDocument, first: number): Range | null {
  const phrase = nounPhraseAt(doc, first - 1);
  const noun = tagAt(doc, first - 1);
  const isNoun = noun === 'NN' || noun === 'NNS' || (noun === 'CD' && isMoney(doc, first));
  if (!phrase || !isNoun || TELLS_WHEN.has(doc.lemmas[first - 1] ?? '')) return null;
  if (phrase.end <= first) return phrase;
  // "the money Lund" is one phrase to whoever looks at tags alone; "Mayor Lund" is one indeed.
  const opens = tagAt(doc, phrase.first);
  return (opens === 'DT' || opens === 'PRP$') && tagAt(doc, first) === 'NNP' ? phrase : null;
}

/** "the $18 million he says he raised", not "in 2012 he said". */
function isMoney(doc: ClaimDocument, end: number): boolean {
  for (let i = end - 1; i >= end - LONGEST_AMOUNT; i--) if (CURRENCY_SIGNS.has(lowerAt(doc, i))) return true;
  return false;
}

/** Words of an amount with its sign: "$18 million". */
const LONGEST_AMOUNT = 4;

/** Whether a verb stands before a noun phrase, in the quotation of the source that follows it and with no mark between. */
function isGoverned(doc: ClaimDocument, noun: Range, source: number): boolean {
  const sentence = sentenceAround(doc, source);
  for (let i = noun.first - 1; i >= sentence.first && tagAt(doc, i) !== 'PUNCT'; i--) {
    const verb = verbAt(doc, i);
    if (verb) return verb.form !== 'gerund' && doc.phrases.quotationAt[i] === doc.phrases.quotationAt[source];
  }
  return false;
}
