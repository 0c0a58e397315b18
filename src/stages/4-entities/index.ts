import type { Context } from '../../model/context.ts';
import type { Name, Named, Tagged } from '../../model/document.ts';
import { runRules } from '../../model/rule.ts';
import { candidatesOf } from './candidates/index.ts';
import { decide } from './decide.ts';
import { ARTICLE, EVIDENCE } from './order.ts';
import { survey } from './survey.ts';

/** Finds proper names and says of what type they are, by the weight of the evidence in the whole article. */
export function entities(doc: Tagged, { trace }: Context): Named {
  const surveyed = survey(doc);
  const candidates = candidatesOf(surveyed);
  const found = { ...surveyed, candidates };
  const votes = runRules(EVIDENCE, found, 'entities', trace);
  const judged = { ...found, verdicts: decide(candidates, votes) };
  const verdicts = decide(candidates, [...votes, ...runRules(ARTICLE, judged, 'entities', trace)]);
  const names: Name[] = [];
  for (const [i, { start, end, title }] of candidates.entries()) {
    const verdict = verdicts[i];
    if (verdict) names.push({ start, end, type: verdict.type, ...(title && { title }), rule: verdict.rule });
  }
  return { ...doc, stage: 'named', names };
}
