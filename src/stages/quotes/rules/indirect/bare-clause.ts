import { complementRule } from '../../complement-rule.ts';

export const bareClause = complementRule(
  'indirect/bare-clause',
  'A clause without "that" after its cue: "the minister said the plan had failed".',
  ({ complement }) => complement.frame === 'clause' || complement.frame === 'clause-far',
);
