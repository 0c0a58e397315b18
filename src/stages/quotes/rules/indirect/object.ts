import { complementRule } from '../../complement-rule.ts';

export const object = complementRule(
  'indirect/object',
  'A noun phrase as what is said: "announced a new policy", "promised voters a tax cut".',
  ({ complement }) => complement.frame === 'np' || complement.frame === 'heard-np',
);
