/**
 * Documents as the commands over an archive read them, whichever version of sayso wrote them: what these commands look
 * at is checked, what else a document holds is left alone.
 */
import { z } from 'zod';
import { entityTypeSchema, offsetUnitSchema, SCHEMA_VERSION, utteranceSchema } from './schema.ts';

/** Versions of documents that can be read. */
export const READABLE_VERSIONS: readonly string[] = [...new Set(['1.0', SCHEMA_VERSION])];

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const id = z.string().min(1);

const readableEntitySchema = z.object({
  id,
  type: entityTypeSchema,
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  key: z.string().min(1),
  mentions: z
    .array(
      z.object({
        ...span,
        text: z.string(),
        kind: z.enum(['name', 'nominal', 'pronoun']),
        title: z.string().optional(),
        boilerplate: z.boolean().optional(),
      }),
    )
    .min(1),
});

const readableQuoteSchema = z.object({
  id,
  content: z.array(z.object(span)).min(1).optional(),
  utterance: utteranceSchema.optional(),
  source: z.object({ text: z.string() }).nullable().optional(),
  parent: id.nullable().optional(),
  speaker: id.nullable(),
  speakers: z.array(id).optional(),
  confidence: z.number().optional(),
  boilerplate: z.boolean().optional(),
});

/** A document, of any version that can be read. */
export const readableDocumentSchema = z.object({
  schemaVersion: z.string(),
  offsetUnit: offsetUnitSchema,
  id,
  path: id,
  sha256: z.string().optional(),
  mediaType: id.optional(),
  date: z.string().optional(),
  text: z.string().optional(),
  entities: z.array(readableEntitySchema),
  quotes: z.array(readableQuoteSchema),
  diagnostics: z.array(z.object({ code: z.string() })).optional(),
});

export type ReadableDocument = z.output<typeof readableDocumentSchema>;
export type ReadableEntity = z.output<typeof readableEntitySchema>;
