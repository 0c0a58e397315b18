import type { Range } from '../../../model/phrases.ts';

/** Why a word stands in a statement that does not stand in its text. */
export type InsertionReason = 'shared-subject' | 'speaker' | 'denied' | 'auxiliary' | 'cue';

/** A piece of a statement. Numbers are tokens of the document. */
export type Part =
  /** A word as it stands. */
  | { readonly kind: 'word'; readonly token: number }
  /** A verb in the form that its new subject asks for. */
  | { readonly kind: 'agreed'; readonly token: number; readonly text: string }
  /** What stands for an entity, `[first, end)`, with what names it instead. */
  | (Range & { readonly kind: 'resolved'; readonly entity: number; readonly text: string })
  /** Words that stand nowhere in the spans. */
  | { readonly kind: 'inserted'; readonly text: string; readonly why: InsertionReason };

/** A word as it stands, by its token. */
export function wordPart(token: number): Part {
  return { kind: 'word', token };
}

/** A statement as its parts, in order, with what is left open in it. */
export interface Wording {
  readonly parts: readonly Part[];
  /** Tokens that only the article explains: pronouns and descriptions that nobody could resolve. */
  readonly unresolved: readonly Range[];
  /** What the statement ends in. */
  readonly mark: '.' | '?';
}
