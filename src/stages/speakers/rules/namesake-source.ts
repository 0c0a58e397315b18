import { headsOf } from '../heads.ts';
import { mentionAt, type SpeakerRule } from '../input.ts';
import { undecided } from '../opinion.ts';
import { unclearAt } from '../unclear.ts';

/** "Haddar said" where the text has two Haddars and nothing tells which one. */
export const namesakeSource: SpeakerRule = {
  id: 'namesake-source',
  about: 'A surname alone that several people of the text bear, any of whom it could be: none of them.',
  judge(input, { source }) {
    const [head] = source ? headsOf(input, source) : [];
    if (!head || mentionAt(input, head.token)?.kind !== 'name') return null;
    const rivals = unclearAt(input, head.token);
    return rivals.length > 1 ? undecided(rivals) : null;
  },
};
