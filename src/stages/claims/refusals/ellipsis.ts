import { ECHOES, PLACES } from '../../../lang/en/refusals.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, lowerOf, type Unit } from '../unit.ts';
import type { ClauseRefusal } from './refusal.ts';

export const ellipsis: ClauseRefusal = {
  id: 'refusals/ellipsis',
  about: 'An auxiliary whose verb stands elsewhere: "Lund did.", "The others will not.", "Nor would Brun."',
  refuses: ({ unit, clause: { verb, end } }: Candidate) => {
    if (!verb) return false;
    if (isEchoed(unit, verb, end)) return true;
    for (let at = verb.first; at < end; at++) {
      if (!LEFT_OVER.has(classOf(unit, at)) || PLACES.has(lowerOf(unit, at))) return false;
    }
    return true;
  },
};

/** "Nor would the mayor", "So did Brun": nothing but a subject behind the auxiliary. */
function isEchoed(unit: Unit, verb: Range, end: number): boolean {
  if (!ECHOES.has(lowerOf(unit, verb.first - 1)) || classOf(unit, verb.first) !== 'AUX') return false;
  for (let at = verb.first + 1; at < end; at++) {
    const wordClass = classOf(unit, at);
    if (!LEFT_OVER.has(wordClass) && !OF_SUBJECTS.has(wordClass)) return false;
  }
  return true;
}

/** What may be of a subject. */
const OF_SUBJECTS = new Set<string>(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM']);

/** What may stand beside an auxiliary without saying what is done. */
const LEFT_OVER = new Set<string>(['AUX', 'ADV', 'PUNCT', 'INTJ', 'PART']);
