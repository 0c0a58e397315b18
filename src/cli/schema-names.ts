/** Whose schema `sayso schema` prints: the names alone, as every run builds the help. */

/** What sayso writes or reads. */
export const SCHEMA_NAMES = [
  'document',
  'envelope',
  'config',
  'lexicon',
  'corrections',
  'people',
  'verify',
  'diff',
  'check',
  'explain',
  'repeats',
  'find',
  'ledger',
  'score',
  'sources',
  'suggest',
] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** Other programs that write the schema of a document down in their own way. */
export const FOREIGN_SCHEMA_NAMES = ['duckdb', 'spark'] as const;
export type ForeignSchemaName = (typeof FOREIGN_SCHEMA_NAMES)[number];
