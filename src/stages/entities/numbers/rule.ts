import type { FindRule } from '../../../model/rule.ts';
import type { EntityType, EntityValue } from '../../../model/schema.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import type { Term } from '../words/term.ts';

/** What a rule gives back for the tokens `[first, end)`. */
export interface Reading {
  readonly first: number;
  readonly end: number;
  readonly value?: EntityValue | undefined;
  /** The value that the day of the article, in ISO form, gives it; in place of `value`. */
  readonly seenFrom?: (day: string) => EntityValue | undefined;
}

/** A rule that finds dates, times or amounts of one type. */
export interface NumberRule extends FindRule<TokenFacts, Reading | null, [token: number]> {
  readonly type: EntityType;
  /** Whether what the rule finds may begin with the word, but for what stands before it; the rule is asked only there. */
  readonly trigger: (term: Term) => boolean;
}

/** Whether the sentence goes on to the token, so that a reading may take it in. */
export function within(doc: TokenFacts, i: number, from: number): boolean {
  return doc.sentenceOf[i] === doc.sentenceOf[from] && i < doc.tokens.length;
}

/** The value of a number with its unit; none where the amount is open. */
export function valued(amount: number | null, unit: string | null): EntityValue | undefined {
  return amount === null ? undefined : { amount, unit };
}

/** Whether a number may begin with the word. */
export function isNumeral({ numeral }: Term): boolean {
  return numeral !== null;
}

/** Whether the word begins with a figure. */
export function hasFigure({ lower }: Term): boolean {
  const code = lower.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
