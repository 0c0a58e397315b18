import { REPUTED } from '../../../../lang/en/quoting-verbs.ts';
import { complementRule } from '../../complement-rule.ts';

export const preposition = complementRule(
  'indirect/preposition',
  'A preposition with its phrase: "warned of a crisis", "called for his resignation".',
  ({ complement: { frame }, verb }) =>
    frame.startsWith('prep:') && !(frame === 'prep:for' && verb.passive && REPUTED.has(verb.lemma)),
);
