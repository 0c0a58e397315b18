import { CandidateShape, type EvidenceRule } from '../../votes/evidence-rule.ts';

/** A name of several words is seldom another name too, whatever its words are: "United States". */
const SEVERAL_WORDS = 1.8;

/** "Iraq", "United Nations", "World Cup". */
export const knownName: EvidenceRule = {
  id: 'gazetteer/known-name',
  about: 'A name that a gazetteer lists.',
  trigger: { shape: CandidateShape.known },
  judge(_doc, candidate, vote) {
    const sure = candidate.key.includes(' ') ? SEVERAL_WORDS : 1;
    for (const { type, weight } of candidate.known) vote(type, weight * sure);
  },
};
