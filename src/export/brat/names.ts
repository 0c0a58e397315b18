/** What labels, relations and attributes are called in brat; read back by the same names. */
import { entityTypeSchema } from '../../model/schema.ts';

/** Labels of the parts of a quote. Beside them stand those of names: `PERSON`, `ORG` … */
export const PARTS = { content: 'Quote', source: 'Source', cue: 'Cue', addressee: 'Addressee' } as const;
export const NAME_LABELS: readonly string[] = entityTypeSchema.options;

/** Relations from a content to the parts of its quote, and to the mention that stands for who speaks. */
export const RELATIONS = { source: 'said_by', cue: 'cued_by', addressee: 'told_to', speaker: 'spoken_by' } as const;
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
