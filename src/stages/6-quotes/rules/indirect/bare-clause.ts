import { rightRule } from '../../right.ts';

export const bareClause = rightRule(
  'indirect/bare-clause',
  'A clause without "that" behind its cue: "the minister said the plan had failed".',
  ({ complement }) => complement.frame === 'clause',
);
