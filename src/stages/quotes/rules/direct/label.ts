import { NO_SPEAKERS } from '../../../../lang/en/boilerplate.ts';
import { LABEL_LEADS } from '../../../../lang/en/clause-words.ts';
import { lowerAt, opensQuotation, spanAt, tagAt, verbAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { firstEndingAfter } from '../../../../model/span.ts';
import { wordCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Prior } from '../../frames.ts';
import { isBracketed } from '../../grammar/bracketed.ts';
import { quotationFrom } from '../../grammar/quotation.ts';
import type { QuoteInput } from '../../input.ts';
import { hasColon } from '../../landmarks.ts';

const PRIOR: Prior = {
  rate: 0.85,
  why: 'a name, a colon and a sentence in quotation marks are hardly ever anything else',
};
const LONGEST = 10;
/** Shorter quotations are titles and terms. */
const LEAST_TOKENS = 5;

export const label: Rule<QuoteInput, Candidate> = {
  id: 'direct/label',
  about: 'A name with a colon and a quotation, also in a list or after "thus": “Thus Lena Voss: “It is old.””.',
  *find(input) {
    for (const { firstToken, endToken } of input.sentences) {
      if (!hasColon(input.landmarks, firstToken, endToken)) continue;
      let first = firstToken;
      while (first < endToken && LABEL_LEADS.has(lowerAt(input, first))) first++;
      const found = labelAt(input, first, endToken);
      if (found) yield found;
    }
  },
};

function labelAt(input: QuoteInput, first: number, end: number): Candidate | undefined {
  let at = first;
  while (at < end && at - first < LONGEST && lowerAt(input, at) !== ':') {
    if (verbAt(input, at) || opensQuotation(input, at)) return undefined;
    at++;
  }
  if (at === first || lowerAt(input, at) !== ':' || !opensQuotation(input, at + 1)) return undefined;
  if (isBracketed(input, first, at)) return undefined;
  if (!isName(input, { first, end: at })) return undefined;
  const content = quotationFrom(input, at + 1);
  const isSentence = content.end - content.first >= LEAST_TOKENS && /^[.!?…,]/u.test(lowerAt(input, content.end - 2));
  if (!isSentence) return undefined;
  return wordCandidate(input, {
    cue: { first: at, end: at + 1 },
    source: { first, end: at },
    content: [content],
    lemma: ':',
    frame: 'label quote',
    prior: PRIOR,
  });
}

/** Whether words name somebody: the last is a part of a name, before an apposition at most. */
function isName(input: QuoteInput, { first, end }: Range): boolean {
  if (NO_SPEAKERS.has(lowerAt(input, first)) || NO_SPEAKERS.has(lowerAt(input, end - 1))) return false;
  const { start, end: till } = spanAt(input, { first, end });
  let isPerson = false;
  for (let at = firstEndingAfter(input.names, start); (input.names[at]?.start ?? Infinity) < till; at++)
    isPerson ||= input.names[at]?.type === 'PERSON';
  return isPerson || (end - first >= 2 && tagAt(input, first) === 'NNP' && tagAt(input, end - 1) === 'NNP');
}
