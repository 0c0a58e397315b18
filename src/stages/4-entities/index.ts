import type { Context } from '../../model/context.ts';
import type { Name, Named, Tagged } from '../../model/document.ts';
import { collect, emptyBoard, verdictsOf } from './board.ts';
import { candidatesOf } from './candidates/index.ts';
import { ARTICLE, EVIDENCE } from './order.ts';
import { survey } from './survey.ts';

/** Finds proper names and says of what type they are, by the weight of the evidence in the whole article. */
export function entities(doc: Tagged, { trace }: Context): Named {
  const surveyed = survey(doc);
  const candidates = candidatesOf(surveyed);
  const found = { ...surveyed, candidates };
  const board = emptyBoard(candidates.length);
  collect(
    board,
    EVIDENCE.map(({ id, judge }) => ({ id, speak: (c, _i, say) => judge(found, c, say) })),
    candidates,
    trace,
  );
  const judged = { ...found, verdicts: verdictsOf(board, candidates) };
  collect(
    board,
    ARTICLE.map(({ id, read }) => ({ id, speak: read(judged) })),
    candidates,
    trace,
  );
  const verdicts = verdictsOf(board, candidates);
  const names: Name[] = [];
  for (const [i, { start, end, title }] of candidates.entries()) {
    const verdict = verdicts[i];
    if (verdict) names.push({ start, end, type: verdict.type, ...(title && { title }), rule: verdict.rule });
  }
  return { ...doc, stage: 'named', names };
}
