import { SPEECH_VERBS } from '../../../../lang/en/speech-verbs.ts';
import { opensQuotation, quotationAt, sentenceAround, verbAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { wordCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Prior } from '../../frames.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { gappedAt } from '../../grammar/gapped.ts';
import { quotationFrom } from '../../grammar/quotation.ts';
import type { QuoteInput } from '../../input.ts';

const PRIOR: Prior = { rate: 0.75, why: 'after a verb of saying the second saying of a list needs none' };

export const gapped: Rule<QuoteInput, Candidate> = {
  id: 'indirect/gapped',
  about:
    'A second saying whose verb is left out: “Voss said it was old and Okello that it was new”, “Okello “let us see””.',
  *find(input) {
    for (const phrase of input.phrases.nounPhrases) {
      if (!gappedAt(input, phrase.first) || !followsSaying(input, phrase.first)) continue;
      const content = contentAt(input, phrase.end);
      const source = { first: phrase.first, end: phrase.end };
      const cue = { first: phrase.end, end: phrase.end };
      const found = wordCandidate(input, { cue, source, content: [content], lemma: '', frame: 'gapped', prior: PRIOR });
      if (found) yield found;
    }
  },
};

function contentAt(input: QuoteInput, first: number): Range {
  return opensQuotation(input, first) ? quotationFrom(input, first) : contentFrom(input, first, 'that');
}

/** Whether a verb of saying stands before in the sentence. */
function followsSaying(input: QuoteInput, i: number): boolean {
  const { first } = sentenceAround(input, i);
  for (let at = i - 1; at >= first; at--) {
    const verb = verbAt(input, at);
    if (verb?.form === 'finite' && quotationAt(input, at) < 0 && SPEECH_VERBS.has(verb.lemma)) return true;
  }
  return false;
}
