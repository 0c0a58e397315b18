import type { Range } from '../../../model/phrases.ts';
import type { Modality, Polarity } from '../../../model/schema.ts';

/** A label with the tokens that make it so, null where nothing does. */
export interface Label<Value> {
  readonly value: Value;
  readonly by: Range | null;
}
/** Whether a claim is negated. */
export type PolarityLabel = Label<Polarity>;
/** How a claim is meant. */
export type ModalityLabel = Label<Modality>;
