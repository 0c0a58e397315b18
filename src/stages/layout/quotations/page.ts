import type { Span } from '../../../model/span.ts';
import type { Group } from '../groups.ts';
import type { Line } from '../lines.ts';

/** A quotation that is set apart, with the line that says whose it is. */
export interface SetApart {
  /** What announces or signs it. */
  readonly label: Span;
  /** Whom the signature names; null where it is announced, as only the sentence tells by whom. */
  readonly name: Span | null;
  readonly colon: Span | null;
  /** What is said; never empty. */
  readonly content: readonly Span[];
}

/** A page as the search for quotations sees it. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
  /** Block quotations that marks of their own showed. */
  readonly marked: readonly Span[];
  /** Indices of the groups that mark an end. */
  readonly ends: readonly number[];
}
