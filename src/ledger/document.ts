/** What `sayso ledger` looks at of a document. */
import { z } from 'zod';
import {
  readableClaim,
  readableDiagnostic,
  readableEntity,
  readableHead,
  readableQuote,
  readableSpan,
} from '../model/readable.ts';

const ledgerClaim = readableClaim.extend({ resolved: z.array(z.looseObject({ entity: z.string() })).default([]) });

/** Names, quotes with their source, claims whole; and what shows that an article is the copy of another. */
export const ledgerDocumentSchema = z.object({
  ...readableHead,
  entities: z.array(readableEntity),
  quotes: z.array(
    readableQuote.pick({
      id: true,
      type: true,
      text: true,
      cue: true,
      source: true,
      sourceKind: true,
      speaker: true,
      speakers: true,
      confidence: true,
      boilerplate: true,
    }),
  ),
  claims: z.array(ledgerClaim).default([]),
  boilerplate: z.array(readableSpan).default([]),
  diagnostics: z.array(readableDiagnostic.pick({ code: true })).default([]),
});

export type LedgerDocument = z.output<typeof ledgerDocumentSchema>;
export type LedgerClaim = z.output<typeof ledgerClaim>;
