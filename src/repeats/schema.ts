/** What `sayso repeats` prints. */
import { z } from 'zod';
import { SCHEMA_VERSION } from '../model/schema.ts';
import { riskSchema, verdictSchema } from '../verify/schema.ts';

const speaker = z.string().nullable().describe('Name of who says it; null where nobody is known');
const date = z.string().nullable().describe('Of the article; null where it is not known');

const placeSchema = z.strictObject({
  path: z.string(),
  line: z.int().positive().nullable().describe('1-based; null where the text is not at hand'),
  column: z.int().positive().nullable().describe('1-based, in UTF-16 code units; null where the text is not at hand'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  date,
  text: z.string().describe('The words as they are quoted there'),
  speaker,
  verdict: verdictSchema.describe('As of `sayso verify`, beside the wording in `text` of the quotation'),
  risks: z.array(riskSchema).describe('What may change the meaning'),
  changes: z.array(
    z.strictObject({
      draft: z.string().describe('Words of this place; empty where it has none'),
      source: z.string().describe('Words of the quotation in their stead; may be empty'),
    }),
  ),
  copyOf: z.string().optional().describe('Path of the article of which this one is a copy (the first of its group)'),
});

const quotationSchema = z.strictObject({
  text: z
    .string()
    .describe(
      'The wording that the others are laid beside: of the longest ones that with which most independent articles agree, then the earliest',
    ),
  speaker: speaker.describe('Whom most independent articles name; null where none names anybody'),
  others: z
    .array(z.strictObject({ name: z.string(), articles: z.int().positive().describe('Independent ones') }))
    .describe('Who else is named as its speaker'),
  articles: z.int().positive().describe('In how many articles it stands'),
  independent: z.int().positive().describe('The same with copies of one article counted once'),
  first: date,
  last: date,
  places: z.array(placeSchema).describe('In order of time, those without a date last'),
});

const duplicatesSchema = z.strictObject({
  articles: z
    .array(z.strictObject({ path: z.string(), date }))
    .min(2)
    .describe('In order of path'),
});

/** What `--format json` prints. */
export const repeatsSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    quotations: z.array(quotationSchema),
    duplicates: z.array(duplicatesSchema).describe('Articles that are copies of each other, or both of a longer one'),
  })
  .meta({
    title: 'sayso repeats',
    description: 'Quotations that stand in several articles, and how their wording differs',
  });

export type QuotationRow = z.output<typeof quotationSchema>;
export type QuotationPlace = z.output<typeof placeSchema>;
export type DuplicatesRow = z.output<typeof duplicatesSchema>;
