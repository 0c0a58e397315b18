import { INDIRECT_QUESTION_WORDS } from '../../../lang/en/function-words.ts';
import { classOf, lowerOf, type Unit } from '../unit.ts';
import type { UnitRefusal } from './refusal.ts';

export const question: UnitRefusal = {
  id: 'refusals/question',
  about: 'A question: who asks claims nothing.',
  refuses: (unit) => endsAsking(unit) && (unit.spoken || !INDIRECT_QUESTION_WORDS.has(lowerOf(unit, 0))),
};

/** Whether a question mark is among the marks at the end. */
function endsAsking(unit: Unit): boolean {
  for (let at = unit.at.length - 1; at >= 0 && classOf(unit, at) === 'PUNCT'; at--) {
    if (lowerOf(unit, at).includes('?')) return true;
  }
  return false;
}
