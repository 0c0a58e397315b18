import type { Rule } from '../../../../model/rule.ts';
import { candidateOf } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { beforeNextDeed } from '../../grammar/next-deed.ts';
import type { QuoteInput } from '../../input.ts';

export const askedTo: Rule<QuoteInput, Candidate> = {
  id: 'indirect/asked-to',
  about: 'Who is to do what, both as content: "asked voters to stay calm".',
  *find(input) {
    for (const cue of input.cues) {
      const { addressee, frame } = cue.complement;
      if (frame !== 'to' || !addressee) continue;
      const whole = contentFrom(input, addressee.first, 'np-to');
      const content = beforeNextDeed(input, cue.verb, whole, input.knowledge.isCue);
      const found = candidateOf(input, { ...cue, complement: { ...cue.complement, addressee: null } }, 'heard-to', [
        content,
      ]);
      if (found) yield found;
    }
  },
};
