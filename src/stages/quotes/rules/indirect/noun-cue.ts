import { NOUN_LINKS } from '../../../../lang/en/clause-words.ts';
import { lowerAt, nounPhraseAt, opensQuotation, quotationAt, tagAt, verbAt } from '../../../../model/phrase-lookup.ts';
import type { NounPhrase, Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { wordCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import type { Frame } from '../../frames.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import type { QuoteInput } from '../../input.ts';

export const nounCue: Rule<QuoteInput, Candidate> = {
  id: 'indirect/noun-cue',
  about: 'A noun of saying with what was said: "his claim that …", "the group\'s warning of …".',
  *find(input) {
    for (const phrase of input.landmarks.nouns) {
      if (quotationAt(input, phrase.head) >= 0) continue;
      const found = candidateAt(input, phrase, input.lemmas[phrase.head] ?? '');
      if (found) yield found;
    }
  },
};

function candidateAt(input: QuoteInput, phrase: NounPhrase, lemma: string): Candidate | undefined {
  const link = lowerAt(input, phrase.end);
  const infinitive = verbAt(input, phrase.end)?.form === 'infinitive';
  if (!NOUN_LINKS.has(link) && !opensQuotation(input, phrase.end)) return undefined;
  const start = link === 'that' || infinitive || opensQuotation(input, phrase.end) ? phrase.end : phrase.end + 1;
  const source = possessor(input, phrase);
  const follower = infinitive ? 'to VB' : opensQuotation(input, phrase.end) ? 'quote' : link;
  const frame: Frame = `noun ${follower}${source ? '' : '/no-source'}`;
  const content = contentFrom(input, start, `noun ${follower}`);
  const first = source ? source.end : phrase.first;
  return wordCandidate(input, {
    cue: { first: Math.min(first, phrase.head), end: start },
    source,
    content: [content],
    lemma: `noun ${lemma}`,
    frame,
  });
}

/** "his", "the group's". */
function possessor(input: QuoteInput, phrase: NounPhrase): Range | null {
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    if (tagAt(input, i) === 'PRP$') return { first: i, end: i + 1 };
    if (tagAt(input, i) === 'POS') return { first: nounPhraseAt(input, i)?.first ?? i, end: i + 1 };
  }
  return null;
}
