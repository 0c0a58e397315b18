/** What `sayso ledger` prints. */
import { z } from 'zod';
import { modalitySchema, SCHEMA_VERSION, sourceKindSchema, stanceSchema, voiceSchema } from '../model/schema.ts';

const amountSchema = z.strictObject({
  text: z.string().describe('As it is written'),
  amount: z.number(),
  to: z.number().optional().describe('The greater bound of a range'),
  unit: z.string().nullable(),
});

const entrySchema = z.strictObject({
  who: z.string().nullable().describe('Who says it; null for nobody with a name'),
  key: z.string().nullable(),
  source: z.string().nullable().describe('The source as written; null where there is none'),
  sourceKind: sourceKindSchema.nullable().describe('What the source is; null where the article itself speaks'),
  voice: voiceSchema,
  statement: z.string().describe('In the words of this place'),
  stance: stanceSchema,
  modality: modalitySchema,
  hedged: z.boolean(),
  amounts: z.array(amountSchema),
  date: z.string().optional().describe('Of the article, where it is known'),
  path: z.string(),
  line: z.int().positive().nullable().describe('1-based; null where the text is not known'),
  column: z.int().positive().nullable().describe('1-based, in UTF-16 code units; null where the text is not known'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  report: z.int().nonnegative().describe('The same for articles that are copies of one'),
});

const momentSchema = z.strictObject({ date: z.string().optional(), path: z.string() });

const ledgerRowSchema = z.strictObject({
  key: z.string().describe('Of the claims'),
  statement: z
    .string()
    .describe('As most of those put it who assert it; where nobody does, as the first of the others'),
  asserted: z.array(entrySchema).describe('Who says that it is so, in order of time'),
  denied: z.array(entrySchema).describe('Who says that it is not so; their statements are negative'),
  open: z.array(entrySchema).describe('Who asks, hopes or demands it, or says that it may, must or would be so'),
  contested: z.boolean().describe('Whether one asserts what another denies'),
  independent: z
    .int()
    .nonnegative()
    .describe(
      'Those who assert or deny it: each person once, however many articles quote him; of those without a name each source of a report, if it says what he is ("officials", not "they")',
    ),
  articles: z.int().positive().describe('In how many articles it stands'),
  reports: z.int().positive().describe('The same, copies of one article counted once'),
  differing: z
    .array(z.strictObject({ unit: z.string().nullable(), amounts: z.array(z.number()) }))
    .describe('Amounts in which those differ who assert or deny it, by unit, ascending'),
  first: momentSchema,
  last: momentSchema,
});

/** What `--format json` prints. */
export const ledgerSchema = z
  .strictObject({ schemaVersion: z.literal(SCHEMA_VERSION), claims: z.array(ledgerRowSchema) })
  .meta({ title: 'sayso ledger', description: 'Claims of an archive: who asserts them, who denies them' });

export type LedgerRow = z.output<typeof ledgerRowSchema>;
export type LedgerEntry = z.output<typeof entrySchema>;
