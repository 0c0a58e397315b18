/** The votes on all candidates of an article, and what they come to. */
import type { Span } from '../../../model/span.ts';
import type { Trace } from '../../../model/trace.ts';
import type { NameCandidate } from '../candidates/index.ts';
import { NAME_TYPES, type NameType } from '../words/name-types.ts';
import type { Vote } from './evidence-rule.ts';

const WIDTH = NAME_TYPES.length;
const COLUMN = Object.fromEntries(NAME_TYPES.map((type, i) => [type, i])) as Readonly<Record<NameType, number>>;

/** How much of the strongest evidence on the same name elsewhere counts here. */
const ELSEWHERE = 0.8;

/** What the votes on one candidate come to. */
export interface Verdict {
  readonly type: NameType;
  readonly score: number;
  /** The rule that spoke most strongly for the type here; of the article as a whole where none did. */
  readonly rule: string;
}

/** A candidate with its verdict, as the refiners see it. */
export interface JudgedName extends Span, Verdict {
  readonly candidate: NameCandidate;
}

/** A row for each candidate, a column for each type. */
export interface Scoreboard {
  readonly candidates: readonly NameCandidate[];
  readonly scores: Float64Array;
  /** The weightiest vote of each cell, and the index of its rule in `rules`. */
  readonly heaviest: Float64Array;
  readonly ruleOf: Uint8Array;
  readonly rules: string[];
  /** Who speaks on which candidate: an index into `rules` and one into `candidates`. */
  rule: number;
  row: number;
}

export function emptyScoreboard(candidates: readonly NameCandidate[]): Scoreboard {
  const cells = candidates.length * WIDTH;
  return {
    candidates,
    scores: new Float64Array(cells),
    heaviest: new Float64Array(cells),
    ruleOf: new Uint8Array(cells),
    rules: ['article/same-name'],
    rule: 0,
    row: 0,
  };
}

/** What rules speak through: enters each vote for the rule and the candidate that the scoreboard has been set to. */
export function voteOn(scoreboard: Scoreboard, trace?: Trace): Vote {
  const { scores, heaviest, ruleOf, rules, candidates } = scoreboard;
  return (type, weight) => {
    const { rule, row } = scoreboard;
    const cell = row * WIDTH + COLUMN[type];
    scores[cell] = (scores[cell] ?? 0) + weight;
    if (weight > (heaviest[cell] ?? 0)) {
      heaviest[cell] = weight;
      ruleOf[cell] = rule;
    }
    const span = trace && candidates[row];
    if (!span) return;
    const reason = `${type} ${weight}`;
    trace(() => ({ stage: 'entities', action: 'proposed', rule: rules[rule] ?? '', span, reason }));
  };
}

/**
 * For each candidate the type with the highest sum. What is said of the same name elsewhere in the article counts too,
 * by its strongest sum, so that one clear place decides for the unclear ones but not against another clear one.
 */
export function verdictsOf(scoreboard: Scoreboard): Verdict[] {
  const strongest = strongestOf(scoreboard);
  return scoreboard.candidates.map(({ group }, row) => verdictOf(scoreboard, row * WIDTH, strongest, group * WIDTH));
}

/** `first` and `others` are the first cells of the candidate's row and of its group in `strongest`. */
function verdictOf(
  { scores, rules, ruleOf }: Scoreboard,
  first: number,
  strongest: Float64Array,
  others: number,
): Verdict {
  let top = 0;
  let score = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < WIDTH; column++) {
    const own = scores[first + column] ?? 0;
    const elsewhere = (strongest[others + column] ?? 0) - Math.max(0, own);
    const sum = own + ELSEWHERE * Math.max(0, elsewhere);
    if (sum > score) {
      top = column;
      score = sum;
    }
  }
  return { type: NAME_TYPES[top] ?? 'ORG', score, rule: rules[ruleOf[first + top] ?? 0] ?? '' };
}

/** The highest sum for each type by group. */
function strongestOf({ candidates, scores }: Scoreboard): Float64Array {
  // There are no more groups than candidates.
  const strongest = new Float64Array(scores.length);
  for (let row = 0; row < candidates.length; row++) {
    const group = (candidates[row]?.group ?? 0) * WIDTH;
    for (let column = 0; column < WIDTH; column++) {
      const own = scores[row * WIDTH + column] ?? 0;
      if (own > (strongest[group + column] ?? 0)) strongest[group + column] = own;
    }
  }
  return strongest;
}
