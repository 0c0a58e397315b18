import { LEADS_TO_CLAUSE, MEASURE_NOUNS, MEASURE_WORDS } from '../../../../lang/en/clause-words.ts';
import {
  closesQuotation,
  lowerAt,
  nounPhraseAt,
  quotationAt,
  sentenceAround,
  tagAt,
} from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { wordCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { isClause, type QuoteInput } from '../../input.ts';
import { sourceFrom, statementBefore } from '../../parts.ts';

export const accordingTo: Rule<QuoteInput, Candidate> = {
  id: 'indirect/according-to',
  about: 'A statement with "according to" after it or before it: "The plan failed, according to the ministry."',
  *find(input) {
    for (const i of input.landmarks.according) {
      if (lowerAt(input, i + 1) !== 'to' || quotationAt(input, i) >= 0) continue;
      const found = around(input, i);
      if (found) yield found;
    }
  },
};

function around(input: QuoteInput, i: number): Candidate | undefined {
  const { first, end } = sentenceAround(input, i);
  // "according to how much they pay": by a measure, and nobody says it.
  if (MEASURE_WORDS.has(lowerAt(input, i + 2))) return undefined;
  const source = sourceFrom(input, i + 2);
  if (isMeasure(input, i + 2)) return undefined;
  const cue = { first: i, end: i + 2 };
  const opens = (i - first <= 2 || isLedTo(input, i)) && !closesQuotation(input, i - 1);
  const content = opens ? onlyOne(after(input, source?.end ?? i + 2, end)) : onBothSides(input, i, source, end);
  if (content.length === 0) return undefined;
  return wordCandidate(input, {
    cue,
    source,
    content,
    lemma: 'according',
    frame: opens ? 'according after' : 'according before',
  });
}

/** "because, according to the ministry, …", "learned that according to the ministry …". */
function isLedTo(input: QuoteInput, i: number): boolean {
  return LEADS_TO_CLAUSE.has(lowerAt(input, i - 2)) || lowerAt(input, i - 1) === 'that';
}

/** "according to the hours they work": what it depends on. */
function isMeasure(input: QuoteInput, i: number): boolean {
  const phrase = nounPhraseAt(input, i);
  if (phrase?.first === i && MEASURE_NOUNS.has(input.lemmas[phrase.head] ?? '')) return true;
  // "according to size", "according to age and weight": bare, so that it may pass for a verb or be the first of several.
  return MEASURE_NOUNS.has(lowerAt(input, i)) && !/^(?:NN|POS|VB)/u.test(tagAt(input, i + 1));
}

const onlyOne = (range: Range | undefined): Range[] => (range ? [range] : []);

/** The statement before, and after the source what its sentence lacks so far: "The bank, according to Voss, lost money." */
function onBothSides(input: QuoteInput, i: number, source: Range | null, end: number): Range[] {
  const left = statementBefore(input, i);
  if (!left || !source || isClause(input, left) || closesQuotation(input, left.end - 1)) return onlyOne(left);
  const comma = lowerAt(input, source.end) === ',' ? source.end : -1;
  if (comma < 0 || comma + 1 >= end || lowerAt(input, i - 1) !== ',') return [left];
  const right = contentFrom(input, comma + 1, 'around phrase');
  if (!isClause(input, right)) return [left];
  // "And then, according to the ministry, the plan failed."
  return input.phrases.nounPhrases.some(({ first, end: last }) => first >= left.first && last <= left.end)
    ? [left, right]
    : [right];
}

/** "According to the ministry, …", and without the comma "learned that according to a letter the site is closed". */
function after(input: QuoteInput, from: number, end: number): Range | undefined {
  let at = from;
  while (at < end && lowerAt(input, at) !== ',' && lowerAt(input, at) !== ':') at++;
  if (at + 1 >= end) return undefined;
  return contentFrom(input, at + 1, 'according');
}
