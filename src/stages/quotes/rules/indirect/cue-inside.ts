import { JOINS_PREDICATES } from '../../../../lang/en/clause-words.ts';
import { lowerAt, nounPhraseAt, verbAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Cue } from '../../cue.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { placeAt } from '../../grammar/places.ts';
import { afterComma, isClause, type QuoteInput } from '../../input.ts';

export const cueInside: Rule<QuoteInput, Candidate> = {
  id: 'indirect/cue-inside',
  about: 'A statement around its cue: "The plan, the ministry said, had failed."',
  *find(input) {
    for (const cue of input.cues) {
      const { left, leftQuoted, complement } = cue;
      if (!left || leftQuoted || !afterComma(input, complement.start)) continue;
      const found = candidateAround(input, cue, left, complement.start);
      if (found) yield found;
    }
  },
};

/** Content from `left` on over the cue to what stands after the comma, where that still belongs to it. */
function candidateAround(input: QuoteInput, cue: Cue, left: Range, comma: number): Candidate | undefined {
  const { isCue, endRate } = input.knowledge;
  const kind = isClause(input, left) ? 'clause' : 'phrase';
  const place = placeAt(input, comma, isCue) ?? '';
  if (kind === 'clause' && !isOpen(input, left) && (endRate(place, 'around clause') > 0.5 || isRenamed(input, cue)))
    return candidateOf(input, cue, 'before clause ,', [left]);
  const right = contentFrom(input, comma + 1, `around ${kind}`);
  return candidateOf(input, cue, `around ${kind}`, [left, right]);
}

/** "He is a painter and, he says, a poet": a clause whose end is still to come. */
function isOpen(input: QuoteInput, { end }: Range): boolean {
  return JOINS_PREDICATES.has(lowerAt(input, end - 1));
}

/** Whether the source stands after the verb and a phrase after its comma renames it: "…, said Smith, a farmer." */
function isRenamed(input: QuoteInput, { subject, complement }: Cue): boolean {
  const phrase = subject?.kind === 'inverted' ? nounPhraseAt(input, complement.start + 1) : undefined;
  return phrase !== undefined && verbAt(input, phrase.end)?.form !== 'finite';
}
