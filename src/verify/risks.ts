/** What in the wording of a quotation may change its meaning. */
import { MONTHS, WEEKDAYS } from '../lang/en/calendar.ts';
import { FUNCTION_WORDS, INDEFINITE_ARTICLES } from '../lang/en/function-words.ts';
import { PRONOUN_FORMS } from '../lang/en/pronouns.ts';
import { CONDITIONAL_WORDS, CONTRARIES, CONTRARY_PREFIXES } from '../lang/en/verification.ts';
import type { Range } from '../model/phrases.ts';
import { amountsIn, signsIn } from './amounts.ts';
import { type Dropped, droppedAfter, droppedBefore } from './context.ts';
import type { Risk } from './schema.ts';
import type { Beside, Difference, Part } from './wording.ts';
import type { Word } from './words.ts';

/** Whether a word is part of a name, as far as its document knows. */
export type IsName = (word: Word) => boolean;

/** Who knows the names of both sides. */
export interface Names {
  readonly draft: IsName;
  readonly source: IsName;
}

/** Parts of a quotation, each beside the text that it stands in. */
export interface PartBeside extends Beside {
  readonly part: Part;
  readonly names: Names;
}

/**
 * The risks of the parts of a quotation, in its order. Where parts stand apart, what lies between them counts only within one
 * sentence: that they were joined is told by the verdict.
 */
export function risksOf(parts: readonly PartBeside[]): Set<Risk> {
  const risks = new Set<Risk>();
  for (const [i, beside] of parts.entries()) {
    const { part, source, names } = beside;
    for (const difference of part.differences) {
      if (difference.kind === 'ellipsis') addDropped(risks, droppedWithin(beside, difference.source));
      else addChange(risks, beside, difference, names);
    }
    const next = parts[i + 1];
    if (i === 0) addDropped(risks, droppedBefore(source, part.source.first));
    if (!next) addDropped(risks, droppedAfter(source, part.source.end));
    else if (next.source === source && next.part.source.first >= part.source.end) {
      addDropped(risks, droppedWithin(beside, { first: part.source.end, end: next.part.source.first }));
    }
  }
  const signs = (side: 'draft' | 'source'): string =>
    signsIn(parts.flatMap((one) => changedWords(one, side).map(({ lower }) => lower))).join(' ');
  if (signs('draft') !== signs('source')) risks.add('number-changed');
  return risks;
}

/** The words of one side in all differences but omissions. */
function changedWords(beside: PartBeside, side: 'draft' | 'source'): readonly Word[] {
  const changed = beside.part.differences.filter(({ kind }) => kind !== 'ellipsis');
  return changed.flatMap((difference) => wordsOn(beside, difference, side));
}

function addDropped(risks: Set<Risk>, { condition, negation }: Dropped): void {
  if (condition) risks.add('condition-dropped');
  if (negation) risks.add('negation-dropped');
}

/** What goes with the words that a mark of omission stands for: it governs what stands before it, or what follows. */
function droppedWithin({ source }: Beside, { first, end }: Range): Dropped {
  const [before, after] = [droppedBefore(source, end, first), droppedAfter(source, first, end)];
  return { condition: before.condition || after.condition, negation: before.negation || after.negation };
}

function wordsOn({ quotation, source }: Beside, difference: Difference, side: 'draft' | 'source'): readonly Word[] {
  const { first, end } = difference[side];
  return (side === 'draft' ? quotation.words : source.words).slice(first, end);
}

function addChange(risks: Set<Risk>, beside: Beside, difference: Difference, names: Names): void {
  const [draft, source] = [wordsOn(beside, difference, 'draft'), wordsOn(beside, difference, 'source')];
  const [now, before] = [draft.map(({ lower }) => lower), source.map(({ lower }) => lower)];
  if (differInNegation(now, before)) risks.add('negation-changed');
  if (differInAmount(now, before)) risks.add('number-changed');
  if (differInName(draft, source, names) && !isWithinName(beside, difference, names)) risks.add('name-changed');
  const conditions = (words: readonly string[]): number => words.filter((word) => CONDITIONAL_WORDS.has(word)).length;
  if (conditions(now) < conditions(before)) risks.add('condition-dropped');
}

function differInNegation(now: readonly string[], before: readonly string[]): boolean {
  const count = (words: readonly string[]): number =>
    words.filter((word) => CONTRARIES.has(word) || word.endsWith("n't")).length;
  if (count(now) !== count(before)) return true;
  return now.some((word) => before.some((other) => isContrary(word, other) || isContrary(other, word)));
}

/** "safe", "unsafe". */
function isContrary(word: string, other: string): boolean {
  return word.length > 2 && CONTRARY_PREFIXES.some((prefix) => other === prefix + word);
}

function differInAmount(now: readonly string[], before: readonly string[]): boolean {
  const [a, b] = [amountsIn(now), amountsIn(before)];
  if (a.join(' ') === b.join(' ')) return false;
  // "a" for "one" counts the same.
  const isOne = (amounts: readonly string[], others: readonly string[]): boolean =>
    amounts.join(' ') === '1' && others.some((word) => INDEFINITE_ARTICLES.has(word));
  return !(isOne(a, before) || isOne(b, now));
}

function differInName(draft: readonly Word[], source: readonly Word[], names: Names): boolean {
  if (draft.length === source.length && draft.every(({ lower }, i) => lower === source[i]?.lower)) return false;
  const [now, before] = [namesIn(draft, names.draft), namesIn(source, names.source)];
  if (now.join(' ') === before.join(' ')) return false;
  // A name for a pronoun, or the other way round, says who is meant and changes nobody.
  const isPronoun = (words: readonly Word[]): boolean => words.some(({ lower }) => PRONOUN_FORMS.has(lower));
  if (now.length === 0) return !isPronoun(draft);
  return before.length > 0 || !isPronoun(source);
}

function namesIn(words: readonly Word[], isName: IsName): string[] {
  return words
    .filter((word) => isName(word) || looksLikeName(word))
    .map(({ lower }) => lower.replace(/'s?$/u, ''))
    .filter((word) => !isDay(word));
}

const isDay = (lower: string): boolean => WEEKDAYS.has(lower) || MONTHS.has(lower);

/** A capital where nothing begins. */
function looksLikeName({ form, lower, opens }: Word): boolean {
  return !opens && /^\p{Lu}/u.test(form) && form !== 'I' && !form.startsWith("I'") && !FUNCTION_WORDS.has(lower);
}

/** A name written in more words or fewer, beside a word of it that stands: "Ann Tolmer" for "Tolmer". */
function isWithinName(beside: Beside, difference: Difference, names: Names): boolean {
  const { draft, source } = difference;
  const isLonger = draft.first === draft.end || source.first === source.end;
  if (!isLonger) return false;
  const side = draft.first === draft.end ? 'source' : 'draft';
  const words = side === 'draft' ? beside.quotation.words : beside.source.words;
  const { first, end } = difference[side];
  if (!words.slice(first, end).every((word) => names[side](word) || looksLikeName(word))) return false;
  const beginsName = (word: Word | undefined): boolean =>
    word !== undefined && (names[side](word) || looksLikeName(word));
  return isAdjoining(words[first - 1], words[first]) && beginsName(words[first - 1])
    ? true
    : isAdjoining(words[end - 1], words[end]) && beginsName(words[end]);
}

function isAdjoining(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end <= 2;
}
