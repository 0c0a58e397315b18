/** What `sayso find` looks at of a document. */
import { z } from 'zod';
import {
  readableClaim,
  readableDiagnostic,
  readableEntity,
  readableHead,
  readableQuote,
  readableSpan,
} from '../model/readable.ts';

/** Names with their mentions, quotes whole, and the stances of claims. */
export const foundDocumentSchema = z.object({
  ...readableHead,
  sentences: z.array(readableSpan),
  entities: z.array(readableEntity),
  quotes: z.array(readableQuote),
  claims: z.array(readableClaim.pick({ quote: true, stance: true })).default([]),
  diagnostics: z.array(readableDiagnostic.pick({ code: true })).default([]),
});

export type FoundDocument = z.output<typeof foundDocumentSchema>;
