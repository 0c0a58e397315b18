import type { Range } from '../../../model/phrases.ts';
import type { Refiner, Signed } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { QuoteInput } from '../input.ts';

const holds = ({ content }: Candidate, { first, end }: Range): boolean =>
  content.some((range) => range.first <= first && end <= range.end);

export const mutualCue: Refiner<QuoteInput, Candidate> = {
  id: 'refine/mutual-cue',
  about: 'Of two candidates that each hold the cue of the other drops the less likely: "Smith said, Jones added".',
  refine(found) {
    const byFirst = [...found].sort((a, b) => a.cue.first - b.cue.first);
    const dropped = new Set<Signed<Candidate>>();
    byFirst.forEach((candidate, i) => {
      for (let j = i + 1; j < byFirst.length && j < i + 6; j++) {
        const next = byFirst[j];
        if (!next || dropped.has(next) || dropped.has(candidate)) continue;
        if (holds(candidate, next.cue) && holds(next, candidate.cue))
          dropped.add(candidate.rate < next.rate ? candidate : next);
      }
    });
    return found.filter((candidate) => !dropped.has(candidate));
  },
};
