import { AFTER_PLACES, BEFORE_PLACES } from '../../../../lang/en/beside-names.ts';
import { type EvidenceRule, keyAfter, keyBefore } from '../../votes/evidence-rule.ts';

/** "the city of Bergen", "Bergen district", "Oslo, the capital of". */
export const placeNoun: EvidenceRule = {
  id: 'context/place-noun',
  about: 'A noun for a place stands beside the name.',
  trigger: {
    before: ({ key }) => key === 'of' || BEFORE_PLACES.has(key),
    after: ({ key }) => key === ',' || AFTER_PLACES.has(key),
  },
  judge(doc, candidate, vote) {
    const before = keyBefore(doc, candidate);
    if (BEFORE_PLACES.has(before === 'of' ? keyBefore(doc, candidate, 2) : before))
      vote('GPE', before === 'of' ? 4 : 2.5);
    if (AFTER_PLACES.has(keyAfter(doc, candidate))) vote('GPE', 3);
    if (
      keyAfter(doc, candidate) === ',' &&
      keyAfter(doc, candidate, 2) === 'the' &&
      keyAfter(doc, candidate, 3) === 'capital'
    )
      vote('GPE', 5);
  },
};
