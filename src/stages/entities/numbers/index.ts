/** Dates, times and amounts: found by rules in a fixed order, the first to take a token keeps it. */
import type { Phrased } from '../../../model/document.ts';
import { isIsoDay, isThere } from '../../../model/iso.ts';
import { rawSpan } from '../../../model/origin.ts';
import { endAt, startAt } from '../../../model/phrase-lookup.ts';
import type { EntityType, EntityValue } from '../../../model/schema.ts';
import { BLANK_LINE, contains, firstEndingAfter, type Span } from '../../../model/span.ts';
import type { Trace } from '../../../model/trace.ts';
import type { Word } from '../../../model/word.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { rulesByWord } from '../words/rules-by-word.ts';
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
  /** The bits of all rules that may find something anywhere. */
  readonly all: number;
}

/** What a document says of days, times and amounts, and its own day, an ISO date, where that is known. */
export interface Amounts {
  /** In order, not overlapping. */
  readonly amounts: readonly Amount[];
  readonly day: string | null;
}

/**
 * Makes of rules in their order what finds all dates, times and amounts of a document. The day of a document is the one
 * that came with it, else the one it gives itself, else the one in the name of its file.
 */
export function amountFinder(rules: readonly NumberRule[]): (doc: TokenFacts, trace?: Trace, page?: Page) => Amounts {
  const rulesAt = rulesByWord(rules.map(({ trigger }) => trigger));
  return (doc, trace, page = NO_PAGE) => {
    const found = proposals(doc, rules, startsOf(doc, rulesAt), page, trace);
    const given = doc.date && isIsoDay(doc.date) ? doc.date : undefined;
    const known = given ?? datelineDay(doc, page.boilerplate, found) ?? dayInName(page.path);
    // Good enough to count from, not to be told.
    const day = known ?? writtenDay(doc, found);
    for (const amount of found) {
      if (day !== null) amount.value = amount.seenFrom?.(day) ?? amount.value;
      if (amount.value !== undefined && !isThere(amount.value)) amount.value = undefined;
    }
    return { amounts: found, day: known };
  };
}

/** Where a document may tell its day. */
type Page = Pick<Phrased, 'path' | 'boilerplate'> & Partial<Pick<Phrased, 'layout'>>;
const NO_PAGE: Page = { path: '', boilerplate: [] };

/** The whole day in a dateline, byline or signature, or in a line of its own at the top. */
function datelineDay(
  { text, paragraphs }: TokenFacts,
  boilerplate: Page['boilerplate'],
  amounts: readonly Proposed[],
): string | null {
  const lines = paragraphs.slice(0, AT_START).filter(({ start, end }) => end - start < SHORT);
  for (const amount of amounts) {
    const { type, value } = amount;
    if (type !== 'DATE' || typeof value !== 'string' || !isIsoDay(value)) continue;
    const part = boilerplate[firstEndingAfter(boilerplate, amount.start)];
    if (part && DATED.has(part.kind) && contains(part, amount)) return value;
    const line = lines.find((span) => contains(span, amount));
    if (line && !/\p{L}/u.test(text.slice(line.start, amount.start) + text.slice(amount.end, line.end))) return value;
  }
  return null;
}

const DATED: ReadonlySet<string> = new Set(['dateline', 'byline', 'signature']);

/** "2013/2013-09-24-dam.txt" */
function dayInName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const day = /(?<!\d|\d-)[12]\d{3}-\d{2}-\d{2}(?!\d)/u.exec(name)?.[0];
  return day !== undefined && isIsoDay(day) ? day : null;
}

function startsOf({ tokens }: TokenFacts, rulesAt: (word: Word) => number): Starts {
  const starts: number[] = [];
  const rules: number[] = [];
  let all = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const mask = token ? rulesAt(token.word) : 0;
    if (mask === 0) continue;
    starts.push(i);
    rules.push(mask);
    all |= mask;
  }
  return { tokens: starts, rules, all };
}

/** What the rules propose, without what stands on tokens that were taken before. */
function proposals(
  doc: TokenFacts,
  rules: readonly NumberRule[],
  starts: Starts,
  page: Page,
  trace?: Trace,
): Proposed[] {
  const taken = new Uint8Array(doc.tokens.length);
  const found: Proposed[] = [];
  for (const [r, rule] of rules.entries()) {
    for (const read of readingsOf(doc, rule, starts, 1 << r)) {
      const proposed = proposal(doc, rule, read);
      trace?.(() => ({ stage: 'entities', action: 'proposed', rule: rule.id, span: proposed }));
      if (isInOneParagraph(doc, page, proposed) && take(taken, proposed)) found.push(proposed);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a rule reads where it may begin. */
function readingsOf(doc: TokenFacts, rule: NumberRule, starts: Starts, bit: number): Reading[] {
  const readings: Reading[] = [];
  if ((starts.all & bit) === 0) return readings;
  starts.tokens.forEach((token, n) => {
    const read = (starts.rules[n] ?? 0) & bit ? rule.find(doc, token) : null;
    if (read) readings.push(read);
  });
  return readings;
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

/** "1" at the end of one paragraph and "million" at the head of the next are no number. */
function isInOneParagraph({ paragraphs }: TokenFacts, { layout }: Page, proposed: Proposed): boolean {
  const paragraph = paragraphs[firstEndingAfter(paragraphs, proposed.start)];
  if (paragraph !== undefined && paragraph.end < proposed.end) return false;
  if (!layout || layout.origin === null) return true;
  // The number of a page between them is not in the copy that is read.
  const { start, end } = rawSpan(layout.origin, proposed);
  return !BLANK_LINE.test(layout.raw.slice(start, end));
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
    if (DATED.has(paragraph.kind) || (p < AT_START && paragraph.end - paragraph.start < SHORT)) return value;
  }
  return null;
}
