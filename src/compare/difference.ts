import { oneLine } from '../model/plain-text.ts';
import type { Span } from '../model/span.ts';
import type { DifferenceKind } from './kinds.ts';

/** What something was or is, in words and figures: names for entities, words for spans. */
export type Value = string | number | boolean | null | string[];

/** One change between two versions of a document, in the terms of the domain. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where to look in the new version, UTF-16; of what is lost where it would stand. */
  readonly at: Span;
  /** Of what is lost: where it stood in the old version, in the offsets of that. */
  readonly lostAt?: Span;
  readonly before: Value;
  readonly after: Value;
  /** The rule that found it, by the new version where that has it; null where no single rule did. */
  readonly rule: string | null;
  /** One line for people. */
  readonly message: string;
}

const LONGEST = 60;

/** Words as one short line. */
export function shortened(text: string): string {
  const words = oneLine(text);
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** Sets words off from the message around them, whatever quotation marks they hold themselves. */
export function cited(words: string): string {
  return `«${shortened(words)}»`;
}

/** So much of what both have in common stands before the first difference. */
const LEAD = 20;

/** Two wordings set off, each cut so that where they differ first can be seen in it. */
export function contrasted(before: string, after: string): readonly [before: string, after: string] {
  const lines = [before, after].map((text) => oneLine(text));
  const [one = '', other = ''] = lines;
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  if (Math.max(one.length, other.length) <= LONGEST || common < LONGEST - LEAD) return [cited(one), cited(other)];
  const from = Math.max(one.lastIndexOf(' ', common - LEAD) + 1, common - 2 * LEAD);
  const rest = (text: string): string => cited(`…${text.slice(from).replace(/^[\udc00-\udfff]/u, '')}`);
  return [rest(one), rest(other)];
}

/** "from A to B", with words for nothing. */
export function fromTo(before: string | null, after: string | null): string {
  return `from ${before ?? 'none'} to ${after ?? 'none'}`;
}

/** Whether two wordings are the same but for white space. */
export function readsAlike(a: string, b: string): boolean {
  return a === b || oneLine(a) === oneLine(b);
}
