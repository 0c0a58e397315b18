/** What `sayso sources` prints. */
import { z } from 'zod';
import { SCHEMA_VERSION, sourceKindSchema } from '../model/schema.ts';

const share = z.number().min(0).max(1);
const path = z.string().nullable().describe('The article; null in the sums over all');

const sourceRowSchema = z.strictObject({
  path,
  date: z.string().optional().describe('Of the article, where it is known'),
  name: z
    .string()
    .nullable()
    .describe('Of the speaker; where he has none the source as written; null where there is none'),
  key: z.string().nullable().describe('Of the speaker; null for nobody with a name'),
  title: z.string().nullable().describe('Before his name: "Mayor"'),
  organisation: z.string().nullable().describe('The one by which his source describes him'),
  sourceKind: sourceKindSchema.describe(
    'name: the speaker has one, however the source calls him; else what the source is',
  ),
  quotes: z.int().positive(),
  words: z.int().nonnegative().describe('Words in them'),
  firstPosition: share.describe(
    'Where he is first quoted, from 0 at the beginning of the article to 1; in the sums the mean',
  ),
  articles: z.int().positive().describe('In how many he is quoted'),
});

const shareRowSchema = z.strictObject({
  path,
  sourceKind: sourceKindSchema.describe('What the sources are, as they are written'),
  quotes: z.int().positive(),
  words: z.int().nonnegative(),
  share: share.describe('Of the quotes'),
  wordShare: share.describe('Of the words in them'),
});

/** What `--format json` prints. */
export const sourcesSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    sources: z.array(sourceRowSchema),
    shares: z.array(shareRowSchema),
  })
  .meta({
    title: 'sayso sources',
    description: 'Who is quoted, article by article and in all, and what the sources are',
  });

export type SourceRow = z.output<typeof sourceRowSchema>;
export type ShareRow = z.output<typeof shareRowSchema>;
