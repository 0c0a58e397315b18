import { complementRule } from '../../complement-rule.ts';

export const objectComplement = complementRule(
  'indirect/object-complement',
  'An object with what is said of it: "called him a liar", "accused her of fraud", "urged them to vote".',
  ({ complement }) => complement.frame.startsWith('np-'),
);
