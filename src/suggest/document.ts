/** What `sayso suggest` looks at of a document. */
import { z } from 'zod';
import { readableDiagnostic, readableEntity, readableHead, readableQuote, readableSpan } from '../model/readable.ts';

/** Names with their mentions, and what was lost. */
export const suggestDocumentSchema = z.object({
  ...readableHead,
  sentences: z.array(readableSpan),
  entities: z.array(readableEntity),
  quotes: z.array(readableQuote.pick({ speaker: true, speakers: true })),
  boilerplate: z.array(readableSpan).default([]),
  diagnostics: z.array(readableDiagnostic).default([]),
});

export type SuggestDocument = z.output<typeof suggestDocumentSchema>;
