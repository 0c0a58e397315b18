/** Reads the offices that stand in a text: before a name, or as a noun phrase with what follows it. */
import { OFFICE_COMPLEMENTS } from '../../lang/en/adjuncts.ts';
import {
  BEFORE_GENERAL,
  NO_OFFICE_MARKS,
  OF_SOLDIERS,
  OFFICE_ADJECTIVES,
  OFFICE_RANKS,
  OFFICES_IN_SHORT,
  RANK_SYNONYMS,
  RANKS_AFTER,
} from '../../lang/en/offices.ts';
import { canBePerson, titleNoun } from '../../lang/en/role-nouns.ts';
import { STATES_IN_SHORT } from '../../lang/en/states.ts';
import { memoize } from '../../model/memoize.ts';
import { officeFrom, officeOf, officeText } from '../../model/offices.ts';
import { memoPerWord, type Word } from '../../model/word.ts';
import { type CorefTokens, tokenAt } from './input.ts';
import { isComma, isOf, isProperNoun } from './token-at.ts';
import { TokenFeature, tokenFeaturesAt, wordFeaturesAt } from './token-features.ts';
import { WordFeature } from './word-features.ts';

/** Bits for what a word is in an office. */
const OfficeWord = {
  /** "deputy", "vice", "foreign": a rank, or an adjective that tells which one. */
  listed: 1 << 0,
  /** Tells nothing of which one it is: "new". */
  noMark: 1 << 1,
  /** "of" and the like, before a place, body or field. */
  complement: 1 << 2,
  /** "elect", after the noun. */
  rankAfter: 1 << 3,
  /** "of" and "for" in "Secretary of State", "Minister for Health". */
  link: 1 << 4,
  /** "Attorney" before "General". */
  beforeGeneral: 1 << 5,
  /** A rank or adjective, written out or in short, that has its noun after it. */
  beforeOffice: 1 << 6,
  /** A rank and a noun with a hyphen between them. */
  rankFirst: 1 << 7,
} as const;

/** Bits of `OfficeWord` for a word. */
const officeWordOf = memoPerWord(({ lower }): number => {
  const title = titleNoun(lower);
  const hyphen = lower.indexOf('-');
  let bits = 0;
  if (OFFICE_RANKS.has(lower) || RANK_SYNONYMS.has(lower) || OFFICE_ADJECTIVES.has(lower)) bits |= OfficeWord.listed;
  if (NO_OFFICE_MARKS.has(lower)) bits |= OfficeWord.noMark;
  if (OFFICE_COMPLEMENTS.has(lower)) bits |= OfficeWord.complement;
  if (RANKS_AFTER.has(lower)) bits |= OfficeWord.rankAfter;
  if (lower === 'of' || lower === 'for') bits |= OfficeWord.link;
  if (BEFORE_GENERAL.has(title)) bits |= OfficeWord.beforeGeneral;
  if (OFFICE_RANKS.has(RANK_SYNONYMS.get(title) ?? title) || OFFICE_ADJECTIVES.has(title))
    bits |= OfficeWord.beforeOffice;
  if (hyphen >= 0 && OFFICE_RANKS.has(lower.slice(0, hyphen))) bits |= OfficeWord.rankFirst;
  return bits;
});

function officeWordAt(doc: CorefTokens, i: number): number {
  return officeWordOf(tokenAt(doc, i).word);
}

/** The office that a noun phrase `[first, head]` tells, with its complement: "the former mayor of Varna". */
export function officeOfPhrase(doc: CorefTokens, first: number, head: number): string {
  const words = marksIn(doc, first, head);
  const noun = doc.lemmas[head] ?? '';
  const next = officeWordAt(doc, head + 1);
  if (next & OfficeWord.rankAfter) words.push(tokenAt(doc, head + 1).lower);
  if (next & OfficeWord.complement && !OF_SOLDIERS.has(noun)) words.push(...complementAt(doc, head + 1));
  if (words.length === 0) return officeCalled(noun);
  words.push(noun);
  return officeCalled(words.join(' '));
}

