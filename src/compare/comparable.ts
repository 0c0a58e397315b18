/**
 * Documents as they are compared, whichever version of sayso wrote them: what every version has is asked for, what only
 * some have may be missing, and what is not looked at is left alone.
 */
import { z } from 'zod';
import { offsetUnitSchema } from '../model/schema.ts';

const offset = z.int().nonnegative();
const spanSchema = z.object({ start: offset, end: offset });
const spanWithText = z.object({ start: offset, end: offset, text: z.string() });
const id = z.string().min(1);

const mentionSchema = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  kind: z.string(),
  title: z.string().optional(),
  boilerplate: z.boolean().optional(),
});

const entitySchema = z.object({
  id,
  type: z.string(),
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  key: z.string(),
  value: z.unknown().optional(),
  mentions: z.array(mentionSchema),
});

const quoteSchema = z.object({
  id,
  type: z.string(),
  text: z.string(),
  content: z.array(spanSchema).min(1),
  utterance: z.string().optional(),
  cue: spanWithText.nullable(),
  source: spanWithText.nullable(),
  speaker: id.nullable(),
  speakers: z.array(id).optional(),
  speakerConfidence: z.number().nullable().optional(),
  speakerRule: z.string().optional(),
  sourceKind: z.string().optional(),
  about: z.array(id).default([]),
  parent: id.nullable().default(null),
  addressee: spanWithText.nullable().default(null),
  confidence: z.number(),
  rule: z.string(),
  boilerplate: z.boolean().optional(),
});

const claimSchema = z.object({
  id,
  quote: id.nullable(),
  assertedBy: id.nullable(),
  statement: z.string(),
  spans: z.array(spanSchema).optional(),
  polarity: z.string(),
  modality: z.string(),
  stance: z.string().optional(),
  hedged: z.boolean().optional(),
  complete: z.boolean().optional(),
  confidence: z.number().optional(),
  rule: z.string().optional(),
});

const boilerplateSchema = z.object({ start: offset, end: offset, kind: z.string() });
const diagnosticSchema = z.object({ start: offset, end: offset, code: z.string(), message: z.string() });

/** A document that can be compared with another. */
export const comparableSchema = z.object({
  schemaVersion: z.string(),
  offsetUnit: offsetUnitSchema,
  id,
  path: id,
  sha256: z.string(),
  text: z.string().optional(),
  mediaType: z.string().optional(),
  layout: z.string().optional(),
  date: z.string().optional(),
  meta: z.record(z.string(), z.unknown()).optional(),
  sentences: z.array(spanSchema),
  entities: z.array(entitySchema),
  quotes: z.array(quoteSchema),
  claims: z.array(claimSchema).default([]),
  boilerplate: z.array(boilerplateSchema).default([]),
  diagnostics: z.array(diagnosticSchema).default([]),
});

export type Comparable = z.output<typeof comparableSchema>;
export type ComparableEntity = Comparable['entities'][number];
export type ComparableMention = ComparableEntity['mentions'][number];
export type ComparableQuote = Comparable['quotes'][number];
export type ComparableClaim = Comparable['claims'][number];
