import type { Rule } from '../../../model/rule.ts';
import type { EntityType, EntityValue } from '../../../model/schema.ts';
import type { Span } from '../../../model/span.ts';
import type { Surveyed } from '../survey.ts';

/** What number rules read. */
export interface Numbered extends Surveyed {
  /** Tokens at which a number or date may begin, in order. */
  readonly starts: readonly number[];
  /** ISO day of the article, where it gives one. */
  readonly articleDay: string | null;
}

/** A date, time or amount with its value. */
export interface Amount extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly value?: EntityValue;
}

export type NumberRule = Rule<Numbered, Amount>;

/** What a rule gives back for the tokens `[first, end)`. */
export interface Reading {
  readonly first: number;
  readonly end: number;
  readonly value?: EntityValue | undefined;
}

/** A rule that looks at each token where a number or date may begin. */
export function numberRule(
  id: string,
  about: string,
  type: EntityType,
  at: (doc: Numbered, i: number) => Reading | null,
): NumberRule {
  return {
    id,
    about,
    find(doc) {
      const found: Amount[] = [];
      for (const i of doc.starts) {
        const read = at(doc, i);
        if (read) found.push(amountOf(doc, type, read));
      }
      return found;
    },
  };
}

function amountOf({ tokens }: Numbered, type: EntityType, { first, end, value }: Reading): Amount {
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    firstToken: first,
    endToken: end,
    type,
    ...(value !== undefined && { value }),
  };
}

/** Whether the sentence goes on to the token, so that a reading may take it in. */
export function within(doc: Numbered, i: number, from: number): boolean {
  return doc.sentenceOf[i] === doc.sentenceOf[from] && i < doc.tokens.length;
}

/** The value of a number with its unit; none where the amount is open. */
export function valued(amount: number | null, unit: string | null): EntityValue | undefined {
  return amount === null ? undefined : { amount, unit };
}
