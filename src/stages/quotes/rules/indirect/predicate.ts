import { complementRule } from '../../complement-rule.ts';

export const predicate = complementRule(
  'indirect/predicate',
  'A gerund or an adjective as what is said: "denied taking money", "declared dead".',
  ({ complement }) => complement.frame === 'ing' || complement.frame === 'adj',
);
