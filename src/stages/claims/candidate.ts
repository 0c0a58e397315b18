import type { EntityLayer, NameLayer, SpeakerLayer } from '../../model/document.ts';
import type { Range } from '../../model/phrases.ts';
import type { Saying } from './saying.ts';
import type { ClaimInput, Unit } from './unit.ts';

/** Everything that the rules of claims read. */
export type ClaimDocument = ClaimInput & NameLayer & EntityLayer & SpeakerLayer;

/** A clause of a unit that may stand as a claim of its own. All numbers are positions in the unit. */
export interface Clause extends Range {
  /** Its own subject, null where it has none or shares one. */
  readonly subject: Range | null;
  /** The subject of a clause before it that is its subject too: "*The firm* lost money and closed". */
  readonly shared: Range | null;
  /** Its finite verb group, from the first auxiliary on; null where it has none. */
  readonly verb: Range | null;
  /** How it was parted from the rest: `sentence` where nothing was. */
  readonly rule: string;
}

/** What may become a claim: a clause of a unit, and who says it. */
export interface Candidate {
  readonly doc: ClaimDocument;
  readonly unit: Unit;
  readonly clause: Clause;
  /** Null where the article itself speaks. */
  readonly saying: Saying | null;
}
