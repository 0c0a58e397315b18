import type { LexiconEntity } from '../../../model/lexicon.ts';

/** Tokens `[first, end)` that look like a name, with whatever stands glued to it. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** The entity that the user's lexicon gives; such a run is a name as it stands. */
  readonly entity: LexiconEntity | null;
  /** A title in quotation marks, which is one name as it stands. */
  readonly quoted: boolean;
}

/** A part of a run that is one name, with the title that stood before it. */
export interface Piece extends Run {
  /** First token of the title, which ends where the name begins; null where there is none. */
  readonly titleFirst: number | null;
}

/** A run of capitals. */
export function run(first: number, end: number): Run {
  return { first, end, entity: null, quoted: false };
}

/** A part of a run of capitals. */
export function piece(first: number, end: number, titleFirst: number | null = null): Piece {
  return { first, end, entity: null, quoted: false, titleFirst };
}
