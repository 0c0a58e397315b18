/** What the texts of a template need to know of a rule. */
export interface Names {
  /** Path below the stage's `rules/` (or the stage, for a refiner), without extension: "indirect/per". */
  readonly id: string;
  /** Of the rule's export: "per". */
  readonly name: string;
  /** Last part of the id: "per". */
  readonly word: string;
  readonly about: string;
  /** From the rule's folder to `src/`, and to its stage's folder; from the test's folder to the top and to `test/`. */
  readonly src: string;
  readonly stage: string;
  readonly top: string;
  readonly tests: string;
}

/** A file of a rule and one of its table, made from its names. */
export interface Template {
  readonly rule: (names: Names) => string;
  readonly table: (names: Names) => string;
}
