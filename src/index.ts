export { type ExtractOptions, extract } from './extract.ts';
export { type CorrectionsData, correctionsSchema } from './model/corrections.ts';
export { SaysoError } from './model/errors.ts';
export { type LexiconData, lexiconSchema } from './model/lexicon.ts';
export { documentSchema, type Envelope, envelopeSchema, type SaysoDocument } from './model/schema.ts';
