import type { Paragraph, Quotation, Sentence, Token } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import type { Trace } from '../../../model/trace.ts';
import { DIGIT, kindAt } from '../chars.ts';
import { SENTENCE_RULES } from '../order.ts';
import { startsAfterCaption } from './captions.ts';
import { startsAtColons } from './colons.ts';
import type { Gap } from './gap.ts';
import { itemStarts } from './items.ts';
import { CLOSES, OPENS, quotationRoles } from './marks.ts';

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
  for (const block of blocks) {
    const firstSentence = sentences.length;
    const to = firstTokenFrom(tokens, from, block.end);
    let first = from;
    for (const end of sentenceEnds(walk, from, to)) {
      const [start, stop] = [tokens[first], tokens[end - 1]];
      if (!start || !stop) continue;
      sentences.push({
        start: start.start,
        end: stop.end,
        firstToken: first,
        endToken: end,
        paragraph: paragraphs.length,
      });
      first = end;
    }
    paragraphs.push({ ...block, firstSentence, endSentence: sentences.length });
    from = to;
  }
  return { sentences, paragraphs };
}

interface Walk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly roles: Uint8Array;
  readonly trace: Trace | undefined;
}

function firstTokenFrom(tokens: readonly Token[], from: number, offset: number): number {
  let at = from;
  while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < offset) at++;
  return at;
}

/** Ends of the sentences of one paragraph, as indices behind their last token. */
function* sentenceEnds(walk: Walk, from: number, to: number): Iterable<number> {
  const forced = new Set(PROPOSALS.flatMap((propose) => [...propose(walk.tokens, from, to)]));
  let first = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (forced.has(at) && at > first) {
      yield at;
      first = at;
    }
    depth += turnOf(walk, at);
    if (!isTerminal(walk.tokens[at])) continue;
    const terminal = at;
    while (at + 1 < to && closes(walk, at + 1)) depth += turnOf(walk, ++at);
    at = behindReferences(walk.tokens, at, to);
    if (at + 1 < to && judged(walk, gapAt(walk, { first, terminal, last: at, to, quoted: depth > 0 }))) {
      yield at + 1;
      first = at + 1;
    }
  }
  yield to;
}

/** What begins a sentence where no terminal stands before it. */
const PROPOSALS = [itemStarts, startsAtColons, startsAfterCaption];

/** How much deeper a token leads into quotations. */
function turnOf({ roles }: Walk, index: number): -1 | 0 | 1 {
  const role = roles[index];
  if (!role) return 0;
  return role === OPENS ? 1 : -1;
}

const TERMINALS = new Set(['.', '!', '?', '…', '。', '！', '？', '｡', '؟', '।', '‼', '⁇', '⁈', '⁉']);

/** A mark that may end a sentence, a run of it, or an abbreviation with its full stop. */
function isTerminal(token: Token | undefined): boolean {
  return token !== undefined && TERMINALS.has(token.text.charAt(token.text.length - 1));
}

const CLOSING = new Set([')', ']', '}', '"', '”', '’', "'", "''", '»', '›', '“']);

/** Whether a token belongs to the sentence that ends before it: a closing mark, bracket, or further terminal. */
function closes({ tokens, roles }: Walk, index: number): boolean {
  const token = tokens[index];
  if (!token || roles[index] === OPENS) return false;
  if (roles[index] === CLOSES) return true;
  const adjoins = tokens[index - 1]?.end === token.start;
  return adjoins && (CLOSING.has(token.text) || (token.text.length < 3 && isTerminal(token)));
}

/** The last token of the reference numbers that follow a sentence ("… ended.[2] [3]"), or `last` without any. */
function behindReferences(tokens: readonly Token[], last: number, to: number): number {
  let at = last;
  while (at + 3 < to && tokens[at + 1]?.text === '[' && tokens[at + 3]?.text === ']') {
    const { text = '' } = tokens[at + 2] ?? {};
    if (kindAt(text, 0) !== DIGIT || text.length > 3) break;
    at += 3;
  }
  return at;
}

/** What a sentence can begin with before its first word. */
const LEADING = new Set(['(', '[', '{', '-', '–', '—', '--', '•', '*', '¿', '¡', '...', '…']);

function gapAt(
  { text, tokens, roles }: Walk,
  { first, terminal, last, to, quoted }: { first: number; terminal: number; last: number; to: number; quoted: boolean },
): Gap {
  const next = last + 1;
  let word = next;
  let opens = false;
  while (word < to - 1 && (roles[word] === OPENS || LEADING.has(tokens[word]?.text ?? ''))) {
    opens ||= roles[word] === OPENS || tokens[word]?.text === '(' || tokens[word]?.text === '[';
    word++;
  }
  let closesQuotation = false;
  for (let i = terminal + 1; i <= last; i++) closesQuotation ||= roles[i] === CLOSES;
  const spaced = (tokens[next]?.start ?? 0) > (tokens[last]?.end ?? 0);
  return { text, tokens, first, terminal, last, next, word, closesQuotation, opens, quoted, spaced };
}

function judged({ trace }: Walk, gap: Gap): boolean {
  for (const rule of SENTENCE_RULES) {
    const verdict = rule.judge(gap);
    if (!verdict) continue;
    trace?.(() => {
      const span = { start: gap.tokens[gap.first]?.start ?? 0, end: gap.tokens[gap.last]?.end ?? 0 };
      const action = verdict === 'break' ? 'proposed' : 'dropped';
      return {
        stage: 'segment',
        action,
        rule: rule.id,
        span,
        reason: `${verdict} behind "${gap.tokens[gap.terminal]?.text}"`,
      };
    });
    return verdict === 'break';
  }
  return true;
}
