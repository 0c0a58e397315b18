import type { FindRule } from '../../../model/rule.ts';
import type { EntityType, EntityValue } from '../../../model/schema.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import type { Term } from '../words/term.ts';
import type { Read } from './numeral.ts';

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

/** The value of a number or range with its unit; none where the amount is open, or has more digits than can be told. */
export function valued({ amount, to }: Pick<Read, 'amount' | 'to'>, unit: string | null): EntityValue | undefined {
  if (amount === null || !Number.isFinite(amount)) return undefined;
  if (to === null) return { amount, unit };
  return Number.isFinite(to) ? { amount, to, unit } : undefined;
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
