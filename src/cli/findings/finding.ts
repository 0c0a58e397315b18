import type { Position } from '../../model/position.ts';

/** One thing that `check` or `validate` has to say of a file. */
export interface Finding extends Position {
  /** As people know the file. */
  readonly path: string;
  /** Such as `quote-lost`. */
  readonly kind: string;
  readonly message: string;
}

/** Turns findings into a report, piece by piece. */
export interface FindingFormat {
  readonly finding: (finding: Finding) => string;
  /** What comes at the end; `checked` is the number of files. */
  readonly end: (checked: number) => string;
}
