/** What words can do for the labels of a claim, told once a word; most sentences have none that does anything. */
import { ALL_SUBORDINATORS, CONDITIONS, RELATIVES } from '../../../lang/en/function-words.ts';
import {
  FRONTED_NEGATORS,
  HEDGING,
  NOMINAL_NEGATORS,
  OPINERS,
  OPINIONS,
  POSSIBLY,
  SORTS,
  SUPPOSING_OPENERS,
  VERB_NEGATORS,
} from '../../../lang/en/labels.ts';
import { union } from '../../../lang/en/word-set.ts';
import { memoizeLast } from '../../../model/memoize.ts';
import { memoPerWord } from '../../../model/word.ts';
import type { Unit } from '../unit.ts';

/** Kinds of words without which no label of that kind is found. Bits. */
export const LabelWord = { negates: 1 << 0, condition: 1 << 1, guess: 1 << 2, hedge: 1 << 3 } as const;

/** Whether a word may open a condition: any time, or as a participle at the start or after a comma. */
export const conditionOpeningOf = memoPerWord(({ lower }) => {
  if (CONDITIONS.has(lower)) return 'condition';
  return SUPPOSING_OPENERS.has(lower) ? 'supposing' : 'none';
});

/** Whether a word may open a clause that hangs on the main one, or hedge. No word does both. */
export const hedgeKindOf = memoPerWord(({ lower }) => {
  if (RELATIVES.has(lower) || ALL_SUBORDINATORS.has(lower)) return 'opener';
  const hedges = HEDGING.has(lower) || SORTS.has(lower) || OPINERS.has(lower) || OPINIONS.has(lower);
  return hedges ? 'hedge' : 'other';
});

/** With the "yet" of "has yet to". */
const NEGATES = union(VERB_NEGATORS, NOMINAL_NEGATORS, FRONTED_NEGATORS, ['yet']);

const kindsOf = memoPerWord(
  (word) =>
    (NEGATES.has(word.lower) ? LabelWord.negates : 0) |
    (conditionOpeningOf(word) === 'none' ? 0 : LabelWord.condition) |
    (POSSIBLY.has(word.lower) ? LabelWord.guess : 0) |
    (hedgeKindOf(word) === 'hedge' ? LabelWord.hedge : 0),
);

const kindsIn = memoizeLast(({ doc, at }: Unit): number => {
  let kinds = 0;
  for (const token of at) {
    const word = doc.tokens[token]?.word;
    if (word) kinds |= kindsOf(word);
  }
  return kinds;
});

/** Whether a unit has any word of a kind, a bit of {@link LabelWord}. */
export function hasLabelWord(unit: Unit, kind: number): boolean {
  return (kindsIn(unit) & kind) !== 0;
}
