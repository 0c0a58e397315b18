import type { Refiner, Signed } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { QuoteInput } from '../input.ts';
import { lostTo } from '../lost-to.ts';

export const onePerContent: Refiner<QuoteInput, Candidate> = {
  id: 'refine/one-per-content',
  about: 'Keeps of the candidates whose content begins at one place the likeliest: "said in a statement that …".',
  refine(found) {
    const best = new Map<number, Signed<Candidate>>();
    for (const candidate of found) {
      const start = candidate.content[0]?.first ?? 0;
      const rival = best.get(start);
      if (rival && (holdsCue(candidate, rival) || holdsCue(rival, candidate))) continue;
      if (!rival || candidate.rate > rival.rate) best.set(start, candidate);
    }
    return found.filter((candidate) => {
      const winner = best.get(candidate.content[0]?.first ?? 0);
      return !winner || winner === candidate || holdsCue(candidate, winner) || holdsCue(winner, candidate);
    });
  },
  why: ({ rate, rule, content }, kept) =>
    lostTo(
      kept.find((candidate) => candidate.content[0]?.first === content[0]?.first),
      { rate, rule, what: 'content' },
    ),
};

/** Whether the content of one reports the other: “We win,” he said, according to the agency. */
function holdsCue(outer: Candidate, { cue }: Candidate): boolean {
  return outer.content.some(({ first, end }) => first <= cue.first && cue.end <= end);
}
