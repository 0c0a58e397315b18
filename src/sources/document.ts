/** What `sayso sources` looks at of a document. */
import { z } from 'zod';
import { readableDiagnostic, readableEntity, readableHead, readableQuote, readableSpan } from '../model/readable.ts';

/** Names with their titles, and quotes with their sources. */
export const sourcesDocumentSchema = z.object({
  ...readableHead,
  sentences: z.array(readableSpan),
  entities: z.array(readableEntity),
  quotes: z.array(
    readableQuote.pick({
      id: true,
      text: true,
      content: true,
      utterance: true,
      source: true,
      speaker: true,
      speakers: true,
      sourceKind: true,
      parent: true,
      confidence: true,
      boilerplate: true,
    }),
  ),
  diagnostics: z.array(readableDiagnostic.pick({ code: true })).default([]),
});

export type SourcesDocument = z.output<typeof sourcesDocumentSchema>;
