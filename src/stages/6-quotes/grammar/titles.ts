import type { Quotation, SegmentLayer, TagLayer, Token } from '../../../model/document.ts';
import type { Penn } from '../../../model/tags.ts';

type Tagged = SegmentLayer & TagLayer;

/** Words that stay small within a title. */
const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|as|is|'s|n't|vs\.?|&|-|–|—|:|,|'|’)$/u;
/** Verbs that take an outlet as their hearer: told “Fox and Friends”. */
const HEARD = /^(?:told|tell|tells|telling|asked|watched|watching|hosted|hosting|hosts|titled|entitled)$/u;
const BEFORE_TITLE = new Set<Penn>(['IN', 'TO', 'POS', 'NN', 'NNS', 'NNP', 'NNPS', 'DT', 'PRP$', 'JJ', 'CC', 'CD']);
const LONGEST = 12;

/** Whether each quotation is the title of a work or broadcast (on “Meet the Press”) and no words that somebody said. */
export function titlesOf(doc: Tagged): Uint8Array {
  const titles = new Uint8Array(doc.quotations.length);
  let i = 0;
  doc.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    while (i < doc.tokens.length && (doc.tokens[i]?.start ?? 0) < quotation.start) i++;
    if (isTitle(doc, quotation, i)) titles[index] = 1;
  });
  return titles;
}

function isTitle({ tokens, tags, sentences }: Tagged, { start, end, closed }: Quotation, first: number): boolean {
  if (!closed || first === 0 || start >= end || sentences.length === 0) return false;
  const before = tokens[first - 1];
  if (!before || !(BEFORE_TITLE.has(tags[first - 1] ?? 'PUNCT') || HEARD.test(before.lower))) return false;
  if (before.lower === 'as' || before.lower === 'that' || before.lower === 'like') return false;
  let last: Token | undefined;
  for (let i = first + 1; i < first + LONGEST; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.end >= end) return last !== undefined && !SMALL.test(last.lower);
    if (token.lower === ',' && (tokens[i + 1]?.end ?? 0) >= end) continue;
    if (!isTitleWord(token, last === undefined)) return false;
    last = token;
  }
  return false;
}

function isTitleWord({ text, lower }: Token, first: boolean): boolean {
  return /^[\p{Lu}\d]/u.test(text) || (!first && SMALL.test(lower));
}
