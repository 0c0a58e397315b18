import { lineUpFrom } from '../../article/line-up.ts';
import { CandidateShape, type EvidenceRule, lastToken } from '../../votes/evidence-rule.ts';
import { bitsAt } from '../../words/word-at.ts';
import { Is } from '../../words/word-bits.ts';

/** What a team is called, not a player. */
const TEAM = Is.orgWord | Is.region | Is.company | Is.country;

/** "Booked: Tolmer, Varden 44. Subs: Lund, Halvik." */
export const lineUp: EvidenceRule = {
  id: 'context/line-up',
  about: 'A list of players after the name of their team, or after what they did.',
  trigger: { shape: CandidateShape.any },
  judge(doc, candidate, vote) {
    if (bitsAt(doc, lastToken(candidate)) & TEAM) return;
    const first = lineUpFrom(doc, candidate.sentence);
    if (first > 0 && candidate.firstToken >= first) vote('PERSON', 8);
  },
};
