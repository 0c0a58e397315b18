import { COMPOUND_ENDS } from '../../../../lang/en/names/other.ts';
import type { EvidenceRule } from '../../evidence.ts';

/** "London-based", "Kurdish-controlled": said of what belongs to the place or people, as an adjective is. */
export const compound: EvidenceRule = {
  id: 'shape/compound',
  about: 'A name that a participle is joined to with a hyphen.',
  judge(_doc, { key }, say) {
    const hyphen = key.lastIndexOf('-');
    if (hyphen > 0 && COMPOUND_ENDS.has(key.slice(hyphen + 1))) say('NORP', 8);
  },
};
