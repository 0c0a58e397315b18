/** Documents as a scorer reads them: the fields of the output contract that are scored, and what gold adds to them. */
import { z } from 'zod';
import { stem } from '../io/paths.ts';
import { mentionKindSchema, offsetUnitSchema, quoteTypeSchema } from '../model/schema.ts';
import type { Span } from '../model/span.ts';

const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const spansSchema = z.array(spanSchema);
/** What may be found or not; it counts neither way. */
const openSchema = z.object({ optional: z.boolean().optional(), boilerplate: z.boolean().optional() });

const mentionSchema = z.object({
  ...spanSchema.shape,
  ...openSchema.shape,
  kind: mentionKindSchema,
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
  type: quoteTypeSchema.optional(),
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

const documentSchema = z
  .object({
    id: z.string().min(1).optional(),
    path: z.string().min(1).optional(),
    sha256: z.string().optional(),
    text: z.string().optional(),
    offsetUnit: offsetUnitSchema.default('utf16'),
    sentences: spansSchema.optional(),
    entities: z.array(entitySchema).optional(),
    quotes: z.array(quoteSchema).optional(),
    ignore: spansSchema.optional().describe('Stretches of which the gold says nothing'),
    boilerplateRanges: spansSchema.optional().describe('The same, for boilerplate'),
  })
  .refine(({ id, path }) => id !== undefined || path !== undefined, 'neither id nor path says which text it is of');

export type Mention = z.infer<typeof mentionSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Quote = z.infer<typeof quoteSchema>;
/** What is annotated in a text; offsets are UTF-16. */
export type Annotations = Pick<
  z.infer<typeof documentSchema>,
  'path' | 'sentences' | 'entities' | 'quotes' | 'ignore' | 'boilerplateRanges'
> & { readonly id: string };
/** A document of the gold as its file has it. */
export type GoldDocument = Annotations & Pick<z.infer<typeof documentSchema>, 'sha256' | 'text' | 'offsetUnit'>;

/** A text with what should be found in it and what was. */
export interface Scored {
  readonly text: string;
  readonly gold: Annotations;
  readonly found: Annotations;
}

/**
 * A value as annotations, or what keeps it from being that: field and fault.
 */
export function annotationsOf(value: unknown): { readonly annotations: GoldDocument } | { readonly fault: string } {
  const { data, error } = documentSchema.safeParse(value);
  if (data) return { annotations: { ...data, id: data.id ?? stem(data.path ?? '') } };
  const [issue] = error.issues;
  return { fault: `${issue?.path.join('.') || 'the document'}: ${issue?.message}` };
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
