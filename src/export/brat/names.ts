/** What else is called how in brat; read back by the same names. */
import { entityTypeSchema } from '../../model/schema.ts';

export const NAME_LABELS: readonly string[] = entityTypeSchema.options;

/** Mentions of one entity. */
export const EQUIVALENT = 'Equiv';

/** Attributes and their values; what is not there has the value that most have. */
export const ATTRIBUTES = {
  /** direct, indirect or mixed. */
  type: 'Type',
  /** negated or hypothetical. */
  utterance: 'Utterance',
  /** Of a mention: nominal or pronoun. */
  kind: 'Mention',
  /** Without a value: stands in boilerplate. */
  boilerplate: 'Boilerplate',
} as const;
