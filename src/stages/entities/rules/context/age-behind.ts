import { type EvidenceRule, keyAfter } from '../../votes/evidence-rule.ts';

const AGE = /^(?:1[0-9]|[2-9][0-9])$/u;

/** "Smith, 45, a teacher". */
export const ageBehind: EvidenceRule = {
  id: 'context/age-behind',
  about: 'An age between commas stands behind the name.',
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
