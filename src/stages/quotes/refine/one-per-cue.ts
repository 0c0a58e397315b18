import type { Refiner, Signed } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { QuoteInput } from '../input.ts';
import { lostTo } from '../lost-to.ts';

export const onePerCue: Refiner<QuoteInput, Candidate> = {
  id: 'refine/one-per-cue',
  about: 'Keeps of the candidates of one cue the one whose lemma and frame are right most often.',
  refine(found) {
    const best = new Map<number, Signed<Candidate>>();
    for (const candidate of found) {
      const rival = best.get(candidate.cue.first);
      if (!rival || candidate.rate > rival.rate) best.set(candidate.cue.first, candidate);
    }
    return found.filter((candidate) => best.get(candidate.cue.first) === candidate);
  },
  why: ({ rate, rule, cue }, kept) =>
    lostTo(
      kept.find((candidate) => candidate.cue.first === cue.first),
      { rate, rule, what: 'cue' },
    ),
};
