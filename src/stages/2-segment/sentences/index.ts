import type { Paragraph, Quotation, Sentence, Token } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import type { Trace } from '../../../model/trace.ts';
import { quotationRoles } from './marks.ts';
import { startsIn } from './proposals.ts';
import { behindReferences, closes, gapAt, isTerminal, judged, turnOf, type Walk } from './walk.ts';

export interface Sentences {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Omit<Paragraph, 'kind'>[];
}

/** Cuts paragraphs into sentences: each gap behind a terminal goes through the rules of the order. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Span[],
  quotations: readonly Quotation[],
  trace?: Trace,
): Sentences {
  const walk: Walk = { text, tokens, roles: quotationRoles(tokens, quotations), trace };
  const sentences: Sentence[] = [];
  const paragraphs: Omit<Paragraph, 'kind'>[] = [];
  let from = 0;
  for (const { start, end } of blocks) {
    const firstSentence = sentences.length;
    const to = firstTokenFrom(tokens, from, end);
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

function firstTokenFrom(tokens: readonly Token[], from: number, offset: number): number {
  let at = from;
  while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < offset) at++;
  return at;
}

/** Ends of the sentences of one paragraph, as indices behind their last token. */
function endsOf(walk: Walk, from: number, to: number): number[] {
  const ends: number[] = [];
  const starts = startsIn(walk.tokens, from, to);
  let next = 0;
  let first = from;
  let depth = 0;
  const endAt = (end: number): void => {
    if (end > first) ends.push(end);
    first = end;
  };
  for (let at = from; at < to; at++) {
    while ((starts[next] ?? to) < at) next++;
    if (at === starts[next]) endAt(at);
    depth += turnOf(walk, at);
    if (!isTerminal(walk.tokens[at])) continue;
    const terminal = at;
    while (at + 1 < to && closes(walk, at + 1)) depth += turnOf(walk, ++at);
    at = behindReferences(walk.tokens, at, to);
    if (at + 1 < to && judged(walk, gapAt(walk, { first, terminal, last: at, to, quoted: depth > 0 }))) endAt(at + 1);
  }
  endAt(to);
  return ends;
}
