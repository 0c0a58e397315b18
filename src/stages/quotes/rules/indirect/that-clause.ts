import { complementRule } from '../../complement-rule.ts';

export const thatClause = complementRule(
  'indirect/that-clause',
  'A clause with "that" after its cue: "the minister said that …".',
  ({ complement }) => complement.frame === 'that',
);
