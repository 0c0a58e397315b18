import { STANDS_FOR_CLAUSE } from '../../../../lang/en/clause-words.ts';
import { lowerAt, sentenceAround } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Cue } from '../../cue.ts';
import { contentFrom, trimmed } from '../../grammar/content-end.ts';
import { afterComma, type QuoteInput } from '../../input.ts';
import { leftRange } from '../../left.ts';

export const asClause: Rule<QuoteInput, Candidate> = {
  id: 'indirect/as-clause',
  about:
    'A statement with a clause in "as" at its start, end or middle: "As the minister put it, the plan had failed."',
  *find(input) {
    for (const cue of input.cues) {
      const content = contentOf(input, cue);
      // "as she put it" is sure wherever it stands.
      const isOne = content?.length === 1 || cue.verb.lemma === 'put';
      const found = content && candidateOf(input, cue, isOne ? 'as1' : 'as2', content);
      if (found) yield found;
    }
  },
};

function contentOf(input: QuoteInput, { verb, subject, complement }: Cue): Range[] | undefined {
  const opening = (subject?.kind === 'subject' ? subject.first : verb.first) - 1;
  if (lowerAt(input, opening) !== 'as') return undefined;
  // "as Lund pointed a gun at him": what has an object of its own refers to no statement, but for "as Lund described it".
  if (complement.frame === 'np' && verb.lemma !== 'put' && !STANDS_FOR_CLAUSE.has(lowerAt(input, complement.start)))
    return undefined;
  const closing = lowerAt(input, complement.start) === ',' ? complement.start : complement.start + 1;
  const { first } = sentenceAround(input, verb.head);
  const right = afterComma(input, closing) && contentFrom(input, closing + 1, 'as');
  const left = opening - 1 > first && lowerAt(input, opening - 1) === ',' ? leftRange(input, opening - 1) : undefined;
  const spans = [left, right].filter((range) => range !== undefined).map((range) => trimmed(input, range));
  return spans.length > 0 ? spans : undefined;
}
