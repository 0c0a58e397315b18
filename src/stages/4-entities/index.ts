import type { Context } from '../../model/context.ts';
import type { Name, Named, Tagged } from '../../model/document.ts';
import { withLayer } from '../../model/layers.ts';
import { byPosition, type Span } from '../../model/span.ts';
import { longNames } from './article.ts';
import { collect, emptyBoard, type Verdict, verdictsOf } from './board.ts';
import { type Candidate, candidatesOf } from './candidates/index.ts';
import { listedNames } from './lexicon.ts';
import { amountsOf } from './numbers/index.ts';
import { ARTICLE, EVIDENCE, FILTERS, NUMBERS } from './order.ts';
import { survey } from './survey.ts';
import { occupy } from './taken.ts';

/**
 * Finds names, dates and amounts: first what the user's lexicon lists, then dates and amounts, then whatever looks like a
 * name; of what type that is, the evidence of the whole article decides.
 */
export function entities(doc: Tagged, { lexicon, trace }: Context): Named {
  const surveyed = survey(doc, lexicon);
  const listed = listedNames(doc, lexicon);
  const amounts = amountsOf(surveyed, NUMBERS, trace);
  const taken = occupy(surveyed, listed, amounts);
  const ground = withLayer(surveyed, taken);
  const candidates = candidatesOf(ground);
  const names = typed(withLayer(ground, { candidates }), candidates, trace);
  return withLayer(doc, { stage: 'named', names: withoutOverlap(names, amounts) } as const);
}

type Found = Parameters<(typeof EVIDENCE)[number]['judge']>[0];

function typed(found: Found, candidates: readonly Candidate[], trace: Context['trace']): Name[] {
  const board = emptyBoard(candidates.length);
  collect(
    board,
    EVIDENCE.map(({ id, judge }) => ({ id, speak: (candidate, _index, say) => judge(found, candidate, say) })),
    candidates,
    trace,
  );
  const first = verdictsOf(board, candidates);
  const judged = withLayer(found, { verdicts: first, long: longNames({ candidates, verdicts: first }) });
  collect(
    board,
    ARTICLE.map(({ id, read }) => ({ id, speak: read(judged) })),
    candidates,
    trace,
  );
  const verdicts = verdictsOf(board, candidates);
  const names: Name[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const verdict = verdicts[i];
    const name = verdict && nameOf(found, candidate, verdict, trace);
    if (name) names.push(name);
  }
  return names;
}

/** The candidate as a name; null where a filter drops it. */
function nameOf(found: Found, candidate: Candidate, verdict: Verdict, trace: Context['trace']): Name | null {
  const { start, end, title, entity } = candidate;
  const at = title ? { start, end, title } : { start, end };
  if (entity) return { ...at, type: entity.type, canonical: entity.name, key: entity.key, rule: 'lexicon/user' };
  const dropper = FILTERS.find(({ drops }) => drops(found, candidate, verdict));
  if (!dropper) {
    const { type, rule } = verdict;
    return title ? { start, end, title, type, rule } : { start, end, type, rule };
  }
  const reason = `scores ${verdict.score}`;
  trace?.(() => ({ stage: 'entities', action: 'dropped', rule: dropper.id, span: at, reason }));
  return null;
}

/** Names go before the numbers in them: "Euro 96", "2001 Italian general election". */
function withoutOverlap(names: readonly Name[], amounts: readonly Name[]): Name[] {
  const kept: Name[] = [...names];
  let n = 0;
  for (const { start, end, type, value, rule } of amounts) {
    while (n < names.length && (names[n]?.end ?? 0) <= start) n++;
    const name: Span | undefined = names[n];
    if (name && name.start < end) continue;
    kept.push(value === undefined ? { start, end, type, rule } : { start, end, type, value, rule });
  }
  return kept.sort(byPosition);
}
