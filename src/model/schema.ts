/**
 * The output contract as zod schemas: the one source of the types, of the check at the end of the pipeline and of the
 * JSON Schema in `schema/`. What a schema cannot say stands in `invariants.ts`.
 */
import { z } from 'zod';
import { VALUE_TYPES } from './entity-types.ts';

export const SCHEMA_VERSION = '1.1';

const offset = z.int().nonnegative();
const spanShape = { start: offset, end: offset };
const spanWithText = z.strictObject({ ...spanShape, text: z.string() });
const entityId = z.string().regex(/^e[1-9]\d*$/u);
const quoteId = z.string().regex(/^q[1-9]\d*$/u);
const claimId = z.string().regex(/^c[1-9]\d*$/u);

export const offsetUnitSchema = z.enum(['utf16', 'codepoint', 'byte']);
export const entityTypeSchema = z
  .enum([
    'PERSON',
    'NORP',
    'FAC',
    'ORG',
    'GPE',
    'LOC',
    'PRODUCT',
    'EVENT',
    'WORK_OF_ART',
    'LAW',
    'LANGUAGE',
    ...VALUE_TYPES,
  ])
  .describe('OntoNotes 5 label');
export const mentionKindSchema = z.enum(['name', 'nominal', 'pronoun']);
export const boilerplateKindSchema = z.enum([
  'breadcrumb',
  'byline',
  'dateline',
  'teaser',
  'caption',
  'signature',
  'navigation',
  'notice',
]);
/** What a source is: a name, a description of somebody named, a pronoun, or what stands for nobody in the text. */
export const sourceKindSchema = z.enum(['name', 'description', 'pronoun', 'unnamed', 'collective', 'document', 'none']);

/** Diagnostics that tell of something that the document could hold and does not. */
export const LOSS_CODES = [
  'unattributed-quote',
  'looks-like-transcript',
  'looks-like-markup',
  'looks-like-hard-wrap',
  'not-english',
  'stale-correction',
] as const;
export type LossCode = (typeof LOSS_CODES)[number];
export const diagnosticCodeSchema = z.enum([
  'unclosed-quote',
  'ambiguous-speaker',
  'mixed-marks',
  'orphan-quote',
  ...LOSS_CODES,
  'encoding-guessed',
]);
export const layoutSchema = z.enum(['article', 'transcript', 'list']);
/** Whether what is quoted stands in quotation marks: all of it, nothing, or a part. */
export const quoteTypeSchema = z.enum(['direct', 'indirect', 'mixed']);
/** Whether what is quoted was said: "said", "never said that", "if he said that". */
export const utteranceSchema = z.enum(['actual', 'negated', 'hypothetical']);
export const polaritySchema = z.enum(['affirmative', 'negative']);
export const modalitySchema = z.enum(['asserted', 'possible', 'future', 'obligation', 'conditional', 'question']);

/** What a cue makes of its content; `states` where it only says it. */
export const STANCES = [
  'states',
  'reports',
  'claims',
  'admits',
  'denies',
  'accuses',
  'criticizes',
  'praises',
  'warns',
  'promises',
  'predicts',
  'hopes',
  'demands',
  'asks',
  'orders',
] as const;
export const stanceSchema = z.enum(STANCES);
export const voiceSchema = z.enum(['quote', 'article']);

const valueSchema = z
  .union([
    z.string().describe('ISO 8601 date, time of day, duration or interval, for DATE and TIME'),
    z.strictObject({
      amount: z.number(),
      to: z.number().optional().describe('The greater bound of a range, whose lesser one is `amount`'),
      unit: z.string().nullable(),
    }),
  ])
  .describe('What a date, time or number amounts to');

const mentionSchema = z.strictObject({
  ...spanShape,
  text: z.string(),
  kind: mentionKindSchema,
  title: z.string().optional().describe('The title that stands before the name, outside its span'),
  boilerplate: z.literal(true).optional().describe('Stands in boilerplate'),
});

const entitySchema = z.strictObject({
  id: entityId,
  type: entityTypeSchema,
  name: z.string().min(1).describe('Canonical name, without title'),
  aliases: z.array(z.string()),
  key: z.string().min(1).describe('The same for the same entity in every document of a run'),
  value: valueSchema.optional(),
  mentions: z.array(mentionSchema).min(1),
});

const quoteSchema = z.strictObject({
  id: quoteId,
  type: quoteTypeSchema,
  text: z.string().describe('Content spans without their outer quotation marks, joined by a blank or by " … "'),
  content: z.array(z.strictObject(spanShape)).min(1),
  utterance: utteranceSchema.optional().describe('Whether it was said: actual; negated ("never said"); hypothetical'),
  cue: spanWithText.nullable().describe("The cue's verb group, without the source"),
  source: spanWithText.nullable().describe('The source as written'),
  speaker: entityId.nullable().describe('The entity that the source refers to; of several the first'),
  speakers: z.array(entityId).min(2).optional().describe('Only where there are several: all of them'),
  speakerConfidence: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .optional()
    .describe('How often a speaker found like this one is right; null where there is none'),
  speakerRule: z
    .string()
    .min(1)
    .optional()
    .describe('Which rule found the speaker, or why there is none: unnamed, ambiguous, no-source'),
  sourceKind: sourceKindSchema.optional().describe('What the source is, by its head'),
  about: z.array(entityId).describe('Entities mentioned in the content, by first mention'),
  parent: quoteId.nullable().describe('The quote in whose content this one stands'),
  addressee: spanWithText.nullable(),
  confidence: z.number().min(0).max(1),
  rule: z.string().min(1).describe('Which rule found it'),
  boilerplate: z.literal(true).optional(),
});

