/** What `sayso score` prints. */
import { z } from 'zod';
import { SCHEMA_VERSION } from '../model/schema.ts';
import { NAME_MEASURES, QUOTE_MEASURES } from './document.ts';
import { MISTAKE_KINDS } from './mistakes.ts';

const share = z.number().min(0).max(1);
const interval = z.tuple([share, share]).nullable();
const count = z.int().nonnegative();

const figureSchema = z.strictObject({
  task: z.enum(['quotes', 'names']),
  measure: z.enum([...QUOTE_MEASURES, ...NAME_MEASURES]),
  precision: share,
  recall: share,
  f1: share,
  interval: interval.describe('95 % of F1, by bootstrap over the documents; null where there is only one'),
  right: count.describe('Right of what was found'),
  found: count,
  met: count.describe('Found of what is in the gold'),
  gold: count,
});

const speakersSchema = z.strictObject({
  gold: count.describe('Quotes of the gold with a speaker'),
  found: count.describe('Those of them that were found'),
  right: count,
  wrong: count.describe('Somebody else speaks'),
  missing: count.describe('Nobody speaks'),
  invented: count.describe('Somebody speaks where the gold has nobody'),
  rightlyNone: count,
  accuracy: share.nullable().describe('Right of those found; null where there are none'),
  interval,
});

const mistakeSchema = z.strictObject({
  path: z.string(),
  line: z.int().positive(),
  column: z.int().positive().describe('1-based, in UTF-16 code units'),
  start: count,
  end: count,
  kind: z.enum(MISTAKE_KINDS),
  gold: z.string().nullable().describe('What should stand there'),
  found: z.string().nullable(),
});

/** What `--format json` prints. */
export const scoreSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    documents: count,
    figures: z.array(figureSchema),
    speakers: speakersSchema.nullable().describe('Null where the gold has none'),
    mistakes: z.array(mistakeSchema).optional().describe('With --errors'),
  })
  .meta({ title: 'sayso score', description: 'What was found, held against what should have been found' });

export type Figure = z.output<typeof figureSchema>;
export type SpeakerFigures = z.output<typeof speakersSchema>;
export type MistakeRow = z.output<typeof mistakeSchema>;
