/** What `sayso explain` prints. */
import { z } from 'zod';
import { documentSchema, SCHEMA_VERSION } from '../model/schema.ts';

const offset = z.int().nonnegative();
const spanShape = { start: offset, end: offset };
const placeShape = {
  line: z.int().positive().describe('1-based, in the text that `sayso text` prints'),
  column: z.int().positive().describe('1-based, in UTF-16 code units'),
  ...spanShape,
};
const share = z.number().min(0).max(1);

const pieceSchema = z.strictObject({
  role: z.enum(['content', 'cue', 'source', 'addressee', 'resolved']),
  ...spanShape,
  text: z.string(),
});

const countsSchema = z.strictObject({
  figure: z.enum(['rate', 'confidence', 'speakerConfidence']),
  value: share.describe('(right + expected * weight) / (seen + weight)'),
  of: z.string().describe('Which cases were counted'),
  right: z.int().nonnegative().describe('How many of those seen were right'),
  seen: z.int().nonnegative(),
  expected: share.describe('The share that is expected before anything was counted'),
  weight: z.number().positive().describe('As how many cases that counts'),
});

const droppedSchema = z.strictObject({
  candidate: z.strictObject({
    ...placeShape,
    text: z.string(),
    rule: z.string().nullable().describe('Which rule had proposed it'),
    pieces: z.array(pieceSchema),
  }),
  stage: z.string(),
  refiner: z.string().describe('What dropped it'),
  rate: z.number().nullable().describe('What it was weighed by; null where nothing was weighed'),
  threshold: z.number().nullable().describe('What it had to reach: a fixed threshold, or the rate of what it lost to'),
  measure: z.enum(['rate', 'confidence']).nullable(),
  lostTo: z.string().nullable().describe('The rule whose finding it lost to'),
  reason: z.string().nullable(),
});

const consideredSchema = z.strictObject({
  entity: z.string().nullable().describe('Null for somebody without a name'),
  name: z.string(),
  score: share.nullable().describe('Share of the weight of the heaviest; null where nobody was weighed'),
  chosen: z.boolean(),
  why: z.string().describe('Why it is he, or why not'),
});

const speakerSchema = z.strictObject({
  entity: z.string().nullable(),
  name: z.string().nullable(),
  rule: z.string().describe('Which rule found the speaker, or why there is none'),
  decidedBy: z.string().nullable().describe('The rule that decided, also where it names nobody'),
  reason: z.string().nullable(),
  candidates: z.array(consideredSchema),
});

const stepSchema = z.strictObject({
  stage: z.string(),
  action: z.string(),
  rule: z.string(),
  reason: z.string().nullable(),
});

const mentionSchema = documentSchema.shape.entities.element.shape.mentions.element;

const answerSchema = z.strictObject({
  path: z.string(),
  ...placeShape,
  kind: z.enum(['quote', 'claim', 'mention', 'dropped']),
  text: z.string(),
  quote: documentSchema.shape.quotes.element.optional().describe('As in the document'),
  claim: documentSchema.shape.claims.element.optional().describe('As in the document'),
  mention: mentionSchema
    .extend({ entity: z.string(), type: z.string(), name: z.string() })
    .optional()
    .describe('As in the document, with its entity'),
  rule: z.string().nullable(),
  pieces: z.array(pieceSchema),
  dropped: z.array(droppedSchema).describe('What lost to it, or stands here and is in no quote'),
  speaker: speakerSchema.nullable(),
  counts: z.array(countsSchema).describe('What each figure of confidence was counted on'),
  steps: z.array(stepSchema).describe('What the rules did with these words, in their order'),
});

/** What `--format json` prints. */
export const explainSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    answers: z.array(answerSchema),
    nearest: answerSchema.optional().describe('What stands nearest, where nothing stands at the place'),
  })
  .meta({ title: 'sayso explain', description: 'Why it is there, by the trace of the run that found it' });

export type Answer = z.output<typeof answerSchema>;
export type Dropped = z.output<typeof droppedSchema>;
export type ExplainedSpeaker = z.output<typeof speakerSchema>;
export type ExplainedCounts = z.output<typeof countsSchema>;
export type Piece = z.output<typeof pieceSchema>;
