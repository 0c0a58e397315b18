import type { SaysoDocument } from './schema.ts';

/** What of a document may be asked for, in its order. */
export const PARTS = [
  'text',
  'mediaType',
  'layout',
  'date',
  'meta',
  'sentences',
  'entities',
  'quotes',
  'claims',
  'boilerplate',
  'diagnostics',
] as const satisfies readonly (keyof SaysoDocument)[];
export type PartName = (typeof PARTS)[number];
