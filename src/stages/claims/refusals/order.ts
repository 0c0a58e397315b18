import type { Described } from '../../../model/rule.ts';
import type { Candidate, ClaimDocument } from '../candidate.ts';
import type { Saying } from '../saying.ts';
import type { Unit } from '../unit.ts';

/** Tells of a whole saying, of a sentence in it, or of a clause, that it claims nothing. */
export interface SayingRefusal extends Described {
  readonly refuses: (doc: ClaimDocument, saying: Saying) => boolean;
}
export interface UnitRefusal extends Described {
  readonly refuses: (unit: Unit, saying: Saying | null) => boolean;
}
export interface ClauseRefusal extends Described {
  readonly refuses: (candidate: Candidate) => boolean;
}

/** The first that refuses gives the reason. */
export const SAYING_REFUSALS: readonly SayingRefusal[] = [];
export const UNIT_REFUSALS: readonly UnitRefusal[] = [];
export const CLAUSE_REFUSALS: readonly ClauseRefusal[] = [];
