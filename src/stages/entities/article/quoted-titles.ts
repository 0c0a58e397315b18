/** Titles of works in quotation marks. */
import { Case } from '../words/case.ts';
import { Is } from '../words/word-bits.ts';
import { isCapital, type TokenFacts } from './survey.ts';

/** Words of a title at most. */
const LONGEST = 8;
/** Tokens before the mark in which "film", "song" or "album" may stand. */
const REACH = 4;

/** By its first token, the token after each quoted title: "her single “Baby Turpentine”", "in “Lawrence of Arabia”". */
export function quotedTitles(doc: TokenFacts): ReadonlyMap<number, number> {
  const titles = new Map<number, number>();
  let i = 0;
  for (const { inner } of doc.quotations) {
    while (i < doc.tokens.length && (doc.tokens[i]?.start ?? 0) < inner.start) i++;
    const end = endOf(doc, i, inner.end);
    if (end > i && isTitle(doc, i, end)) titles.set(i, end);
  }
  return titles;
}

function endOf({ tokens }: TokenFacts, first: number, offset: number): number {
  let i = first;
  while (i < tokens.length && i <= first + LONGEST && (tokens[i]?.end ?? 0) <= offset) i++;
  return /^[,.]$/u.test(tokens[i - 1]?.text ?? '') ? i - 1 : i;
}

/** Every word but the small ones has a capital, and a word for a work stands near, or it could not be anything else. */
function isTitle(doc: TokenFacts, first: number, end: number): boolean {
  if (end - first > LONGEST || !isCapital(doc, first) || !isCapital(doc, end - 1)) return false;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    if (isCapital(doc, i)) capitals++;
    else if (doc.cases[i] === Case.lower && !((doc.bits[i] ?? 0) & (Is.function | Is.particle))) return false;
    else if (/^[.!?;:]$/u.test(doc.keys[i] ?? '') && i < end - 1) return false;
  }
  return isAnnounced(doc, first, end) || (capitals > 1 && capitals < end - first);
}

function isAnnounced(doc: TokenFacts, first: number, end: number): boolean {
  for (let i = Math.max(0, first - 1 - REACH); i < first; i++) if ((doc.bits[i] ?? 0) & Is.work) return true;
  for (let i = end; i <= end + 2; i++) if ((doc.bits[i] ?? 0) & Is.work) return true;
  return false;
}
