/** From votes to one type for each candidate, with the whole article in view. */

import type { Signed } from '../../model/rule.ts';
import type { EntityType } from '../../model/schema.ts';
import type { Candidate } from './candidates/index.ts';
import type { Vote } from './evidence.ts';

/** What the votes on one candidate come to. */
export interface Verdict {
  readonly type: EntityType;
  readonly score: number;
  /** The rule that spoke most strongly for the type. */
  readonly rule: string;
}

type Scores = Map<EntityType, number>;

/** How much of the strongest evidence on the same name elsewhere counts here. */
const ELSEWHERE = 0.8;

/**
 * For each candidate the type with the highest sum. What is said of the same name elsewhere in the article counts too,
 * by its strongest sum, so that one clear place decides for the unclear ones but not against another clear one.
 */
export function decide(candidates: readonly Candidate[], votes: readonly Signed<Vote>[]): (Verdict | null)[] {
  const own: Scores[] = candidates.map(() => new Map());
  const best = new Map<string, { rule: string; weight: number }>();
  for (const { candidate, type, weight, rule } of votes) {
    const scores = own[candidate];
    if (!scores) continue;
    scores.set(type, (scores.get(type) ?? 0) + weight);
    const slot = `${candidate}:${type}`;
    const known = best.get(slot);
    if (!known || known.weight < weight) best.set(slot, { rule, weight });
  }
  const article = strongest(candidates, own);
  return candidates.map(({ key }, i) => {
    const top = sum(own[i] ?? new Map(), article.get(key) ?? new Map());
    if (!top) return null;
    return { ...top, rule: best.get(`${i}:${top.type}`)?.rule ?? 'article/same-name' };
  });
}

function strongest(candidates: readonly Candidate[], own: readonly Scores[]): Map<string, Scores> {
  const article = new Map<string, Scores>();
  for (const [i, { key }] of candidates.entries()) {
    let scores = article.get(key);
    if (!scores) article.set(key, (scores = new Map()));
    for (const [type, score] of own[i] ?? []) {
      if (score > (scores.get(type) ?? 0)) scores.set(type, score);
    }
  }
  return article;
}

function sum(own: Scores, article: Scores): { type: EntityType; score: number } | null {
  let top: { type: EntityType; score: number } | null = null;
  for (const type of new Set([...own.keys(), ...article.keys()])) {
    const here = own.get(type) ?? 0;
    const score = here + ELSEWHERE * Math.max(0, (article.get(type) ?? 0) - Math.max(0, here));
    if (!top || score > top.score) top = { type, score };
  }
  return top;
}
