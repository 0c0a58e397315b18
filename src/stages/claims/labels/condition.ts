import {
  ASKS_IF,
  BINDS_INFINITIVE,
  INVERTED_CONDITION,
  NO_CONDITION_AFTER,
  NO_CONDITION_BEFORE,
} from '../../../lang/en/labels.ts';
import type { Range } from '../../../model/phrases.ts';
import { classOf, lemmaOf, lowerOf, tagOf, tokenOf, type Unit, verbOf } from '../unit.ts';
import { conditionOpeningOf, hasLabelWord, LabelWord } from './label-words.ts';
import type { Predicate } from './predicate.ts';

/** The position of the word that opens a condition of a predicate, -1 where it has none. */
export function conditionAt(predicate: Predicate): number {
  const before = leadingCondition(predicate);
  return before >= 0 ? before : trailingCondition(predicate);
}

/** "If it rains, …", "But unless it rains, …", "Had it rained, …", "The dam, if it rains, …". */
function leadingCondition({ unit, first, verb, subject }: Predicate): number {
  if (!hasLabelWord(unit, LabelWord.condition)) return invertedCondition(unit, first, verb, subject);
  const limit = subject ? Math.max(subject.end, verb.first) : verb.first;
  for (let at = first; at < limit; at++)
    if (isCondition(unit, at, limit, first) && (at === first || !asks(unit, at))) return at;
  return invertedCondition(unit, first, verb, subject);
}

/** "Had it rained, …", "Should it rain, …": an auxiliary that opens the sentence before its subject. Questions are none: they are asked first. */
function invertedCondition(unit: Unit, first: number, verb: Range, subject: Range | null): number {
  let opening = first;
  while (opening < verb.first && classOf(unit, opening) === 'CCONJ') opening++;
  return INVERTED_CONDITION.has(lowerOf(unit, opening)) && subject && subject.first > opening ? opening : -1;
}

/** "… if it rains", before another finite verb; not "see if", "threatened to leave if". */
function trailingCondition({ unit, verb, end }: Predicate): number {
  if (!hasLabelWord(unit, LabelWord.condition)) return -1;
  const head = lemmaOf(unit, verb.end - 1);
  for (let at = verb.end; at < end; at++) {
    if (isCondition(unit, at, end, -1))
      return classOf(unit, at - 1) === 'CCONJ' || asks(unit, at) || ASKS_IF.has(head) ? -1 : at;
    const group = classOf(unit, at) === 'PUNCT' ? undefined : verbOf(unit, at);
    if (group?.form === 'finite' || (group && BINDS_INFINITIVE.has(head))) return -1;
  }
  return -1;
}

/** Whether a condition with a verb of its own opens at a position; at `first` and after its "that" it is no other clause's. */
function isCondition(unit: Unit, at: number, end: number, first: number): boolean {
  if (!opensCondition(unit, at)) return false;
  const opens = at === first || (at === first + 1 && lowerOf(unit, first) === 'that');
  if ((!opens && isEmbedded(unit, at)) || NO_CONDITION_BEFORE.has(lowerOf(unit, at + 1))) return false;
  const limit = Math.min(end, at + REACH);
  for (let i = at + 1; i < limit && tagOf(unit, i) !== 'PUNCT'; i++) if (verbOf(unit, i)) return true;
  return false;
}

/** So far after its conjunction the verb of a condition stands at most. */
const REACH = 30;

/** "if", and ", provided he comes"; not "who provided it". */
function opensCondition(unit: Unit, at: number): boolean {
  const word = unit.doc.tokens[tokenOf(unit, at)]?.word;
  const kind = word ? conditionOpeningOf(word) : 'none';
  return kind === 'condition' || (kind === 'supposing' && (at === 0 || classOf(unit, at - 1) === 'PUNCT'));
}

/** "that if", "depends on if", "as if", "and if" after a clause: another clause's. */
function isEmbedded(unit: Unit, at: number): boolean {
  const before = lowerOf(unit, at - 1);
  return before === 'that' || NO_CONDITION_AFTER.has(before) || classOf(unit, at - 1) === 'ADP';
}

/** "see if", "asked them if", "not sure yet if". */
function asks(unit: Unit, at: number): boolean {
  return ASKS_IF.has(lemmaOf(unit, at - 1)) || ASKS_IF.has(lemmaOf(unit, at - 2));
}
