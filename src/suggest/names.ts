/** Names that stand in a text and that nobody has found. */
import { MONTHS, WEEKDAYS } from '../lang/en/calendar.ts';
import { PRONOUN_FORMS } from '../lang/en/pronouns.ts';
import { canBePerson } from '../lang/en/role-nouns.ts';
import { isCommonWord } from '../model/known-words.ts';
import { byPosition, firstEndingAfter, overlaps, type Span } from '../model/span.ts';
import type { SuggestDocument } from './document.ts';

/** A run of words with capitals. */
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*(?: (?:of |and |the )?\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*){0,4}/gu;

/** A name as it stands in a text. */
export interface Unfound extends Span {
  readonly name: string;
}

/**
 * Runs of words with capitals within sentences that are no part of a name, a date or boilerplate. At a sentence's beginning, behind
 * a mark and in headings with capitals everywhere a capital tells nothing.
 */
export function unfoundIn(doc: SuggestDocument & { readonly text: string }): Unfound[] {
  const { text, sentences } = doc;
  const taken = takenIn(doc);
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (isHeading(sentence)) return [];
    return [...sentence.matchAll(NAME)].flatMap((match): Unfound[] => {
      const name = match[0].replace(/[.’'&-]+$|['’]s$/gu, '');
      const at = { start: start + match.index, end: start + match.index + name.length };
      const opens = !/[\p{L}\p{N},] $/u.test(sentence.slice(0, match.index));
      const next = taken[firstEndingAfter(taken, at.start)];
      return opens || !isName(name) || (next && overlaps(next, at)) ? [] : [{ ...at, name }];
    });
  });
}

/** What has been found, in order and apart. */
function takenIn({ entities, boilerplate }: SuggestDocument): Span[] {
  const all: Span[] = [...entities.flatMap(({ mentions }) => mentions.map(wholeMention)), ...boilerplate].sort(
    byPosition,
  );
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of all) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** With the title before it. */
function wholeMention({ start, end, title }: SuggestDocument['entities'][number]['mentions'][number]): Span {
  return { start: Math.max(0, start - (title === undefined ? 0 : title.length + 1)), end };
}

/** Whether most words have capitals, as in headings. */
function isHeading(sentence: string): boolean {
  const words = sentence.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

/** No day, no word that is only written large ("the State", "Secretary of State"), no party of a place ("R-Ohio"). */
function isName(name: string): boolean {
  const lower = name.toLowerCase();
  const [first = '', ...others] = lower.split(' ');
  if (name.length < 3 || MONTHS.has(lower) || WEEKDAYS.has(lower) || PRONOUN_FORMS.has(lower)) return false;
  if (canBePerson(first) || /^\p{Lu}(?:-|['’]|$)/u.test(name)) return false;
  return others.length > 0 || !isCommonWord(lower);
}
