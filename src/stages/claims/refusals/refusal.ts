import type { Described } from '../../../model/rule.ts';
import type { Candidate, ClaimDocument } from '../candidate.ts';
import type { Saying } from '../saying.ts';
import type { Unit } from '../unit.ts';

/** Tells of a whole saying that it claims nothing. */
export interface SayingRefusal extends Described {
  readonly refuses: (doc: ClaimDocument, saying: Saying) => boolean;
}

/** Tells so of a sentence; the saying is null where the article itself speaks. */
export interface UnitRefusal extends Described {
  readonly refuses: (unit: Unit, saying: Saying | null) => boolean;
}

/** Tells so of a clause. */
export interface ClauseRefusal extends Described {
  readonly refuses: (candidate: Candidate) => boolean;
}
