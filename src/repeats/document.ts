/** What `sayso repeats` looks at of a document. */
import { z } from 'zod';
import {
  readableDiagnostic,
  readableEntityNames,
  readableHead,
  readableQuote,
  readableSpan,
} from '../model/readable.ts';

const words = z.object({ text: z.string() }).nullable();

const repeatsQuote = readableQuote
  .pick({
    id: true,
    type: true,
    text: true,
    content: true,
    utterance: true,
    speaker: true,
    speakers: true,
    parent: true,
    confidence: true,
    boilerplate: true,
  })
  .extend({ cue: words, source: words });

/** Names, quotes with their words, and what shows that an article is the copy of another. */
export const repeatsDocumentSchema = z.object({
  ...readableHead,
  entities: z.array(readableEntityNames),
  quotes: z.array(repeatsQuote),
  boilerplate: z.array(readableSpan).default([]),
  diagnostics: z.array(readableDiagnostic.pick({ code: true })).default([]),
});

export type RepeatsDocument = z.output<typeof repeatsDocumentSchema>;
export type RepeatsQuote = z.output<typeof repeatsQuote>;
