/** What `sayso suggest` prints. */
import { z } from 'zod';
import { entityTypeSchema, SCHEMA_VERSION } from '../model/schema.ts';

const exampleSchema = z.strictObject({
  path: z.string(),
  line: z.int().positive().nullable().describe('1-based'),
  column: z.int().positive().nullable().describe('1-based, in UTF-16 code units'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().describe('The sentence, or what of it is nearest'),
});

const shared = {
  count: z.int().positive(),
  articles: z.int().positive(),
  examples: z.array(exampleSchema).min(1).max(3),
};

const suggestedEntitySchema = z.strictObject({
  kind: z.literal('entity'),
  name: z.string(),
  type: entityTypeSchema.describe(
    'What most articles take it for; where none names it, what compromise does, else ORG',
  ),
  why: z.string(),
  ...shared,
  compromise: entityTypeSchema.nullable().describe('What compromise takes it for; null where it has no opinion'),
});

const suggestedVerbSchema = z.strictObject({
  kind: z.literal('cueVerb'),
  verb: z.string().describe('Infinitive'),
  ...shared,
  compromise: z
    .string()
    .nullable()
    .describe('What compromise takes its forms for: "Verb", "Noun"; null without an opinion'),
});

/** What `--format json` prints. */
export const suggestSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    entities: z.array(suggestedEntitySchema),
    cueVerbs: z.array(suggestedVerbSchema),
  })
  .meta({ title: 'sayso suggest', description: 'Names and cue verbs that a lexicon may want' });

export type Example = z.output<typeof exampleSchema>;
export type SuggestedEntity = z.output<typeof suggestedEntitySchema>;
export type SuggestedVerb = z.output<typeof suggestedVerbSchema>;
