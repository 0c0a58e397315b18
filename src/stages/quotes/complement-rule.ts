import type { Rule } from '../../model/rule.ts';
import { rightCandidate } from './build.ts';
import type { Candidate } from './candidate.ts';
import type { Cue } from './cue.ts';
import type { QuoteInput } from './input.ts';

/** A rule for content after its cue whose complement passes a test. */
export function complementRule(
  id: string,
  about: string,
  fits: (cue: Cue, input: QuoteInput) => boolean,
): Rule<QuoteInput, Candidate> {
  return {
    id,
    about,
    *find(input) {
      for (const cue of input.cues) {
        if (!fits(cue, input)) continue;
        const found = rightCandidate(input, cue);
        if (found) yield found;
      }
    },
  };
}
