/** What `sayso verify` prints. */
import { z } from 'zod';
import { SCHEMA_VERSION } from '../model/schema.ts';

export const VERDICTS = ['verbatim', 'trimmed', 'altered', 'spliced', 'misattributed', 'not-found'] as const;
export const RISKS = [
  'negation-changed',
  'number-changed',
  'name-changed',
  'condition-dropped',
  'negation-dropped',
  'speaker-changed',
] as const;

export const verdictSchema = z
  .enum(VERDICTS)
  .describe(
    'verbatim: the same words, unbroken; trimmed: words left out at an ellipsis, put in or replaced in brackets; altered: words differ without a mark; spliced: parts that stand apart are joined without a mark; misattributed: the source gives the words to somebody else; not-found',
  );
export const riskSchema = z.enum(RISKS).describe('What may change the meaning');

const placeShape = {
  path: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  line: z.int().positive().describe('1-based'),
  column: z.int().positive().describe('1-based, in UTF-16 code units'),
  text: z.string().describe('The words as they stand there'),
};
const speaker = z.string().nullable().describe('Name of who says it; null where nobody is known');

const changeSchema = z.strictObject({
  draft: z
    .string()
    .describe('Words of the draft; empty where it has none, "…" where its mark says that some are left out'),
  source: z.string().describe('Words of the source in their place; may be empty'),
});

const sourceSchema = z.strictObject({
  ...placeShape,
  speaker,
  parent: z
    .strictObject({ speaker })
    .optional()
    .describe('Where the source itself quotes the words within what somebody else says: who that is'),
  changes: z.array(changeSchema),
});

export const findingSchema = z.strictObject({
  draft: z.strictObject({ ...placeShape, speaker }),
  verdict: verdictSchema,
  risks: z.array(riskSchema),
  sources: z
    .array(sourceSchema)
    .describe('Where it stands, the best first; of what is spliced one place for each part, in the order of the draft'),
  more: z.int().positive().optional().describe('Further places with the same words that are not listed'),
  allowed: z.literal(true).optional().describe('Listed in the file of --allow'),
});

/** What `--format json` prints. */
export const verifySchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    findings: z.array(findingSchema),
    summary: z.record(verdictSchema, z.int().nonnegative()),
  })
  .meta({ title: 'sayso verify', description: 'Quotations of drafts, and how they stand in the sources' });

export type Verdict = z.output<typeof verdictSchema>;
export type Risk = z.output<typeof riskSchema>;
export type VerifyFinding = z.output<typeof findingSchema>;
export type VerifySource = z.output<typeof sourceSchema>;
