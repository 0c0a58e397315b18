import { evidence } from '../../evidence.ts';

/** "General George Casey", "Mrs. Rajavi". */
export const titleBefore = evidence(
  'context/title-before',
  'A title stands before the name.',
  (_doc, candidate, say) => {
    if (candidate.title) say('PERSON', 8);
  },
);
