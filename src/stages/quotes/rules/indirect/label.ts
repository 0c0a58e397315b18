import { NO_SPEAKERS } from '../../../../lang/en/boilerplate.ts';
import { isQuotationMark, lowerAt, nounPhraseAt, quotationAt, tagAt, verbAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { wordCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { toSentenceEnd, trimmed } from '../../grammar/content-end.ts';
import type { QuoteInput } from '../../input.ts';

const LONGEST = 8;
export const label: Rule<QuoteInput, Candidate> = {
  id: 'indirect/label',
  about: 'A name with a colon at the start of a heading or turn: "Smith: We will win".',
  *find(input) {
    for (const paragraph of input.paragraphs) {
      const sentence = input.sentences[paragraph.firstSentence];
      if (!sentence) continue;
      const first = sentence.firstToken + (isQuotationMark(input, sentence.firstToken) ? 1 : 0);
      const found = labelAt(input, first, sentence.endToken, paragraph.firstSentence === 0 ? 'title' : paragraph.kind);
      if (found) yield found;
    }
  },
};

function labelAt(input: QuoteInput, first: number, end: number, kind: string): Candidate | undefined {
  let at = first;
  while (at < end && at - first < LONGEST && lowerAt(input, at) !== ':') at++;
  const phrase = nounPhraseAt(input, first);
  for (let i = first; i < at; i++) if (verbAt(input, i)) return undefined;
  if (lowerAt(input, at) !== ':' || at === first || !phrase || at + 2 >= input.tokens.length) return undefined;
  if (NO_SPEAKERS.has(lowerAt(input, first)) || NO_SPEAKERS.has(lowerAt(input, at - 1))) return undefined;
  const capitals = /^[\p{Lu}\p{M}.\s'’-]+$/u.test(
    input.text.slice(input.tokens[first]?.start, input.tokens[at - 1]?.end),
  )
    ? 'capitals'
    : tagAt(input, at - 1);
  const content =
    capitals === 'capitals' && kind !== 'title' ? toParagraphEnd(input, at + 1) : toSentenceEnd(input, at + 1);
  return wordCandidate(input, {
    cue: { first: at, end: at + 1 },
    source: { first, end: at },
    content: [content],
    lemma: ':',
    frame: `label ${kind} ${capitals}`,
  });
}

/** A turn of a transcript: all that its paragraph says. */
function toParagraphEnd(input: QuoteInput, first: number): Range {
  const paragraph = input.paragraphs[input.sentences[input.phrases.sentenceAt[first] ?? 0]?.paragraph ?? 0];
  const last = input.sentences[(paragraph?.endSentence ?? 1) - 1];
  return trimmed(input, { first, end: last?.endToken ?? first + 1 }, quotationAt(input, first));
}
