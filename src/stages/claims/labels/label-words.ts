import { CONDITIONS, NEGATION } from '../../../lang/en/function-words.ts';
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

/** Kinds of words without which no label of that kind is found: most sentences have none of them. Bits. */
export const LabelWord = { negates: 1 << 0, condition: 1 << 1, guess: 1 << 2, hedge: 1 << 3 } as const;

const NEGATES = union(VERB_NEGATORS, NOMINAL_NEGATORS, FRONTED_NEGATORS, NEGATION, ['yet']);
const CONDITION = union(CONDITIONS, SUPPOSING_OPENERS);
const HEDGE = union(HEDGING, SORTS, OPINERS, OPINIONS);

const kindsOf = memoPerWord(
  ({ lower }) =>
    (NEGATES.has(lower) ? LabelWord.negates : 0) |
    (CONDITION.has(lower) ? LabelWord.condition : 0) |
    (POSSIBLY.has(lower) ? LabelWord.guess : 0) |
    (HEDGE.has(lower) ? LabelWord.hedge : 0),
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
