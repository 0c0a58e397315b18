import type { EvidenceRule } from '../../evidence.ts';
import { knownAs } from '../../vocabulary.ts';

/** A name of several words is seldom another name too, whatever its words are: "United States". */
const SEVERAL_WORDS = 1.8;

/** "Iraq", "United Nations", "World Cup". */
export const knownName: EvidenceRule = {
  id: 'gazetteer/known-name',
  about: 'A name that a gazetteer lists.',
  judge(_doc, candidate, say) {
    const sure = candidate.key.includes(' ') ? SEVERAL_WORDS : 1;
    for (const { type, weight } of knownAs(candidate.key)) say(type, weight * sure);
  },
};
