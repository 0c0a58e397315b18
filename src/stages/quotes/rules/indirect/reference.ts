import { RELATIVES } from '../../../../lang/en/function-words.ts';
import { REFERRING_VERBS } from '../../../../lang/en/quoting-verbs.ts';
import { lowerAt, quotationAt, tagAt, verbAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { DETERMINER_TAGS } from '../../../../model/tags.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Prior } from '../../frames.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { beforeNextDeed } from '../../grammar/next-deed.ts';
import type { QuoteInput } from '../../input.ts';

const PRIOR: Prior = { rate: 0.7, why: 'who refers to something tells of it, and nobody hears it' };

export const reference: Rule<QuoteInput, Candidate> = {
  id: 'indirect/reference',
  about: 'What somebody refers to: "he said, referring to the mayor".',
  *find(input) {
    for (const cue of input.cues) {
      const { verb, complement } = cue;
      if (!REFERRING_VERBS.has(verb.lemma) || verb.passive || complement.frame !== 'prep:to') continue;
      const whole = withoutAddition(input, contentFrom(input, complement.start, 'prep:to'));
      const content = beforeNextDeed(input, verb, whole, input.knowledge.isCue);
      const found = candidateOf(input, cue, 'reference', [content], { endFrame: 'prep:to', prior: PRIOR });
      if (found) yield found;
    }
  },
};

/** Without what the article adds for its readers: "the mayor | , who left", "Ann Tolmer | , the mayor". */
function withoutAddition(input: QuoteInput, { first, end }: Range): Range {
  for (let i = first + 1; i < end; i++)
    if (lowerAt(input, i) === ',' && quotationAt(input, i) < 0 && opensAddition(input, i + 1)) return { first, end: i };
  return { first, end };
}

function opensAddition(input: QuoteInput, i: number): boolean {
  const form = lowerAt(input, i);
  if ((RELATIVES.has(form) && form !== 'that') || form === 'where' || verbAt(input, i)?.form === 'gerund') return true;
  return DETERMINER_TAGS.has(tagAt(input, i)) && tagAt(input, i - 2).startsWith('NNP');
}
