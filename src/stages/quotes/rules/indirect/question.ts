import { rightRule } from '../../complement-rule.ts';

export const question = rightRule(
  'indirect/question',
  'An indirect question behind its cue: "asked whether …", "explained how …".',
  ({ complement }) => complement.frame === 'wh',
);
