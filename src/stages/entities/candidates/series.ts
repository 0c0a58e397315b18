/** Names that hold a series: "Department of Health, Labour and Ports", "National Heart, Lung, and Blood Institute". */
import { DUTIES, TOPICS } from '../../../lang/en/name-parts.ts';
import { INNER_LINKS } from '../../../lang/en/small-words.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { isCapital } from '../article/token-facts.ts';
import { bitsAt, isOrdinary, isOrgWord, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';

/** Words of a member of a series at most. */
const LONGEST = 3;
/** Members after the first at most. */
const MOST = 6;
/** What no member is: a name or a body by itself. */
const WHOLE = Is.people | Is.country | Is.title | Is.company | Is.calendar | Is.function;

/**
 * Where the name ends that the run `[first, end)` begins and a series goes on with, "and" before its last member; `end`
 * where there is none. Either the word for the body stands before the series and its "of", or at the end of it.
 */
export function afterSeries(doc: NameInput, first: number, end: number, limit: number): number {
  const link = linkOf(doc, first, end);
  const hasHead = link > first;
  if (hasHead && !(bitsAt(doc, link - 1) & (Is.ofHead | Is.orgWord))) return end;
  if (!isMember(doc, hasHead ? link + 1 : first, end)) return end;
  const { last, stop } = lastMember(doc, end, limit);
  return stop > last && isClosed(doc, hasHead, last, stop) ? stop : end;
}

/** Where the last member of the series begins and ends of which the first ends there; nothing where there is no series. */
function lastMember(doc: NameInput, end: number, limit: number): { readonly last: number; readonly stop: number } {
  let at = end;
  for (let n = 0; n < MOST; n++) {
    const last = lastBegins(doc, at);
    // A comma before the "and" of two makes no series: "Housing, and Harbour Council".
    if (last > 0) return { last, stop: n === 0 && keyAt(doc, at) === ',' ? 0 : memberEnd(doc, last, limit) };
    if (keyAt(doc, at) !== ',') break;
    const stop = memberEnd(doc, at + 1, limit) || strangerEnd(doc, at + 1, limit);
    if (stop === 0) break;
    at = stop;
  }
  return { last: end, stop: 0 };
}

/** Whether a name with a series in it begins with the word: "Customs and Border Protection". */
export function opensSeries(doc: NameInput, i: number, limit: number): boolean {
  return afterSeries(doc, i, i + 1, limit) > i + 1;
}

/** Index of the last "of" or the like in the run; `first` where it has none. */
function linkOf(doc: NameInput, first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (INNER_LINKS.has(keyAt(doc, i))) return i;
  return first;
}

/** The token after "and" or ", and"; 0 where none of them stands there. */
function lastBegins(doc: NameInput, at: number): number {
  const and = keyAt(doc, at) === ',' ? at + 1 : at;
  const key = keyAt(doc, and);
  return key === 'and' || key === '&' ? and + 1 : 0;
}

/** End of the member that begins there; 0 where none does. */
function memberEnd(doc: NameInput, first: number, limit: number): number {
  let end = first;
  while (end < limit && end < first + LONGEST && isCapital(doc, end) && isWord(doc, end)) end++;
  return end > first ? end : 0;
}

/** In the middle a rare word may stand that no list of first names has: "Heart, Lung, and Blood". Its end; 0 where none is. */
function strangerEnd(doc: NameInput, i: number, limit: number): number {
  const bits = bitsAt(doc, i);
  return i < limit && isCapital(doc, i) && (bits & (WHOLE | Is.known | Is.firstName)) === 0 ? i + 1 : 0;
}

/** Common words that are no body by themselves. */
function isMember(doc: NameInput, first: number, end: number): boolean {
  if (end - first > LONGEST) return false;
  for (let i = first; i < end; i++) if (!isCapital(doc, i) || !isWord(doc, i) || isBody(doc, i)) return false;
  return end > first;
}

function isWord(doc: NameInput, i: number): boolean {
  if (!isOrdinary(doc, i) && !isOrgWord(doc, i)) return false;
  const bits = bitsAt(doc, i);
  return (bits & WHOLE) === 0 && (!(bits & Is.known) || TOPICS.has(keyAt(doc, i)));
}

/** A word for a body, unless it is one for what bodies deal with: "Oil", "Media". */
function isBody(doc: NameInput, i: number): boolean {
  return isOrgWord(doc, i) && !TOPICS.has(keyAt(doc, i));
}

/** After the word for the body any member closes the series but another body; else the last member holds the word. */
function isClosed(doc: NameInput, hasHead: boolean, first: number, end: number): boolean {
  const head = end - 1;
  if (hasHead) return !(INNER_LINKS.has(keyAt(doc, end)) && bitsAt(doc, head) & Is.ofHead) && !isFirstBody(doc, head);
  return end - first > 1 && (isOrgWord(doc, head) || DUTIES.has(keyAt(doc, head)));
}

/** "Ministry", "Council": words that bodies begin with end another body, "Services" and "Works" do not. */
function isFirstBody(doc: NameInput, i: number): boolean {
  return (bitsAt(doc, i) & (Is.orgWord | Is.orgFirst)) === (Is.orgWord | Is.orgFirst);
}
