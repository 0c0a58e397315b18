import { INDIRECT_QUESTION_WORDS } from '../../lang/en/function-words.ts';
import { ASKED } from '../../lang/en/quoting-verbs.ts';
import type { Parsed } from '../../model/document.ts';
import { DASHES } from '../../model/marks.ts';
import { lowerAt, quotationAt, sentenceAround, textAt, verbAt } from '../../model/phrase-lookup.ts';
import type { Range } from '../../model/phrases.ts';
import { quotationFrom, quotationStart } from './grammar/quotation.ts';

/** The content that ends at `end`: its quotation, or its sentence up to there. */
export function leftRange(doc: Parsed, end: number): Range | undefined {
  const within = quotationAt(doc, end - 1);
  let first = afterDateline(doc, sentenceAround(doc, end - 1).first, end);
  if (within >= 0) {
    const open = quotationStart(doc, end - 1);
    if (sentenceAround(doc, open).first >= open || opensTurn(doc, open)) return { first: open, end };
    first = sentenceAround(doc, open).first;
  }
  first = quotationStart(doc, first);
  return first < end && !asksFirst(doc, first) ? { first, end } : undefined;
}

/** "Asked whether he would resign, Tolmer said no": what he was asked is not what he said. */
function asksFirst(doc: Parsed, first: number): boolean {
  return (
    ASKED.has(lowerAt(doc, first)) &&
    (INDIRECT_QUESTION_WORDS.has(lowerAt(doc, first + 1)) || LEADS_TOPIC.has(lowerAt(doc, first + 1)))
  );
}

const LEADS_TOPIC: ReadonlySet<string> = new Set(['about', 'for']);

const LONGEST_DATELINE = 10;

/** Where the text begins after a dateline, "KORVA (AP) _ A small party", at a token; the token itself where there is none. */
function afterDateline(doc: Parsed, first: number, end: number): number {
  if (!/^\p{Lu}{3,}$/u.test(textAt(doc, first)) || sentenceAround(doc, first).first !== first) return first;
  for (let i = first + 1; i < Math.min(end, first + LONGEST_DATELINE); i++) {
    if (DATELINE_ENDS.has(lowerAt(doc, i))) return i + 1;
    if (verbAt(doc, i) || quotationAt(doc, i) >= 0) return first;
  }
  return first;
}

const DATELINE_ENDS = new Set([...DASHES, '_']);

/** Whether a quotation that opens at `i` within a sentence is a turn of its own: a comma, colon or semicolon leads to it. */
function opensTurn(doc: Parsed, i: number): boolean {
  const before = lowerAt(doc, i - 1);
  // Haddar (“it will fall,” he says) has left.
  if ((before === '(' || before === '[') && lowerAt(doc, quotationFrom(doc, i).end - 2) === ',') return true;
  return before === ':' || before === ';' || before === '—' || (before === ',' && /^\p{Lu}/u.test(textAt(doc, i + 1)));
}
