import { endAt, startAt } from '../../../model/phrase-lookup.ts';
/** Dates, times and amounts: found by rules in a fixed order, the first to take a token keeps it. */
import type { EntityType, EntityValue } from '../../../model/schema.ts';
import type { Span } from '../../../model/span.ts';
import type { Trace } from '../../../model/trace.ts';
import type { Word } from '../../../model/word.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { rulesByWord } from '../words/rules-by-word.ts';
import { isIso, isIsoDay } from './calendar.ts';
import type { NumberRule, Reading } from './rule.ts';

/** A date, time or amount with its value, over the tokens `[firstToken, endToken)`. */
export interface Amount extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly value: EntityValue | undefined;
  readonly rule: string;
}

/** What the rules found, with values that may wait for the day of the article. */
interface Proposed extends Omit<Amount, 'value'> {
  value: EntityValue | undefined;
  readonly seenFrom: Reading['seenFrom'];
}

/** The tokens at which something may begin, in order, and which rules may find it: a bit for each. */
interface Starts {
  readonly tokens: readonly number[];
  readonly rules: readonly number[];
}

/** Makes of rules in their order what finds all dates, times and amounts of a document, in order, not overlapping. */
export function amountFinder(rules: readonly NumberRule[]): (doc: TokenFacts, trace?: Trace) => readonly Amount[] {
  const rulesAt = rulesByWord(rules.map(({ trigger }) => trigger));
  return (doc, trace) => {
    const found = proposals(doc, rules, startsOf(doc, rulesAt), trace);
    const day = doc.date && isIsoDay(doc.date) ? doc.date : writtenDay(doc, found);
    for (const amount of found) {
      if (day !== null) amount.value = amount.seenFrom?.(day) ?? amount.value;
      if (typeof amount.value === 'string' && !isIso(amount.value)) amount.value = undefined;
    }
    return found;
  };
}

function startsOf({ tokens }: TokenFacts, rulesAt: (word: Word) => number): Starts {
  const starts: number[] = [];
  const rules: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const mask = token ? rulesAt(token.word) : 0;
    if (mask === 0) continue;
    starts.push(i);
    rules.push(mask);
  }
  return { tokens: starts, rules };
}

/** What the rules propose, without what stands on tokens that were taken before. */
function proposals(doc: TokenFacts, rules: readonly NumberRule[], starts: Starts, trace?: Trace): Proposed[] {
  const taken = new Uint8Array(doc.tokens.length);
  const found: Proposed[] = [];
  for (const [r, rule] of rules.entries()) {
    for (let n = 0; n < starts.tokens.length; n++) {
      const read = (starts.rules[n] ?? 0) & (1 << r) ? rule.find(doc, starts.tokens[n] ?? 0) : null;
      if (!read) continue;
      const proposed = proposal(doc, rule, read);
      trace?.(() => ({ stage: 'entities', action: 'proposed', rule: rule.id, span: proposed }));
      if (take(taken, proposed)) found.push(proposed);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function proposal(doc: TokenFacts, { id, type }: NumberRule, read: Reading): Proposed {
  return {
    start: startAt(doc, read.first),
    end: endAt(doc, read.end - 1),
    firstToken: read.first,
    endToken: read.end,
    type,
    value: read.value,
    seenFrom: read.seenFrom,
    rule: id,
  };
}

/** What was proposed first keeps its tokens. */
function take(taken: Uint8Array, { firstToken, endToken }: Proposed): boolean {
  for (let i = firstToken; i < endToken; i++) if (taken[i]) return false;
  taken.fill(1, firstToken, endToken);
  return true;
}

/** Paragraphs at either end in which an article may give its date. */
const AT_START = 4;
const SHORT = 160;

/** The whole day that dateline, byline or signature gives, or a short paragraph at the top. */
function writtenDay({ paragraphs }: TokenFacts, amounts: readonly Proposed[]): string | null {
  let p = 0;
  for (const { start, type, value } of amounts) {
    if (type !== 'DATE' || typeof value !== 'string' || !isIsoDay(value)) continue;
    while (p < paragraphs.length && (paragraphs[p]?.end ?? 0) <= start) p++;
    const paragraph = paragraphs[p];
    if (!paragraph) continue;
    const isBoilerplate =
      paragraph.kind === 'dateline' || paragraph.kind === 'byline' || paragraph.kind === 'signature';
    if (isBoilerplate || (p < AT_START && paragraph.end - paragraph.start < SHORT)) return value;
  }
  return null;
}