/** The office that words tell of which the last is its noun; the same are met again and again. */
const officeCalled = memoize((words: string): string => {
  const before = words.split(' ');
  const noun = before.pop() ?? '';
  return officeText(officeFrom(before, noun));
});

/** The offices before a name, from `[lead, end)`: "opposition leader" → leader, "Gen." → general. */
export function officesBefore(doc: CorefTokens, lead: number, end: number): readonly string[] {
  const found: string[] = [];
  let first = lead;
  for (let i = lead; i < end; i++) {
    const noun = nounAt(doc, i);
    if (noun === null || isPartOfNext(doc, i, end)) continue;
    let next = i + 1;
    if (isLink(doc, next)) while (next < end && nounAt(doc, next) === null) next++;
    const rank = after(doc, next);
    const complement = isLink(doc, i + 1) ? marksIn(doc, i + 2, next) : [];
    const text = officeCalled([...marksIn(doc, first, i), ...complement, ...rank, noun].join(' '));
    if (!found.includes(text)) found.push(text);
    first = next;
    i = next - 1;
  }
  return found;
}

/** Whether a token before a name belongs to the office in front of it: "Finance" and "Minister", "Secretary of State". */
export function isInOffice(doc: CorefTokens, i: number, name: number): boolean {
  if (nounAt(doc, i) !== null || officeWordAt(doc, i) & OfficeWord.listed) return true;
  // In "the son of Ann Tolmer" and "an aide of Senator Ann Tolmer" it is somebody else.
  if (isLink(doc, i)) return i + 1 < name && nounAt(doc, i - 1) !== null && !hasNoun(doc, i + 1, name);
  const isProper = (tokenFeaturesAt(doc, i) & TokenFeature.properNoun) !== 0;
  return isProper && (nounAt(doc, i + 1) !== null || (isLink(doc, i - 1) && nounAt(doc, i - 2) !== null));
}

function hasNoun(doc: CorefTokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (nounAt(doc, i) !== null) return true;
  return false;
}

/** "of" and "for" in "Secretary of State", "Minister for Health". */
function isLink(doc: CorefTokens, i: number): boolean {
  return (officeWordAt(doc, i) & OfficeWord.link) !== 0;
}

/** The noun of an office at a token before a name, singular; null where it is none. */
function nounAt(doc: CorefTokens, i: number): string | null {
  const isGiven = wordFeaturesAt(doc, i) & WordFeature.givenRole;
  return isGiven ? (doc.lemmas[i] ?? null) : officeNounOf(tokenAt(doc, i).word);
}

/** "Deputy" in "Deputy Mayor", "Chief" in "Chief Financial Officer", "Attorney" in "Attorney General", "Lieutenant" in "Lieutenant Governor". */
function isPartOfNext(doc: CorefTokens, i: number, end: number): boolean {
  const word = officeWordAt(doc, i);
  if (i + 1 < end && word & OfficeWord.beforeGeneral && nounAt(doc, i + 1) === 'general') return true;
  if (!(word & OfficeWord.beforeOffice)) return false;
  for (let next = i + 1; next < end && !isLink(doc, next); next++) if (nounAt(doc, next) !== null) return true;
  return false;
}

/** The office of a person that a word before a name tells. */
const officeNounOf = memoPerWord(({ lower }: Word): string | null => {
  const title = titleNoun(lower);
  if (OFFICES_IN_SHORT.has(title)) return title;
  return isPersonNoun(title) ? title : null;
});

function isPersonNoun(noun: string): boolean {
  if (canBePerson(noun)) return true;
  const at = noun.lastIndexOf('-');
  if (at < 0) return false;
  const [first, last] = [noun.slice(0, at), noun.slice(at + 1)];
  return canBePerson(last) || isElect(first, last);
}

function isElect(first: string, last: string): boolean {
  return OFFICE_RANKS.has(last) && canBePerson(first);
}

