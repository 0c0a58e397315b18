import type { Token } from '../../../model/document.ts';
import type { Trace } from '../../../model/trace.ts';
import { DIGIT, isTerminal, kindAt } from '../chars.ts';
import type { Tokens } from '../tokens.ts';
import type { Gap } from './gap.ts';
import { CLOSES, OPENS } from './marks.ts';
import type { SentenceRule } from './rule.ts';
import { traitsOf } from './traits.ts';

/** What is needed at every gap of a text. */
export interface Walk extends Tokens {
  readonly text: string;
  /** By token: see `quotationRoles`. */
  readonly roles: Uint8Array;
  /** In their order. */
  readonly rules: readonly SentenceRule[];
  readonly trace: Trace | undefined;
}

/** How much deeper a token leads into quotations. */
export function turnOf({ roles }: Walk, index: number): -1 | 0 | 1 {
  const role = roles[index];
  if (!role) return 0;
  return role === OPENS ? 1 : -1;
}

const CLOSING = new Set([')', ']', '}', '"', '”', '’', "'", "''", '»', '›', '“']);

/** Whether a token belongs to the sentence that ends before it: a closing mark, bracket, or further terminal. */
export function closes({ tokens, roles }: Walk, index: number): boolean {
  const token = tokens[index];
  if (!token || roles[index] === OPENS) return false;
  if (roles[index] === CLOSES) return true;
  const adjoins = tokens[index - 1]?.end === token.start;
  return adjoins && (CLOSING.has(token.text) || isShortTerminal(token));
}

function isShortTerminal({ text }: Token): boolean {
  return text.length < 3 && isTerminal(text.charCodeAt(text.length - 1));
}

/** The last token of the reference numbers that follow a sentence ("… ended.[2] [3]"), or `last` without any. */
export function afterReferences(tokens: readonly Token[], last: number, to: number): number {
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

/** No sentence begins with more of them; a text of nothing else is not looked through at each. */
const MOST_LEADING = 16;

/** The gap after the token `last`, with what rules ask of it. */
export function gapAt(
  { text, tokens, roles }: Walk,
  { first, terminal, last, to, quoted }: { first: number; terminal: number; last: number; to: number; quoted: boolean },
): Gap {
  const next = last + 1;
  let word = next;
  let opens = false;
  while (
    word < Math.min(to - 1, next + MOST_LEADING) &&
    (roles[word] === OPENS || LEADING.has(tokens[word]?.text ?? ''))
  ) {
    opens ||= roles[word] === OPENS || tokens[word]?.text === '(' || tokens[word]?.text === '[';
    word++;
  }
  let closesQuotation = false;
  for (let i = terminal + 1; i <= last; i++) closesQuotation ||= roles[i] === CLOSES;
  const spaced = (tokens[next]?.start ?? 0) > (tokens[last]?.end ?? 0);
  return { text, tokens, first, terminal, last, next, word, closesQuotation, opens, quoted, spaced };
}

/** Whether the first rule that has an opinion on a gap ends the sentence there, or none has one. */
export function judged({ rules, trace }: Walk, gap: Gap): boolean {
  const traits = traitsOf(gap);
  for (const rule of rules) {
    if ((rule.trigger & traits) !== rule.trigger) continue;
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
        reason: `${verdict} after "${gap.tokens[gap.terminal]?.text}"`,
      };
    });
    return verdict === 'break';
  }
  return true;
}
