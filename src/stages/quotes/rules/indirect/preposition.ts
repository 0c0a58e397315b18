import { rightRule } from '../../complement-rule.ts';

export const preposition = rightRule(
  'indirect/preposition',
  'A preposition with its phrase: "warned of a crisis", "called for his resignation".',
  ({ complement }) => complement.frame.startsWith('prep:'),
);
