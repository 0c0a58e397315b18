/** What parts of quotes are called where people label texts, in brat and Label Studio alike. */

/** Labels of the parts of a quote. Beside them stand those of names: `PERSON`, `ORG` … */
export const PARTS = { content: 'Quote', source: 'Source', cue: 'Cue', addressee: 'Addressee' } as const;

/** Relations from a content to the parts of its quote, and to the mention that stands for who speaks. */
export const RELATIONS = { source: 'said_by', cue: 'cued_by', addressee: 'told_to', speaker: 'spoken_by' } as const;
