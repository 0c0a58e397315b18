import type { EvidenceRule } from '../../evidence.ts';
import { vocabulary } from '../../vocabulary.ts';

/** "Iraq", "United Nations", "World Cup". */
export const knownName: EvidenceRule = {
  id: 'gazetteer/known-name',
  about: 'A name that a gazetteer lists.',
  judge(_doc, candidate, say) {
    for (const { type, weight } of vocabulary().names.get(candidate.key) ?? []) say(type, weight);
  },
};
