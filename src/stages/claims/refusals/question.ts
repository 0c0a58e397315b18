import { INDIRECT_QUESTION_WORDS, QUESTION_WORDS, SUBJECT_PRONOUNS } from '../../../lang/en/function-words.ts';
import { classOf, lowerOf, type Unit } from '../unit.ts';
import type { UnitRefusal } from './refusal.ts';

export const question: UnitRefusal = {
  id: 'refusals/question',
  about: 'A question: who asks claims nothing.',
  refuses: (unit) =>
    (unit.spoken && asksWithin(unit)) ||
    (endsAsking(unit) && (unit.spoken || !INDIRECT_QUESTION_WORDS.has(lowerOf(unit, 0)))),
};

/** "If you do, why do you refuse": only who asks puts the auxiliary before its subject there. */
function asksWithin(unit: Unit): boolean {
  for (let at = 1; at < unit.at.length - 2; at++) {
    if (lowerOf(unit, at - 1) !== ',' || !QUESTION_WORDS.has(lowerOf(unit, at))) continue;
    if (classOf(unit, at + 1) === 'AUX' && SUBJECT_PRONOUNS.includes(lowerOf(unit, at + 2))) return true;
    if (classOf(unit, at + 1) === 'AUX' && lowerOf(unit, at + 2) === 'you') return true;
  }
  return false;
}

/** Whether a question mark is among the marks at the end. */
function endsAsking(unit: Unit): boolean {
  for (let at = unit.at.length - 1; at >= 0 && classOf(unit, at) === 'PUNCT'; at--) {
    if (lowerOf(unit, at).includes('?')) return true;
  }
  return false;
}
