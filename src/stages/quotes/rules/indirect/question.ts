import { complementRule } from '../../complement-rule.ts';

export const question = complementRule(
  'indirect/question',
  'An indirect question after its cue: "asked whether …", "explained how …".',
  ({ complement }) => complement.frame === 'wh',
);
