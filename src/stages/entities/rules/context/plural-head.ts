import { PLURAL_FACILITIES, PLURAL_REGIONS } from '../../../../lang/en/name-parts.ts';
import { PLURAL_HEADS } from '../../../../lang/en/names/places.ts';
import { type EvidenceRule, keyBefore } from '../../votes/evidence-rule.ts';
import type { NameType } from '../../words/name-types.ts';

/** Tokens between the head and the last of its names. */
const REACH = 8;

/** "Camps Lantern and Heron". */
export const pluralHead: EvidenceRule = {
  id: 'context/plural-head',
  about: 'A word for places in the plural stands before the name, or before the row that the name is in.',
  trigger: { before: ({ key }) => key === 'and' || key === ',' || PLURAL_HEADS.has(key) },
  judge(doc, candidate, vote) {
    const nearest = keyBefore(doc, candidate);
    if (PLURAL_HEADS.has(nearest)) return vote(typeOf(nearest), 5);
    if (nearest !== 'and' && nearest !== ',') return;
    for (let n = 2; n <= REACH; n++) {
      const key = keyBefore(doc, candidate, n);
      if (PLURAL_HEADS.has(key)) return vote(typeOf(key), 4);
      if (key !== ',' && key !== 'of' && doc.cases[candidate.titleToken - n] !== 2) return;
    }
  },
};

function typeOf(head: string): NameType {
  if (PLURAL_FACILITIES.has(head)) return 'FAC';
  return PLURAL_REGIONS.has(head) ? 'GPE' : 'LOC';
}
