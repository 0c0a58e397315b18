import { NOUN_KINDS } from '../../../../lang/en/role-nouns.ts';
import { lowerAt, nounPhraseAt, quotationAt, tagAt } from '../../../../model/phrase-lookup.ts';
import type { NounPhrase } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { wordCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Prior } from '../../frames.ts';
import { isClause, type QuoteInput } from '../../input.ts';
import { sourceFrom, statementBefore } from '../../parts.ts';

const PRIOR: Prior = { rate: 0.6, why: 'who is named after a comma and "per" is where a statement comes from' };

export const per: Rule<QuoteInput, Candidate> = {
  id: 'indirect/per',
  about: 'A statement with "per" and its source after it: "The dam leaks, per the mayor."',
  *find(input) {
    for (const i of input.landmarks.per) {
      if (lowerAt(input, i - 1) !== ',' || quotationAt(input, i) >= 0) continue;
      const phrase = nounPhraseAt(input, i + 1);
      const content = statementBefore(input, i);
      if (phrase?.first !== i + 1 || !speaks(input, phrase) || !content || !isClause(input, content)) continue;
      const cue = { first: i, end: i + 1 };
      const source = sourceFrom(input, i + 1);
      const found = wordCandidate(input, { cue, source, content: [content], lemma: 'per', frame: 'per', prior: PRIOR });
      if (found) yield found;
    }
  },
};

/** Whether a phrase names somebody, or says who with a determiner: not "per person", "per the rules". */
function speaks(input: QuoteInput, { first, head }: NounPhrase): boolean {
  if (tagAt(input, head).startsWith('NNP')) return true;
  return head > first && (NOUN_KINDS.get(input.lemmas[head] ?? '')?.length ?? 0) > 0;
}
