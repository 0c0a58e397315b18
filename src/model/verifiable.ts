/** Whether every word of a statement can be held against the text that it was made of. */
import { MAY_BE_SHORT_FOR, PLURAL_FORMS } from '../lang/en/short-forms.ts';
import { bisect } from './bisect.ts';
import type { Span } from './span.ts';
import { thirdPerson } from './third-person.ts';
import { wordsAsRead } from './words-as-read.ts';

/** What of a claim its statement is made of. */
export interface Worded {
  readonly statement: string;
  /** In the order of the statement. */
  readonly spans: readonly Span[];
  /** In any order, each within one of the spans. */
  readonly resolved: readonly (Span & { readonly text: string })[];
  /** In the order of the statement. */
  readonly inserted: readonly { readonly text: string }[];
}

/**
 * Whether undoing `resolved`, leaving out `inserted` and undoing the agreement of verbs gives back the words of `spans`
 * in their order. Verbs may agree with another subject (be, have, do, third person) only where something was resolved
 * or inserted.
 */
export function isVerifiable(claim: Worded, text: string): boolean {
  if (isVerbatim(claim, text)) return true;
  const agrees = claim.resolved.length > 0 || claim.inserted.length > 0;
  const inserted = claim.inserted.map((one) => wordsAsRead(one.text)).filter((words) => words.length > 0);
  return isWovenOf(wordsAsRead(claim.statement), wantedWords(claim, text), inserted, agrees);
}

/**
 * Whether a statement is its spans letter for letter, with what stands for what was resolved in them and a blank between
 * two, but for its first letter and the mark at its end: most are, and to take them apart into words takes longer.
 */
function isVerbatim({ statement, spans, resolved, inserted }: Worded, text: string): boolean {
  if (inserted.length > 0 || spans.length === 0 || !(statement.endsWith('.') || statement.endsWith('?'))) return false;
  // What is read as an apostrophe only beside characters beyond ASCII, and spans in another order, are looked at closely.
  if (statement.includes('`') || (resolved.length > 0 && !areInOrder(spans))) return false;
  const copy: Copied = { statement, at: 0, resolved, next: 0 };
  for (const span of spans) {
    if ((copy.at > 0 && !takes(copy, ' ', 0, 1)) || !takesSpan(copy, text, span)) return false;
  }
  return copy.next === resolved.length && copy.at === statement.length - 1;
}

function areInOrder(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) if ((spans[i] as Span).start < (spans[i - 1] as Span).end) return false;
  return true;
}

/** A statement, and how far it has been held against what it is made of. */
interface Copied extends Pick<Worded, 'statement' | 'resolved'> {
  /** Characters that have been held against their spans. */
  at: number;
  /** The first of what was resolved that has not been met. */
  next: number;
}

/** Whether the statement goes on with a span. */
function takesSpan(copy: Copied, text: string, { start, end }: Span): boolean {
  let from = start;
  for (let one = copy.resolved[copy.next]; one && one.start >= from && one.end <= end; ) {
    const isApart = isBlankAt(text, one.start - 1, start - 1) && isBlankAt(text, one.end, end);
    if (!isApart || !takes(copy, text, from, one.start) || !takes(copy, one.text, 0, one.text.length)) return false;
    from = one.end;
    one = copy.resolved[++copy.next];
  }
  return takes(copy, text, from, end);
}

/** Whether the statement goes on with a stretch of a text; its first letter may be a capital. */
function takes(copy: Copied, text: string, start: number, end: number): boolean {
  const { statement, at } = copy;
  const length = end - start;
  copy.at += length;
  if (at > 0 || length === 0) return statement.startsWith(length === text.length ? text : text.slice(start, end), at);
  if (statement.charAt(0).toLowerCase() !== text.charAt(start).toLowerCase()) return false;
  return statement.startsWith(text.slice(start + 1, end), 1);
}

