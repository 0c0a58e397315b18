import { complementRule } from '../../complement-rule.ts';

export const preposition = complementRule(
  'indirect/preposition',
  'A preposition with its phrase: "warned of a crisis", "called for his resignation".',
  ({ complement }) => complement.frame.startsWith('prep:'),
);
