import { PLACES } from '../../../lang/en/refusals.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, lowerOf } from '../unit.ts';
import type { ClauseRefusal } from './refusal.ts';

export const ellipsis: ClauseRefusal = {
  id: 'refusals/ellipsis',
  about: 'An auxiliary whose verb stands elsewhere: "Lund did.", "The others will not."',
  refuses: ({ unit, clause: { verb, end } }: Candidate) => {
    if (!verb) return false;
    for (let at = verb.first; at < end; at++) {
      if (!LEFT_OVER.has(classOf(unit, at)) || PLACES.has(lowerOf(unit, at))) return false;
    }
    return true;
  },
};

/** What may stand beside an auxiliary without saying what is done. */
const LEFT_OVER = new Set<string>(['AUX', 'ADV', 'PUNCT', 'INTJ', 'PART']);
