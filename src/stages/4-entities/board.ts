/** The votes on all candidates of an article, and what they come to. */
import type { Trace } from '../../model/trace.ts';
import type { Candidate } from './candidates/index.ts';
import { NAME_TYPES, type NameType, type Say } from './evidence.ts';

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

/** A row for each candidate, a column for each type. */
export interface Board {
  readonly scores: Float64Array;
  /** The weightiest vote of each cell, and the index of its rule in `rules`. */
  readonly heaviest: Float64Array;
  readonly ruleOf: Uint16Array;
  readonly rules: string[];
}

export function emptyBoard(candidates: number): Board {
  const cells = candidates * WIDTH;
  return {
    scores: new Float64Array(cells),
    heaviest: new Float64Array(cells),
    ruleOf: new Uint16Array(cells),
    rules: ['article/same-name'],
  };
}

/** One rule, ready to speak on a candidate and its index. */
export interface Speaker {
  readonly id: string;
  readonly speak: (candidate: Candidate, index: number, say: Say) => void;
}

/** Lets each rule speak on each candidate and enters what they say. The board is written to, nothing else. */
export function collect(
  board: Board,
  speakers: readonly Speaker[],
  candidates: readonly Candidate[],
  trace?: Trace,
): void {
  for (const { id, speak } of speakers) {
    const rule = board.rules.push(id) - 1;
    let row = 0;
    const say: Say = (type, weight) => {
      enter(board, row * WIDTH + COLUMN[type], rule, weight);
      const span = trace && candidates[row];
      if (span) trace(() => ({ stage: 'entities', action: 'proposed', rule: id, span, reason: `${type} ${weight}` }));
    };
    for (const candidate of candidates) {
      speak(candidate, row, say);
      row++;
    }
  }
}

function enter({ scores, heaviest, ruleOf }: Board, cell: number, rule: number, weight: number): void {
  scores[cell] = (scores[cell] ?? 0) + weight;
  if (weight <= (heaviest[cell] ?? 0)) return;
  heaviest[cell] = weight;
  ruleOf[cell] = rule;
}

/**
 * For each candidate the type with the highest sum. What is said of the same name elsewhere in the article counts too,
 * by its strongest sum, so that one clear place decides for the unclear ones but not against another clear one.
 */
export function verdictsOf(board: Board, candidates: readonly Candidate[]): Verdict[] {
  const strongest = strongestOf(board, candidates);
  return candidates.map(({ group }, row) => {
    let top = 0;
    let score = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < WIDTH; column++) {
      const own = board.scores[row * WIDTH + column] ?? 0;
      const elsewhere = (strongest[group * WIDTH + column] ?? 0) - Math.max(0, own);
      const sum = own + ELSEWHERE * Math.max(0, elsewhere);
      if (sum > score) {
        top = column;
        score = sum;
      }
    }
    const rule = board.rules[board.ruleOf[row * WIDTH + top] ?? 0] ?? '';
    return { type: NAME_TYPES[top] ?? 'ORG', score, rule };
  });
}

function strongestOf({ scores }: Board, candidates: readonly Candidate[]): Float64Array {
  const groups = candidates.reduce((most, { group }) => Math.max(most, group + 1), 0);
  const strongest = new Float64Array(groups * WIDTH);
  for (const [row, { group }] of candidates.entries()) {
    for (let column = 0; column < WIDTH; column++) {
      const cell = group * WIDTH + column;
      strongest[cell] = Math.max(strongest[cell] ?? 0, scores[row * WIDTH + column] ?? 0);
    }
  }
  return strongest;
}
