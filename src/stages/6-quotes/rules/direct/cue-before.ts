import { rightRule } from '../../right.ts';

export const cueBefore = rightRule(
  'direct/cue-before',
  'A quotation behind its cue: “he said, “We win.””, “he said in a statement that “…””.',
  ({ complement, leftQuoted }) => (complement.frame === 'quote' || complement.frame === 'quote-far') && !leftQuoted,
);
