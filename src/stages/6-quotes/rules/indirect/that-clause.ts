import { rightRule } from '../../right.ts';

export const thatClause = rightRule(
  'indirect/that-clause',
  'A clause with "that" behind its cue: "the minister said that …".',
  ({ complement }) => complement.frame === 'that',
);
