import { rightRule } from '../../complement-rule.ts';

export const infinitive = rightRule(
  'indirect/infinitive',
  'An infinitive behind its cue: "promised to resign".',
  ({ complement }) => complement.frame === 'to',
);
