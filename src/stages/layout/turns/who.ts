/** Who a label names, by its words alone. */

import { DAYS_AND_MONTHS } from '../../../lang/en/calendar.ts';
import { FUNCTION_WORDS, RELATIVES, SHORT_PREPOSITIONS } from '../../../lang/en/function-words.ts';
import { NAME_SUFFIXES, PARTICLES } from '../../../lang/en/names/people.ts';
import { NAME_WORDS } from '../../../lang/en/packed/name-words.ts';
import { BESIDE_PARTS, FIELD_LABELS, SPEAKING_PARTS } from '../../../lang/en/transcripts.ts';
import { union } from '../../../lang/en/word-set.ts';
import { isGivenName } from '../../../model/known-words.ts';
import type { Span } from '../../../model/span.ts';

/**
 * `letter`: Q or A; `part`: a part in the conversation ("THE COURT"); `titled`: somebody with a title; `person`: a given name
 * with a family name; `capitals`: nothing but capitals; `field`: what stands in records ("Height"); `maybe`: words with
 * capitals, a family name or a heading.
 */
export type LabelKind = 'letter' | 'part' | 'titled' | 'person' | 'capitals' | 'maybe' | 'field';

export interface Named {
  readonly kind: LabelKind;
  /** In offsets of the label. */
  readonly name: Span | null;
  readonly key: string;
}

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

const MOST_WORDS = 7;

const TITLES = new Set(NAME_WORDS.title.split('|'));
const BEFORE_TITLES = new Set(NAME_WORDS['title-modifier'].split('|'));
const BODIES = new Set([...NAME_WORDS['org-word'].split('|'), ...NAME_WORDS.company.split('|')]);
const SMALL = union(PARTICLES, SHORT_PREPOSITIONS, ['the', 'and', '&']);
/** Whom a label names, or null where it is none: words in lower case that are no particles, too many words, marks. */
export function namedIn(label: string): Named | null {
  const core = coreOf(label);
  const words = wordsOf(label, core);
  if (words.length === 0 || words.length > MOST_WORDS || !isCapitalised(words)) return null;
  if (isClause(label.slice(core.end))) return null;
  const key = words.map(({ lower }) => lower).join(' ');
  if (isField(key, words)) return { kind: 'field', name: null, key };
  const bracketed = isPart(words) || words[0]?.lower === 'the' ? bracketedName(label, core.end) : null;
  if (bracketed)
    return { kind: 'titled', name: bracketed, key: label.slice(bracketed.start, bracketed.end).toLowerCase() };
  if (isPart(words)) return { kind: 'part', name: null, key };
  const first = titlesBefore(words);
  const rest = words.slice(words[first]?.lower === 'the' ? first + 1 : first);
  const last = rest.at(-1);
  const name = rest[0] && last ? { start: rest[0].start, end: last.end } : null;
  return name && { kind: kindOf(words, first), name, key };
}

/** The label without what says more of him: brackets, what stands after a comma or a dash. */
function coreOf(label: string): Span {
  const more = /\s*[([]|,|\s+(?:--?|[–—|/])\s/u.exec(label);
  return { start: 0, end: more ? more.index : label.length };
}

/** "The Briton, who lost his title in March, said": a clause, and its verb is a cue. */
function isClause(more: string): boolean {
  const words = more.toLowerCase().split(/[^\p{L}'’-]+/u);
  return words.length > LONGEST_MORE || words.some((word) => VERBS.has(word) || RELATIVES.has(word));
}

const LONGEST_MORE = 14;
const VERBS = new Set(NAME_WORDS['human-verb'].split('|'));

const WORD = /[^\s]+/gu;
/** A word of a name, with the full stop of an abbreviation. */
const PLAIN = /^(?:\p{L}[\p{L}\p{M}'’-]*\.?|(?:\p{Lu}\.)+|#?\d{1,3}|&)$/u;

function wordsOf(label: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (const { 0: text, index } of label.slice(start, end).matchAll(WORD)) {
    if (!PLAIN.test(text) || words.length > MOST_WORDS) return [];
    words.push({ start: index, end: index + text.length, text, lower: text.toLowerCase().replace(/\.$/u, '') });
  }
  return words;
}

/** Every word begins with a capital, but for particles and prepositions within and a number at the end. */
function isCapitalised(words: readonly Word[]): boolean {
  return words.every(({ text, lower }, i) => {
    if (/^\p{Lu}/u.test(text)) return true;
    if (/\d/u.test(text)) return i > 0 && i === words.length - 1;
    return i > 0 && i < words.length - 1 && SMALL.has(lower);
  });
}

/** "Height", "Running time", "Step 3", "Monday", "Who", "May 4". */
function isField(key: string, words: readonly Word[]): boolean {
  const [first] = words;
  if (FIELD_LABELS.has(key)) return true;
  const plain = words.filter(({ text }) => !/\d/u.test(text));
  const last = plain.at(-1);
  if (!first || !last || (plain.length === 1 && DAYS_AND_MONTHS.has(first.lower))) return true;
  if (SPEAKING_PARTS.has(last.lower)) return false;
  return (
    FIELD_LABELS.has(last.lower) &&
    !isTitled(words) &&
    (plain.length < words.length || plain.length === 1 || !isGiven(first))
  );
}

/** "The Minister for Fisheries (Jane Hobbs)", "Mr Deputy Speaker (Sir Alan Best)": the office stands outside the brackets, the name within. */
function bracketedName(label: string, from: number): Span | null {
  const found = /^\s*\(([^()]+)\)/u.exec(label.slice(from));
  if (!found?.[1]) return null;
  const start = from + found[0].indexOf('(') + 1;
  const words = wordsOf(found[1], { start: 0, end: found[1].length });
  const first = titlesBefore(words);
  const [opening, last] = [words[first], words.at(-1)];
  if (!opening || !last || words.length < 2 || !isCapitalised(words)) return null;
  return { start: start + opening.start, end: start + last.end };
}

/** "THE COURT", "Speaker 2", "Senior Administration Official", "Mr SPEAKER", "Operator". */
function isPart(words: readonly Word[]): boolean {
  const plain = words.filter(({ text }) => !/\d/u.test(text));
  const last = plain.at(-1);
  if (!last || !SPEAKING_PARTS.has(last.lower)) return false;
  return plain.slice(0, -1).every(({ lower }) => BESIDE_PARTS.has(lower) || SPEAKING_PARTS.has(lower));
}

function isTitle({ lower }: Word): boolean {
  return TITLES.has(lower);
}

/** How many titles stand before a name: "The Hon. Mary", "Deputy Secretary Moss"; one that stands alone is no title. */
function titlesBefore(words: readonly Word[]): number {
  let first = 0;
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at] as Word;
    if (isTitle(word)) first = at + 1;
    else if (!BEFORE_TITLES.has(word.lower) && word.lower !== 'the') break;
  }
  return first;
}

function isTitled(words: readonly Word[]): boolean {
  return titlesBefore(words) > 0;
}

function isGiven({ lower }: Word): boolean {
  return isGivenName(lower);
}

function kindOf(words: readonly Word[], first: number): LabelKind {
  if (first > 0) return 'titled';
  const [one, ...others] = words;
  if (!one || words.some(({ lower }) => BODIES.has(lower) || FUNCTION_WORDS.has(lower))) return 'maybe';
  const family = others.filter(({ lower, text }) => !NAME_SUFFIXES.has(lower) && !/\d/u.test(text));
  if (isGiven(one) && family.length > 0) return 'person';
  if (words.every(({ text }) => text === text.toUpperCase() && /\p{L}/u.test(text))) return 'capitals';
  return 'maybe';
}
