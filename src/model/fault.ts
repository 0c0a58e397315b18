/** Where a document breaks the contract, and how. */
export interface Fault {
  /** Path into the JSON: "quotes.0.cue". */
  readonly path: string;
  readonly message: string;
}
