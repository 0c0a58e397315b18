/** What `sayso people` prints. */
import { z } from 'zod';
import { entityTypeSchema, SCHEMA_VERSION } from '../model/schema.ts';

const placeShape = {
  path: z.string(),
  line: z.int().positive().nullable().describe('1-based; null where the text is not at hand'),
  column: z.int().positive().nullable().describe('1-based, in UTF-16 code units; null where the text is not at hand'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
};

const occurrenceSchema = z.strictObject({
  date: z.string().optional().describe('Of the article, where it is known'),
  ...placeShape,
});

export const sureSchema = z
  .enum(['high', 'medium', 'low'])
  .describe(
    'high: fits nobody else in the archive, and is near in company or only written otherwise; medium: fits, with less to speak for it; low: fits by its letters alone',
  );

const proposalSchema = z.strictObject({
  keys: z.array(z.string()).min(1).describe('Rows that are probably one with this row; each of them names this one'),
  why: z.string().describe('What speaks for it'),
  sure: sureSchema,
});

export const personRowSchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  type: entityTypeSchema,
  forms: z.array(z.string()).describe('How it is written, the commonest first'),
  articles: z.int().positive(),
  quotes: z.int().nonnegative().describe('As speaker'),
  first: occurrenceSchema,
  last: occurrenceSchema,
  proposals: z.array(proposalSchema),
});

/** What `--format json` prints. */
export const peopleSchema = z
  .strictObject({ schemaVersion: z.literal(SCHEMA_VERSION), people: z.array(personRowSchema) })
  .meta({ title: 'sayso people', description: 'Persons and organisations of an archive, and who may be the same' });

export type PersonRow = z.output<typeof personRowSchema>;
export type Proposal = z.output<typeof proposalSchema>;
export type Occurrence = z.output<typeof occurrenceSchema>;
export type Sure = z.output<typeof sureSchema>;
