import { CLOCK } from '../../../../lang/en/calendar.ts';
import { AFTER_CLOCK, OPENING_PREPOSITIONS } from '../../../../lang/en/sentence-starts.ts';
import { tokenAt } from '../../sentences/gap.ts';
import type { SentenceRule } from '../../sentences/rule.ts';

/** Most terminals are shorter. */
const SHORTEST_CLOCK = 4;

/** Words that "At about 4 a.m." may have, at most. */
const LONGEST_OPENING = 4;

/** "6 p.m. Monday", "Before 4 a.m. Gen. Roe left", but "It shut at 9 p.m. Gen. Roe stayed". */
export const clockTime: SentenceRule = {
  id: 'keep/clock-time',
  about: 'A time of day goes on with its day or zone, or opens its sentence.',
  trigger: 0,
  judge(gap) {
    const { text, lower } = tokenAt(gap, gap.terminal);
    if (text.length < SHORTEST_CLOCK || !CLOCK.has(lower)) return undefined;
    if (AFTER_CLOCK.has(tokenAt(gap, gap.next).lower)) return 'keep';
    const opening = gap.terminal - gap.first < LONGEST_OPENING;
    if (opening && OPENING_PREPOSITIONS.has(tokenAt(gap, gap.first).lower)) return 'keep';
    return undefined;
  },
};