/** Whether a blank stands at an offset, or the offset is an edge. */
function isBlankAt(text: string, offset: number, edge: number): boolean {
  return offset === edge || text.charCodeAt(offset) === 0x20;
}

/** A word of the text, or those that stand in its place. */
interface Wanted {
  readonly word: string;
  /** Whether it must stand as it is. */
  readonly exact: boolean;
}

function wantedWords({ spans, resolved }: Worded, text: string): Wanted[] {
  const inOrder = resolved.length < 2 ? resolved : resolved.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const wanted: Wanted[] = [];
  const add = (words: readonly string[], exact: boolean): void => {
    for (const word of words) wanted.push({ word, exact });
  };
  for (const { start, end } of spans) {
    let at = start;
    for (let i = bisect(0, inOrder.length, (k) => (inOrder[k]?.start ?? 0) < start); i < inOrder.length; i++) {
      const one = inOrder[i];
      if (!one || one.start >= end) break;
      if (one.start < at || one.end > end) continue;
      add(wordsAsRead(text.slice(at, one.start)), false);
      add(wordsAsRead(one.text), true);
      at = one.end;
    }
    add(wordsAsRead(text.slice(at, end)), false);
  }
  return wanted;
}

/** Insertions, and how many words those before each of them have. */
interface Insertions {
  readonly words: readonly (readonly string[])[];
  readonly before: readonly number[];
}

/**
 * Whether a statement is the wanted words in order, with each insertion whole and once between them, in order too. Where
 * an insertion reads like what follows it, both ways are followed: time grows with words times insertions, of which
 * there are few.
 */
function isWovenOf(
  statement: readonly string[],
  wanted: readonly Wanted[],
  words: readonly (readonly string[])[],
  agrees: boolean,
): boolean {
  if (words.length === 0)
    return statement.length === wanted.length && wanted.every((next, i) => fits(statement[i], next, agrees));
  const before = [0];
  for (const { length } of words) before.push((before.at(-1) ?? 0) + length);
  if (statement.length !== wanted.length + (before.at(-1) ?? 0)) return false;
  // How many insertions may lie behind, in order.
  let counts = [0];
  for (const [i, next] of wanted.entries()) {
    const reached = behindInsertions(statement, i, counts, { words, before });
    counts = reached.filter((count) => fits(statement[i + (before[count] ?? 0)], next, agrees));
    if (counts.length === 0) return false;
  }
  return behindInsertions(statement, wanted.length, counts, { words, before }).at(-1) === words.length;
}

/** The same counts and those that insertions lead to that stand right there, `i` wanted words being behind. */
function behindInsertions(
  statement: readonly string[],
  i: number,
  counts: readonly number[],
  { words, before }: Insertions,
): number[] {
  const reached: number[] = [];
  for (const count of counts) {
    if ((reached.at(-1) ?? -1) < count) reached.push(count);
    let last = reached.at(-1) ?? 0;
    while (last === reached.at(-1) && standsAt(statement, i + (before[last] ?? 0), words[last])) reached.push(++last);
  }
  return reached;
}

function standsAt(statement: readonly string[], at: number, words: readonly string[] | undefined): boolean {
  return words?.every((word, i) => statement[at + i] === word) ?? false;
}

function fits(here: string | undefined, { word, exact }: Wanted, agrees: boolean): boolean {
  if (here === undefined || here === word) return here === word;
  if (exact) return false;
  const isOne = (short: string, long: string): boolean =>
    MAY_BE_SHORT_FOR.get(short)?.some((form) => form === long || (agrees && sameVerb(form, long))) ?? false;
  return isOne(word, here) || isOne(here, word) || (agrees && sameVerb(word, here));
}

function sameVerb(one: string, other: string): boolean {
  const form = PLURAL_FORMS.get(one) ?? one;
  return form === (PLURAL_FORMS.get(other) ?? other) || other === thirdPerson(one) || one === thirdPerson(other);
}
