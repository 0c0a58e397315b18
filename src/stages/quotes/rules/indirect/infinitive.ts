import { complementRule } from '../../complement-rule.ts';

export const infinitive = complementRule(
  'indirect/infinitive',
  'An infinitive after its cue: "promised to resign".',
  ({ complement }) => complement.frame === 'to',
);
