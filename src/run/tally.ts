import { isValueType } from '../model/entity-types.ts';
import type { ReadableEntityNames } from '../model/readable.ts';
import { LOSS_CODES, type LossCode } from '../model/schema.ts';
import { type Spoken, speakerIds } from '../model/speaker-ids.ts';

type Losses = Readonly<Partial<Record<LossCode, number>>>;

/** What the closing summary counts of a document. */
export interface Tally {
  /** Entities that are no dates, times or numbers. */
  readonly names: number;
  readonly quotes: number;
  /** Diagnostics that tell of a loss, by code; left out where there are none. */
  readonly losses?: Losses;
  /** Whether there was nothing to read: no sentence. */
  readonly isBlank?: true;
  /** Indices of the corrections that name no text and fit this one; left out where there are none. */
  readonly corrections?: readonly number[];
  /** Key, name and number of quotes of each speaker. */
  readonly speakers: readonly (readonly [key: string, name: string, quotes: number])[];
}

/** What is counted of a document; whether it has sentences is asked only where these are known. */
export interface Counted {
  readonly entities: readonly Pick<ReadableEntityNames, 'id' | 'type' | 'key' | 'name'>[];
  readonly quotes: readonly Spoken[];
  readonly diagnostics?: readonly { readonly code: string }[] | undefined;
  readonly sentences?: readonly unknown[] | undefined;
}

/**
 * Counts one document.
 *
 * @param corrections indices of those that name no text and fit this one
 */
export function tallyOf(doc: Counted, corrections: readonly number[] = []): Tally {
  const quotes = new Map<string, number>();
  for (const quote of doc.quotes) {
    for (const id of speakerIds(quote)) quotes.set(id, (quotes.get(id) ?? 0) + 1);
  }
  const losses = lossesOf(doc);
  return {
    names: doc.entities.filter(({ type }) => !isValueType(type)).length,
    quotes: doc.quotes.length,
    ...(losses && { losses }),
    ...(doc.sentences?.length === 0 && { isBlank: true }),
    ...(corrections.length > 0 && { corrections }),
    speakers: doc.entities.flatMap(({ id, key, name }) => {
      const count = quotes.get(id);
      return count === undefined ? [] : [[key, name, count] as const];
    }),
  };
}

function lossesOf({ diagnostics = [] }: Pick<Counted, 'diagnostics'>): Losses | null {
  const losses: Partial<Record<LossCode, number>> = {};
  for (const { code } of diagnostics) {
    const loss = LOSS_CODES.find((one) => one === code);
    if (loss !== undefined) losses[loss] = (losses[loss] ?? 0) + 1;
  }
  return Object.keys(losses).length > 0 ? losses : null;
}
