import { firstAtLeast } from '../../../model/bisect.ts';
import type { Paragraph, Quotation, Sentence, Token } from '../../../model/document.ts';
import { type RulesOff, rulesOn } from '../../../model/rules-on.ts';
import { firstEndingAfter, type Span } from '../../../model/span.ts';
import type { Trace } from '../../../model/trace.ts';
import { SENTENCE_RULES } from '../order.ts';
import type { Tokens } from '../tokens.ts';
import { quotationRoles } from './marks.ts';
import { startsIn } from './proposals.ts';
import { afterReferences, closes, gapAt, judged, turnOf, type Walk } from './walk.ts';

export interface Sentences {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Omit<Paragraph, 'kind'>[];
}

/** Cuts paragraphs into sentences: each gap after a terminal goes through the rules of the order. */
export function sentencesOf(
  text: string,
  { tokens, terminals, colons }: Tokens,
  blocks: readonly Span[],
  quotations: readonly Quotation[],
  trace?: Trace,
  off?: RulesOff,
): Sentences {
  const [roles, rules] = [quotationRoles(tokens, quotations), rulesOn(SENTENCE_RULES, off)];
  const walk: Walk = { text, tokens, terminals, colons, roles, rules, trace };
  const sentences: Sentence[] = [];
  const paragraphs: Omit<Paragraph, 'kind'>[] = [];
  let from = 0;
  for (const { start, end } of blocks) {
    const firstSentence = sentences.length;
    const to = firstEndingAfter(tokens, end, from);
    let firstToken = from;
    for (const endToken of endsOf(walk, from, to)) {
      sentences.push(sentenceOf(tokens, firstToken, endToken, paragraphs.length));
      firstToken = endToken;
    }
    paragraphs.push({ start, end, firstSentence, endSentence: sentences.length });
    from = to;
  }
  return { sentences, paragraphs };
}

function sentenceOf(tokens: readonly Token[], firstToken: number, endToken: number, paragraph: number): Sentence {
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[endToken - 1]?.end ?? start;
  return { start, end, firstToken, endToken, paragraph };
}

/** Ends of the sentences of one paragraph, as indices after their last token. */
function endsOf(walk: Walk, from: number, to: number): number[] {
  const { tokens, terminals } = walk;
  const ends: number[] = [];
  const starts = startsIn(walk, from, to);
  let first = from;
  const endAt = (end: number): void => {
    if (end > first) ends.push(end);
    first = end;
  };
  let next = 0;
  /** Ends sentences before the proposed starts up to `last`, but for those within the gap before `at`. */
  const endAtStarts = (last: number): void => {
    for (; next < starts.length && (starts[next] as number) <= last; next++) {
      if ((starts[next] as number) >= at) endAt(starts[next] as number);
    }
  };
  let at = from;
  let depth = 0;
  for (let i = firstAtLeast(terminals, from); i < terminals.length; i++) {
    const terminal = terminals[i] as number;
    if (terminal >= to) break;
    if (terminal < at) continue;
    endAtStarts(terminal);
    let last = terminal;
    while (last + 1 < to && closes(walk, last + 1)) last++;
    for (; at <= last; at++) depth += turnOf(walk, at);
    last = afterReferences(tokens, last, to);
    at = last + 1;
    if (at < to && judged(walk, gapAt(walk, { first, terminal, last, to, quoted: depth > 0 }))) endAt(at);
  }
  endAtStarts(to);
  endAt(to);
  return ends;
}
