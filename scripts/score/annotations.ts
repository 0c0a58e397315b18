/** Documents as a scorer reads them: the fields of the output contract that are scored, and what gold adds to them. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Span } from '../../src/model/span.ts';

const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const spansSchema = z.array(spanSchema);
/** What may be found or not; it counts neither way. */
const openSchema = z.object({ optional: z.boolean().optional(), boilerplate: z.boolean().optional() });

const mentionSchema = z.object({
  ...spanSchema.shape,
  ...openSchema.shape,
  kind: z.enum(['name', 'nominal', 'pronoun']),
  alt: spansSchema.optional().describe('Other spans that are as right'),
  full: spanSchema.optional().describe('The whole phrase, where the span is only the name in it'),
});

const entitySchema = z.object({
  ...openSchema.shape,
  id: z.string(),
  type: z.string().nullish(),
  altTypes: z.array(z.string()).optional().describe('Other types that are as right'),
  name: z.string().optional(),
  aliases: z.array(z.string()).optional(),
  mentions: z.array(mentionSchema),
});

const quoteSchema = z.object({
  ...openSchema.shape,
  type: z.enum(['direct', 'indirect', 'mixed']),
  typeAlt: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('Other types that are as right'),
  content: spansSchema.min(1),
  altContent: z.array(spansSchema).optional().describe('Other contents that are as right'),
  cue: spanSchema.nullable(),
  source: spanSchema.nullable(),
  speaker: z.string().nullable().optional(),
  why: z.string().optional().describe('Why nobody speaks: a group is the source, which is no wrong name'),
  debatable: z.boolean().optional().describe('Two readers would not agree on the speaker'),
  speakers: z.array(z.string()).optional().describe('All that speak; each is right'),
  parent: z.string().nullable().optional(),
  confidence: z.number().optional(),
});

const documentSchema = z.object({
  id: z.string(),
  path: z.string().optional(),
  offsetUnit: z.literal('utf16').optional(),
  sentences: spansSchema.optional(),
  entities: z.array(entitySchema).optional(),
  quotes: z.array(quoteSchema).optional(),
  ignore: spansSchema.optional().describe('Stretches of which the gold says nothing'),
  boilerplateRanges: spansSchema.optional().describe('The same, for boilerplate'),
});

export type Mention = z.infer<typeof mentionSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Annotations = Omit<z.infer<typeof documentSchema>, 'offsetUnit'>;

/** A text with what should be found in it and what was. */
export interface Scored {
  readonly text: string;
  readonly gold: Annotations;
  readonly found: Annotations;
}

/**
 * The documents of an NDJSON file, gold or a program's output.
 *
 * @throws Error naming file, line and field where a line is no such document.
 */
export function readAnnotations(file: string): Annotations[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [annotationsOf(line, `${file}:${i + 1}`)]));
}

function annotationsOf(line: string, place: string): Annotations {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
  const { data, error } = documentSchema.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${place}: ${issue?.path.join('.') || 'the document'}: ${issue?.message}`);
}

/** Whether gold may be found or not. */
export function isOptional({ optional, boilerplate }: z.infer<typeof openSchema>): boolean {
  return optional === true || boilerplate === true;
}

/** The stretches of the text of which the gold says nothing. */
export function ignoredIn({ ignore = [], boilerplateRanges = [] }: Annotations): Span[] {
  return [...ignore, ...boilerplateRanges];
}

/** The spans that are right for a mention of the gold. */
export function spansOf({ alt = [], ...mention }: Mention): Span[] {
  return [mention, ...alt];
}
