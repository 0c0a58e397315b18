import type { Range } from '../../src/model/phrases.ts';
import { clausesOf } from '../../src/stages/claims/clauses/index.ts';
import type { Unit } from '../../src/stages/claims/unit.ts';
import { phrasedDoc } from './doc-of.ts';

/** A text, one sentence, as a unit: all its tokens. */
export function unitIn(text: string): Unit {
  const doc = phrasedDoc(text);
  return { doc, at: doc.tokens.map((_, i) => i), spoken: true };
}

/** The words of a range of positions. */
export function wordsIn({ doc, at }: Unit, { first, end }: Range): string {
  return at
    .slice(first, end)
    .map((i) => doc.tokens[i]?.text ?? '')
    .join(' ');
}

/** The clauses of a sentence: how each was parted, and its words, "own-subject: the mayor left ." */
export function clausesIn(text: string): string[] {
  const unit = unitIn(text);
  return clausesOf(unit).map((clause) => `${clause.rule}: ${wordsIn(unit, clause)}`);
}

/** Subject and verb of each clause: "the mayor > left", a shared subject in brackets, "-" for none. */
export function predicatesIn(text: string): string[] {
  const unit = unitIn(text);
  const wordsOr = (range: Range | null): string => (range ? wordsIn(unit, range) : '-');
  return clausesOf(unit).map(({ subject, shared, verb }) => {
    const who = shared ? `(${wordsIn(unit, shared)})` : wordsOr(subject);
    return `${who} > ${wordsOr(verb)}`;
  });
}
