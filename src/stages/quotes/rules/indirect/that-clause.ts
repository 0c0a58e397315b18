import { complementRule } from '../../complement-rule.ts';

export const thatClause = complementRule(
  'indirect/that-clause',
  'A clause with "that" behind its cue: "the minister said that …".',
  ({ complement }) => complement.frame === 'that',
);
