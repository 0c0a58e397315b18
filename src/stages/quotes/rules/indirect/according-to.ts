import { LEADS_TO_CLAUSE } from '../../../../lang/en/clause-words.ts';
import { closesQuotation, lowerAt, quotationAt, sentenceAround } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { wordCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import type { QuoteInput } from '../../input.ts';
import { sourceFrom, statementBefore } from '../../parts.ts';

export const accordingTo: Rule<QuoteInput, Candidate> = {
  id: 'indirect/according-to',
  about: 'A statement with "according to" after it or before it: "The plan failed, according to the ministry."',
  *find(input) {
    for (let i = 0; i < input.tokens.length; i++) {
      if (lowerAt(input, i) !== 'according' || lowerAt(input, i + 1) !== 'to' || quotationAt(input, i) >= 0) continue;
      const found = around(input, i);
      if (found) yield found;
    }
  },
};

function around(input: QuoteInput, i: number): Candidate | undefined {
  const { first, end } = sentenceAround(input, i);
  const source = sourceFrom(input, i + 2);
  const cue = { first: i, end: i + 2 };
  const opens = (i - first <= 2 || LEADS_TO_CLAUSE.has(lowerAt(input, i - 2))) && !closesQuotation(input, i - 1);
  const content = opens ? after(input, source?.end ?? i + 2, end) : statementBefore(input, i);
  if (!content) return undefined;
  return wordCandidate(input, {
    cue,
    source,
    content: [content],
    lemma: 'according',
    frame: opens ? 'according after' : 'according before',
  });
}

/** "According to the ministry, …". */
function after(input: QuoteInput, from: number, end: number): Range | undefined {
  let at = from;
  while (at < end && lowerAt(input, at) !== ',' && lowerAt(input, at) !== ':') at++;
  if (at + 1 >= end) return undefined;
  return contentFrom(input, at + 1, 'according');
}
