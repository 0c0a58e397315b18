import { headsOf } from '../heads.ts';
import type { SpeakerRule } from '../input.ts';
import { undecided } from '../opinion.ts';
import { unclearAt } from '../unclear.ts';

/** "the minister" where the text has two of them, and speaks of neither alone. */
export const unclearSource: SpeakerRule = {
  id: 'unclear-source',
  about: 'A description that fits several people of the text: none of them.',
  judge(input, { source }) {
    const [head] = source ? headsOf(input, source) : [];
    const rivals = head ? unclearAt(input, head.token) : [];
    return rivals.length > 1 ? undecided(rivals) : null;
  },
};
