import type { Attribution, Parsed, Token } from '../../model/document.ts';
import { QUOTATION_MARKS } from '../../model/marks.ts';
import { lowerAt, tagAt, verbAt } from '../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../model/phrases.ts';
import { firstEndingAfter } from '../../model/span.ts';
import type { Penn, WordClass } from '../../model/tags.ts';
import { memoPerWord } from '../../model/word.ts';

/** What the rules of claims read of the text alone. */
export type ClaimInput = Parsed;

/**
 * One sentence that may claim something: its words in order, without the quotation marks. The words of a content that
 * its cue interrupts are joined, so that a place in a unit is told by its position (0 for the first word), not by its token.
 */
export interface Unit {
  readonly doc: ClaimInput;
  /** Tokens, by position. */
  readonly at: readonly number[];
  /** Whether its first word stands in quotation marks. */
  readonly spoken: boolean;
}

/** The sentences of a content, without quotation marks; those without a word are left out. */
export function unitsOf(doc: ClaimInput, { content, type }: Pick<Attribution, 'content' | 'type'>): Unit[] {
  const units: Unit[] = [];
  let at: number[] = [];
  let current = -1;
  for (const span of content) {
    for (let i = firstEndingAfter(doc.tokens, span.start); (doc.tokens[i]?.start ?? Infinity) < span.end; i++) {
      if (isMarkOfQuotation(doc, i)) continue;
      const sentence = doc.phrases.sentenceAt[i] ?? -1;
      if (sentence !== current) {
        at = [];
        units.push({ doc, at, spoken: type === 'direct' || (doc.phrases.quotationAt[i] ?? -1) >= 0 });
      }
      current = sentence;
      at.push(i);
    }
  }
  return units.every(hasWord) ? units : units.filter(hasWord);
}

function hasWord({ doc, at }: Unit): boolean {
  for (const i of at) if (doc.classes[i] !== 'PUNCT') return true;
  return false;
}

/** Words of a label at most: "THE CHAIRMAN:". */
const LONGEST_LABEL = 4;

/**
 * How many words, the colon among them, label the one who speaks at the beginning of a unit: capitals before a colon, as
 * transcripts have them within a quotation too; 0 where there is no label.
 */
export function labelLength(unit: Unit): number {
  for (let at = 0; at <= LONGEST_LABEL; at++) {
    const word = unit.doc.tokens[tokenOf(unit, at)]?.word;
    if (word?.text === ':') return at === 0 ? 0 : at + 1;
    if (!word || !isInCapitals(word)) return 0;
  }
  return 0;
}

const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const isInCapitals = memoPerWord(({ text }) => CAPITALS.test(text));

/** Whether a token is a quotation mark; one between two letters or figures is an apostrophe ("Tolmer‘s", "5’2"). */
export function isMarkOfQuotation({ tokens, tags }: ClaimInput, i: number): boolean {
  const token = tokens[i];
  // What is longer none of them is: most words need not be looked up.
  if (!token || token.end - token.start > LONGEST_MARK || !isMark(token.word) || tags[i] === 'POS') return false;
  return (
    tokens[i - 1]?.end !== token.start ||
    tokens[i + 1]?.start !== token.end ||
    !isWord(tokens[i - 1]) ||
    !isWord(tokens[i + 1])
  );
}

const LONGEST_MARK = Math.max(...[...QUOTATION_MARKS].map(({ length }) => length));
const isMark = memoPerWord(({ text }) => QUOTATION_MARKS.has(text));

const isWord = (token: Token | undefined): boolean => /^[\p{L}\p{N}]/u.test(token?.text ?? '');

/** Token at a position, -1 outside the unit. */
export function tokenOf({ at }: Unit, position: number): number {
  return position < 0 ? -1 : (at[position] ?? -1);
}

/** Lower-case form of the word at a position, the empty string outside the unit. */
export function lowerOf(unit: Unit, position: number): string {
  const token = tokenOf(unit, position);
  return token < 0 ? '' : lowerAt(unit.doc, token);
}

/** Tag of the word at a position, that of a mark outside the unit. */
export function tagOf(unit: Unit, position: number): Penn {
  const token = tokenOf(unit, position);
  return token < 0 ? 'PUNCT' : tagAt(unit.doc, token);
}

/** Word class at a position, that of a mark outside the unit. */
export function classOf(unit: Unit, position: number): WordClass {
  const token = tokenOf(unit, position);
  return token < 0 ? 'PUNCT' : (unit.doc.classes[token] ?? 'PUNCT');
}

/** Lemma of the word at a position, the empty string outside the unit. */
export function lemmaOf(unit: Unit, position: number): string {
  const token = tokenOf(unit, position);
  return token < 0 ? '' : (unit.doc.lemmas[token] ?? '');
}

/** The verb group that the word at a position belongs to; its numbers are tokens. */
export function verbOf(unit: Unit, position: number): VerbGroup | undefined {
  return verbAt(unit.doc, tokenOf(unit, position));
}

/** The position behind a range of tokens that covers a position; looked for from there on. */
export function behind({ at }: Unit, { end }: Range, near: number): number {
  let to = near;
  while (to < at.length && (at[to] ?? end) < end) to++;
  return to;
}

/** The positions of a unit that a range of tokens covers, looked for from a position in it to both sides. */
export function positionsOf(unit: Unit, range: Range, near: number): Range {
  const { at } = unit;
  const { first } = range;
  let from = near;
  while (from > 0 && (at[from - 1] ?? -1) >= first) from--;
  return { first: from, end: behind(unit, range, near) };
}