/** The ranks after an office: "the president elect". */
function after(doc: CorefTokens, i: number): readonly string[] {
  return officeWordAt(doc, i) & OfficeWord.rankAfter ? [tokenAt(doc, i).lower] : NONE;
}

/** The place that stands after the name of an office's holder: "Gov. Ann Tolmer of Ohio", "Sen. Ann Tolmer, R-Ohio". */
export function placeAfter(doc: CorefTokens, end: number): readonly string[] {
  if (isOf(doc, end)) return isProperNoun(doc, end + 1) ? complementAt(doc, end).slice(0, 1) : NONE;
  if (!isComma(doc, end) && tokenAt(doc, end).text !== '(') return NONE;
  const seat = /^\p{L}-(\p{Lu}.*)$/u.exec(tokenAt(doc, end + 1).text)?.[1];
  if (seat === undefined) return NONE;
  const place = withoutStops(seat.toLowerCase());
  return [STATES_IN_SHORT.get(place) ?? place];
}

const NONE: readonly string[] = [];

/** An office with more that tells which one it is. */
export function withMarks(office: string, more: readonly string[]): string {
  const { head, ranks, marks } = officeOf(office);
  return officeText({ head, ranks, marks: [...new Set([...marks, ...more])] });
}

const MAX_COMPLEMENT = 8;

/** What "of" or "from" after an office tells: its place, body or field. */
function complementAt(doc: CorefTokens, i: number): readonly string[] {
  if (!(officeWordAt(doc, i) & OfficeWord.complement)) return NONE;
  let end = i + 1;
  const joins = TokenFeature.noun | TokenFeature.properNoun | TokenFeature.adjective | TokenFeature.article;
  while (end < i + MAX_COMPLEMENT && (tokenFeaturesAt(doc, end) & joins || isOf(doc, end))) end++;
  return marksIn(doc, i + 1, end);
}

/** The words of `[first, end)` that tell ranks and which office it is; a name of several words is one. */
function marksIn(doc: CorefTokens, first: number, end: number): string[] {
  const found: string[] = [];
  for (let i = first; i < end; ) {
    const next = nameEnd(doc, i, end);
    const mark = next > i + 1 ? joined(doc, i, next) : markAt(doc, i);
    if (mark !== null) found.push(mark);
    i = next;
  }
  return found;
}

/** Token after the run of words of a name that begins here; the next token where none does. */
function nameEnd(doc: CorefTokens, first: number, end: number): number {
  let next = first;
  while (next < end && isNameWord(doc, next)) next++;
  return Math.max(next, first + 1);
}

function isNameWord(doc: CorefTokens, i: number): boolean {
  if (!(tokenFeaturesAt(doc, i) & TokenFeature.properNoun)) return false;
  return !(officeWordAt(doc, i) & OfficeWord.listed) && nounAt(doc, i) === null;
}

function joined(doc: CorefTokens, first: number, end: number): string {
  const parts: string[] = [];
  for (let i = first; i < end; i++) parts.push(withoutStops(tokenAt(doc, i).lower));
  return parts.join('_');
}

function withoutStops(lower: string): string {
  return lower.includes('.') ? lower.replace(/\./gu, '') : lower;
}

function markAt(doc: CorefTokens, i: number): string | null {
  const { lower } = tokenAt(doc, i);
  const office = officeWordAt(doc, i);
  if (office & OfficeWord.listed) return lower;
  if (office & OfficeWord.noMark) return null;
  const word = wordFeaturesAt(doc, i);
  // "Finance" in "Finance Minister" may be tagged as a verb where it begins a sentence.
  const isCapital = (word & WordFeature.capital) !== 0 && !(word & (WordFeature.determiner | WordFeature.pronoun));
  if (isCapital || tokenFeaturesAt(doc, i) & (TokenFeature.noun | TokenFeature.proper))
    return titleNoun(withoutStops(doc.lemmas[i] ?? lower).toLowerCase());
  return office & OfficeWord.rankFirst ? lower : null;
}
