import { type EvidenceRule, Shape } from '../../votes/evidence-rule.ts';

/** A name of several words is seldom another name too, whatever its words are: "United States". */
const SEVERAL_WORDS = 1.8;

/** "Iraq", "United Nations", "World Cup". */
export const knownName: EvidenceRule = {
  id: 'gazetteer/known-name',
  about: 'A name that a gazetteer lists.',
  occasion: { shape: Shape.known },
  judge(_doc, candidate, say) {
    const sure = candidate.key.includes(' ') ? SEVERAL_WORDS : 1;
    for (const { type, weight } of candidate.known) say(type, weight * sure);
  },
};
