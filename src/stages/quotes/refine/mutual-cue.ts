import type { Range } from '../../../model/phrases.ts';
import type { Refiner, Signed } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { QuoteInput } from '../input.ts';
import { lostTo } from '../lost-to.ts';

const contains = (outer: Range, { first, end }: Range): boolean => outer.first <= first && end <= outer.end;
const holds = ({ content }: Candidate, range: Range): boolean => content.some((outer) => contains(outer, range));

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
  why: ({ rate, rule, cue, content }, kept) =>
    lostTo(
      kept.find((other) => holds(other, cue) && content.some((range) => contains(range, other.cue))),
      { rate, rule, what: 'cue' },
    ),
};
