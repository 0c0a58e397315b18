/** British spellings in names, and the sign for "and", by the American one. */
export const AMERICAN_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['harbour', 'harbor'],
  ['&', 'and'],
]);
