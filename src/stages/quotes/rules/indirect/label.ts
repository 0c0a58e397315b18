import { NO_SPEAKERS } from '../../../../lang/en/boilerplate.ts';
import { INDEFINITE_ARTICLES } from '../../../../lang/en/function-words.ts';
import { NOUN_KINDS, type NounKind, PEOPLE_NOUNS, SEEN_NOUNS, WRITTEN_NOUNS } from '../../../../lang/en/role-nouns.ts';
import { FIELD_LABELS } from '../../../../lang/en/transcripts.ts';
import { isCommonWord } from '../../../../model/known-words.ts';
import {
  isQuotationMark,
  lowerAt,
  nounPhraseAt,
  quotationAt,
  spanAt,
  tagAt,
  textAt,
  verbAt,
} from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { wordCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { isBracketed } from '../../grammar/bracketed.ts';
import { toSentenceEnd, trimmed } from '../../grammar/content-end.ts';
import type { QuoteInput } from '../../input.ts';
import { hasColon } from '../../landmarks.ts';

const LONGEST = 8;
export const label: Rule<QuoteInput, Candidate> = {
  id: 'indirect/label',
  about: 'A name with a colon at the start of a heading or turn: "Smith: We will win".',
  *find(input) {
    for (const [at, paragraph] of input.paragraphs.entries()) {
      const sentence = input.sentences[paragraph.firstSentence];
      if (!sentence || !hasColon(input.landmarks, sentence.firstToken, sentence.endToken)) continue;
      if (isField(input, at) && (isField(input, at - 1) || isField(input, at + 1))) continue;
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
  if (isBracketed(input, first, at)) return undefined;
  if (lowerAt(input, at) !== ':' || at === first || !phrase || at + 2 >= input.tokens.length) return undefined;
  if (!isSomebody(input, first, at, kind === 'body')) return undefined;
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

/** "Nordvik: sunny, 20 degrees": a paragraph with a label and figures without a verb after it. Where two stand together, they are a table. */
function isField(input: QuoteInput, paragraph: number): boolean {
  const { firstSentence = -1, endSentence = 0 } = input.paragraphs[paragraph] ?? {};
  const sentence = input.sentences[firstSentence];
  if (!sentence || endSentence - firstSentence > 1) return false;
  let at = sentence.firstToken;
  while (at < sentence.endToken && at - sentence.firstToken < LONGEST && lowerAt(input, at) !== ':') at++;
  if (lowerAt(input, at) !== ':' || !/\p{N}/u.test(input.text.slice(sentence.start, sentence.end))) return false;
  for (let i = at; i < sentence.endToken; i++) {
    if (isQuotationMark(input, i) || verbAt(input, i)?.form === 'finite') return false;
  }
  return true;
}

/** Kinds of nouns that stand for those who say something. */
const SPEAKING: ReadonlySet<NounKind> = new Set<NounKind>(['person', 'group', 'people', 'publication']);

/** Whether a label names or describes somebody who can speak: not "Height", "Tennis", "Owner", "Photograph". */
function isSomebody(input: QuoteInput, first: number, end: number, inBody: boolean): boolean {
  const { start, end: till } = spanAt(input, { first, end });
  if (FIELD_LABELS.has(input.text.slice(start, till).toLowerCase())) return false;
  const noun = input.lemmas[end - 1] ?? '';
  if (PEOPLE_NOUNS.has(lowerAt(input, end - 1)) || (WRITTEN_NOUNS.has(noun) && !SEEN_NOUNS.has(noun))) return true;
  if (NOUN_KINDS.get(noun)?.some((kind) => SPEAKING.has(kind))) return true;
  if (!/^\p{Lu}/u.test(textAt(input, end - 1))) return false;
  if (end - first > 1) return true;
  // A title "Nordvik: A town without a dam" tells what it is of; who says something says a sentence.
  return !isCommonWord(lowerAt(input, first)) && (inBody || !INDEFINITE_ARTICLES.has(lowerAt(input, end + 1)));
}

/** A turn of a transcript: all that its paragraph says. */
function toParagraphEnd(input: QuoteInput, first: number): Range {
  const paragraph = input.paragraphs[input.sentences[input.phrases.sentenceAt[first] ?? 0]?.paragraph ?? 0];
  const last = input.sentences[(paragraph?.endSentence ?? 1) - 1];
  return trimmed(input, { first, end: last?.endToken ?? first + 1 }, quotationAt(input, first));
}
