import { firstEndingAfter } from '../../model/span.ts';
import type { SpeakerInput } from './input.ts';

const NONE: readonly number[] = [];

/** The entities for each of which the noun phrase that ends with a token could stand; empty where it is not unclear. */
export function unclearAt({ doc }: SpeakerInput, token: number): readonly number[] {
  const head = doc.tokens[token];
  if (!head || !doc.unclear) return NONE;
  const phrase = doc.unclear[firstEndingAfter(doc.unclear, head.start)];
  return phrase && phrase.start <= head.start && phrase.end === head.end ? phrase.entities : NONE;
}
