import { type EvidenceRule, keyAfter } from '../../votes/evidence-rule.ts';

const AGE = /^(?:1[0-9]|[2-9][0-9])$/u;

/** "Smith, 45, a teacher". */
export const ageAfter: EvidenceRule = {
  id: 'context/age-after',
  about: 'An age between commas stands after the name.',
  trigger: { after: ({ key }) => key === ',' },
  judge(doc, candidate, vote) {
    const closing = keyAfter(doc, candidate, 3);
    if (
      keyAfter(doc, candidate) === ',' &&
      AGE.test(keyAfter(doc, candidate, 2)) &&
      (closing === ',' || closing === '.')
    )
      vote('PERSON', 6);
  },
};
