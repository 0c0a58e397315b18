import { complementRule } from '../../complement-rule.ts';

export const bareClause = complementRule(
  'indirect/bare-clause',
  'A clause without "that" after its cue: "the minister said the plan had failed".',
  ({ complement: { frame }, verb }, { knowledge }) =>
    frame === 'clause' || (frame === 'clause-far' && knowledge.isCue(verb.lemma)),
);
