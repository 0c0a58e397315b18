/**
 * Documents as the commands over an archive read them, whichever version of sayso wrote them: each command puts together
 * the pieces that it looks at. These are checked; what else a document holds is left alone.
 */
import { z } from 'zod';
import {
  entityTypeSchema,
  mentionKindSchema,
  offsetUnitSchema,
  quoteTypeSchema,
  SCHEMA_VERSION,
  utteranceSchema,
} from './schema.ts';

/** Versions of documents that can be read. */
export const READABLE_VERSIONS: readonly string[] = [...new Set(['1.0', SCHEMA_VERSION])];

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const id = z.string().min(1);

/** A span; what stands there besides is kept. */
export const readableSpan = z.looseObject(span);
/** A span with its words. */
const readableWords = z.looseObject({ ...span, text: z.string() });

/** What tells one document from another, and what came with it. */
export const readableHead = {
  schemaVersion: z.string(),
  offsetUnit: offsetUnitSchema,
  id,
  path: id,
  sha256: z.string().optional(),
  mediaType: id.optional(),
  layout: z.string().optional(),
  date: z.string().optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
  text: z.string().optional(),
};

const readableAmount = z.looseObject({ amount: z.number(), to: z.number().optional(), unit: z.string().nullable() });

const entityNames = {
  id,
  type: entityTypeSchema,
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  key: z.string().min(1),
  value: z.union([z.string(), readableAmount]).optional(),
};

/** An entity without its mentions, which are most of a document. */
export const readableEntityNames = z.object(entityNames);

/** An entity with all that it has. */
export const readableEntity = z.object({
  ...entityNames,
  mentions: z
    .array(
      z.object({
        ...span,
        text: z.string(),
        kind: mentionKindSchema,
        title: z.string().optional(),
        boilerplate: z.boolean().optional(),
      }),
    )
    .min(1),
});

/** A quote with all that it has. What only some versions have may be missing. */
export const readableQuote = z.looseObject({
  id,
  type: quoteTypeSchema,
  text: z.string(),
  content: z.array(readableSpan).min(1),
  utterance: utteranceSchema.optional(),
  cue: readableWords.nullable(),
  source: readableWords.nullable(),
  speaker: id.nullable(),
  speakers: z.array(id).optional(),
  speakerConfidence: z.number().nullable().optional(),
  speakerRule: z.string().optional(),
  sourceKind: z.string().optional(),
  about: z.array(id).default([]),
  parent: id.nullable().default(null),
  addressee: readableWords.nullable().default(null),
  confidence: z.number(),
  rule: z.string(),
  boilerplate: z.boolean().optional(),
});

/** A claim with all that it has; in documents of version 1.0 it has less. */
export const readableClaim = z.looseObject({
  id,
  quote: id.nullable(),
  voice: z.string().optional(),
  assertedBy: id.nullable(),
  statement: z.string(),
  spans: z.array(readableSpan).default([]),
  complete: z.boolean().optional(),
  polarity: z.string(),
  negation: readableWords.nullable().optional(),
  modality: z.string(),
  modal: readableWords.nullable().optional(),
  hedged: z.boolean().optional(),
  hedge: readableWords.nullable().optional(),
  stance: z.string().optional(),
  time: z.array(readableWords).optional(),
  quantities: z.array(id).optional(),
  about: z.array(id).default([]),
  key: z.string().optional(),
  confidence: z.number().optional(),
  rule: z.string().optional(),
});

/** A diagnostic with all that it has. */
export const readableDiagnostic = z.looseObject({ ...span, code: z.string(), message: z.string() });

/** All of a document, of any version that can be read. */
export const wholeDocumentSchema = z.object({
  ...readableHead,
  sentences: z.array(readableSpan),
  entities: z.array(readableEntity),
  quotes: z.array(readableQuote),
  claims: z.array(readableClaim).default([]),
  boilerplate: z.array(z.looseObject({ ...span, kind: z.string() })).default([]),
  diagnostics: z.array(readableDiagnostic).default([]),
});

/** What `people` and `verify` look at. */
export const readableDocumentSchema = z.object({
  ...readableHead,
  entities: z.array(readableEntity),
  quotes: z.array(
    z.object({
      id,
      content: z.array(z.object(span)).min(1).optional(),
      utterance: utteranceSchema.optional(),
      source: z.object({ text: z.string() }).nullable().optional(),
      parent: id.nullable().optional(),
      speaker: id.nullable(),
      speakers: z.array(id).optional(),
      confidence: z.number().optional(),
      boilerplate: z.boolean().optional(),
    }),
  ),
  diagnostics: z.array(readableDiagnostic.pick({ code: true })).optional(),
});

/** What every document has, whatever a command looks at besides. */
export type ReadableHead = z.output<z.ZodObject<typeof readableHead>>;
export type ReadableDocument = z.output<typeof readableDocumentSchema>;
export type ReadableEntity = z.output<typeof readableEntity>;
export type ReadableEntityNames = z.output<typeof readableEntityNames>;
export type ReadableQuote = z.output<typeof readableQuote>;
export type ReadableClaim = z.output<typeof readableClaim>;
export type WholeDocument = z.output<typeof wholeDocumentSchema>;
