import { verbAt } from '../../../../model/phrase-lookup.ts';
import { complementRule } from '../../complement-rule.ts';

export const infinitive = complementRule(
  'indirect/infinitive',
  'An infinitive after its cue: "promised to resign".',
  ({ complement }, input) => {
    const end = verbAt(input, complement.start)?.end ?? complement.start;
    // "those we vowed to protect were attacked": what is promised stands before.
    return complement.frame === 'to' && verbAt(input, end)?.form !== 'finite';
  },
);
