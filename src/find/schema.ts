/** What `sayso find` prints. */
import { z } from 'zod';
import { readableQuote } from '../model/readable.ts';
import { SCHEMA_VERSION, stanceSchema } from '../model/schema.ts';

const foundQuoteSchema = z.strictObject({
  date: z.string().optional().describe('Of the article, where it is known'),
  path: z.string(),
  line: z.int().positive().nullable().describe('1-based; null where the text is not known'),
  column: z.int().positive().nullable().describe('1-based, in UTF-16 code units; null where the text is not known'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative().describe('Of the content from its beginning to its end'),
  title: z.string().optional().describe('Of the article, where it is known'),
  url: z.string().optional().describe('Of the article, where it is known'),
  speaker: z
    .string()
    .nullable()
    .describe('Name of the speaker, of several joined by "; "; null for nobody with a name'),
  speakerKeys: z.array(z.string()).describe('Their keys'),
  quotedBy: z.string().nullable().describe('Who says that he said it, where the quote stands in another'),
  about: z.array(z.string()).describe('Names that it speaks of'),
  stances: z.array(stanceSchema).min(1).describe('Of its claims; of its cue where it has none'),
  before: z.string().nullable().describe('What its sentence has before it; null where the text is not known'),
  after: z.string().nullable().describe('What its sentence has behind it; null where the text is not known'),
  quote: readableQuote.describe('As in the document; offsets count UTF-16 code units where the text is known'),
});

/** What `--format json` prints. */
export const findSchema = z
  .strictObject({ schemaVersion: z.literal(SCHEMA_VERSION), quotes: z.array(foundQuoteSchema) })
  .meta({ title: 'sayso find', description: 'What somebody said about something, in order of time' });

export type FoundQuote = z.output<typeof foundQuoteSchema>;