const claimSchema = z.strictObject({
  id: claimId,
  quote: quoteId.nullable().describe('Null where the article itself asserts it'),
  voice: voiceSchema,
  assertedBy: entityId.nullable(),
  statement: z.string().min(1).describe('One self-contained sentence, pronouns resolved where it is sure'),
  spans: z.array(z.strictObject(spanShape)).min(1).describe('The words it is made of, in the order of the statement'),
  resolved: z
    .array(z.strictObject({ ...spanShape, entity: entityId, text: z.string().min(1) }))
    .describe('What stands for an entity, and what names it in the statement instead'),
  inserted: z
    .array(z.strictObject({ text: z.string().min(1), why: z.string().min(1) }))
    .describe('Words of the statement that stand nowhere in the spans'),
  complete: z.boolean().describe('False where something is left that only the article explains'),
  unresolved: z.array(z.strictObject(spanShape)).describe('What is left so'),
  polarity: polaritySchema,
  negation: spanWithText.nullable().describe('The word that makes it negative'),
  modality: modalitySchema,
  modal: spanWithText.nullable().describe('The word that makes it so'),
  hedged: z.boolean(),
  hedge: spanWithText.nullable().describe('"allegedly", "seems", "I think"'),
  stance: stanceSchema.describe('The class of the cue'),
  time: z
    .array(z.strictObject({ ...spanShape, text: z.string(), value: valueSchema }))
    .describe('Dates and times in it'),
  quantities: z.array(entityId).describe('The numbers in it'),
  about: z.array(entityId).describe('Entities that it speaks of, by first mention, not the speaker'),
  key: z.string().min(1).describe('The same for statements that differ only in wording that does not matter'),
  confidence: z.number().min(0).max(1),
  rule: z.string().min(1).describe('How it was parted from the rest'),
});

const diagnosticSchema = z.strictObject({
  code: diagnosticCodeSchema,
  ...spanShape,
  message: z.string(),
  candidates: z.array(entityId).min(2).optional().describe('Of an ambiguous speaker: those it could be'),
});

/** One document, as the contract describes it. */
export const documentSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    offsetUnit: offsetUnitSchema,
    id: z.string().min(1),
    path: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    text: z.string().optional().describe('The decoded text, where it was asked for'),
    mediaType: z.string().min(1).optional().describe("By the file's extension or as the record says"),
    layout: layoutSchema
      .optional()
      .describe('How the text is laid out; a transcript has turns with the names of their speakers'),
    date: z.iso.date().optional().describe('Of the article, where known'),
    meta: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("What came with it: front matter, the record's other fields"),
    sentences: z.array(z.strictObject(spanShape)),
    entities: z.array(entitySchema),
    quotes: z.array(quoteSchema),
    claims: z.array(claimSchema),
    boilerplate: z.array(z.strictObject({ ...spanShape, kind: boilerplateKindSchema })),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ title: 'sayso document', description: 'Named entities, attributed quotes and claims of one text' });

/** What `--format json` prints. */
export const envelopeSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  documents: z.array(documentSchema),
});

/** What stands in NDJSON for a line of input that gave no document. */
export const errorLineSchema = z.strictObject({
  error: z.strictObject({ line: z.int().positive(), id: z.string().optional(), message: z.string() }),
});

export type SaysoDocument = z.infer<typeof documentSchema>;
export type Envelope = z.infer<typeof envelopeSchema>;
export type OutputEntity = z.infer<typeof entitySchema>;
export type OutputMention = z.infer<typeof mentionSchema>;
export type OutputQuote = z.infer<typeof quoteSchema>;
export type OutputClaim = z.infer<typeof claimSchema>;
export type OffsetUnit = z.infer<typeof offsetUnitSchema>;
export type EntityType = z.infer<typeof entityTypeSchema>;
export type EntityValue = z.infer<typeof valueSchema>;
export type BoilerplateKind = z.infer<typeof boilerplateKindSchema>;
export type SourceKind = z.infer<typeof sourceKindSchema>;
export type OutputDiagnostic = z.infer<typeof diagnosticSchema>;
export type DiagnosticCode = z.infer<typeof diagnosticCodeSchema>;
export type Stance = z.infer<typeof stanceSchema>;
export type Utterance = z.infer<typeof utteranceSchema>;
export type Polarity = z.infer<typeof polaritySchema>;
export type Modality = z.infer<typeof modalitySchema>;
