import type { Attribution } from '../../model/document.ts';

/** What a pronoun that speaks, or words without a source, ask of who could be meant. */
export interface Wanted {
  readonly attribution: Attribution;
  /** Where the pronoun stands, or the words do. */
  readonly place: number;
  /** Bits of `Serves`. */
  readonly as: number;
  /** Index of the attribution that goes on ("he added"), or -1. */
  readonly goesOn: number;
}

/** The same with where it stands in the scene. */
export interface Here extends Wanted {
  /** The first sighting at the place or after it. */
  readonly from: number;
  readonly narrated: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly aside: boolean;
  /** The outermost attribution in whose content it stands, or -1. */
  readonly within: number;
  /** Whether somebody of the other sex is told: "she told him". */
  readonly paired: boolean;
}
