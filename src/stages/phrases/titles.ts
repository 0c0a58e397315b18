import type { Quotation, SegmentLayer, TagLayer, Token } from '../../model/document.ts';
import type { Penn } from '../../model/tags.ts';

type TaggedText = SegmentLayer & TagLayer;

/** Words that stay small within a title. */
const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|as|is|'s|n't|vs\.?|&|-|–|—|:|,|'|’)$/u;
/** Verbs that take an outlet as their hearer: told “Fox and Friends”. */
const HEARD = /^(?:told|tell|tells|telling|asked|watched|watching|hosted|hosting|hosts|titled|entitled)$/u;
const BEFORE_TITLE = new Set<Penn>(['IN', 'TO', 'POS', 'NN', 'NNS', 'NNP', 'NNPS', 'DT', 'PRP$', 'JJ', 'CC', 'CD']);
const LONGEST = 12;

/** Whether each quotation is the title of a work or broadcast (on “Meet the Press”) and no words that somebody said. */
export function titlesOf(doc: TaggedText): Uint8Array {
  const titles = new Uint8Array(doc.quotations.length);
  let i = 0;
  doc.quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    while (i < doc.tokens.length && (doc.tokens[i]?.start ?? 0) < quotation.start) i++;
    if (isTitle(doc, quotation, i)) titles[index] = 1;
  });
  return titles;
}

function isTitle(doc: TaggedText, quotation: Quotation, first: number): boolean {
  return quotation.closed && first > 0 && takesTitle(doc, first - 1) && hasTitleCase(doc, quotation.end, first + 1);
}

/** Whether a name may follow the token: “on”, “the show”, “told”, but no comma and no verb of saying. */
function takesTitle({ tokens, tags }: TaggedText, i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (lower === 'as' || lower === 'that' || lower === 'like') return false;
  return BEFORE_TITLE.has(tags[i] ?? 'PUNCT') || HEARD.test(lower);
}

/** Whether the tokens from `first` to the mark that ends at `end` are spelt like a title. */
function hasTitleCase({ tokens }: TaggedText, end: number, first: number): boolean {
  let last: Token | undefined;
  for (let i = first; i < first + LONGEST; i++) {
    const token = tokens[i];
    if (!token || token.end >= end) return token !== undefined && last !== undefined && !SMALL.test(last.lower);
    const closes = (tokens[i + 1]?.end ?? 0) >= end;
    if (closes && (token.lower === ',' || (token.lower === '.' && i > first + 1))) continue;
    if (!isTitleWord(token, last === undefined)) return false;
    last = token;
  }
  return false;
}

function isTitleWord({ text, lower }: Token, first: boolean): boolean {
  return /^[\p{Lu}\d]/u.test(text) || (!first && SMALL.test(lower));
}
