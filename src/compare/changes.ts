/** How a field that differs is told. */
import type { Span } from '../model/span.ts';
import { type Difference, fromTo, type Value } from './difference.ts';
import type { DifferenceKind } from './kinds.ts';

/** What all changes of one thing have in common. */
interface Changed {
  readonly at: Span;
  readonly rule: string | null;
  /** The message of a change, around "from A to B". */
  readonly tell: (what: string, change: string) => string;
}

/** Adds up the changes of one thing. */
export interface Changes {
  readonly found: Difference[];
  /** Tells of a field where it differs. One that a version does not have is no difference. */
  readonly field: (kind: DifferenceKind, what: string, before: Value | undefined, after: Value | undefined) => void;
  /** Tells of a change that is known to be one; `shown` is how both values read in the message. */
  readonly tell: (kind: DifferenceKind, what: string, values: Pairwise<Value>, shown?: Pairwise<string | null>) => void;
}

type Pairwise<T> = readonly [before: T, after: T];

/** No changes yet. */
export function changesOf({ at, rule, tell: sentence }: Changed): Changes {
  const found: Difference[] = [];
  const tell: Changes['tell'] = (kind, what, [before, after], shown = [shownValue(before), shownValue(after)]) => {
    found.push({ kind, at, before, after, rule, message: sentence(what, fromTo(...shown)) });
  };
  const field: Changes['field'] = (kind, what, before, after) => {
    if (before === undefined || after === undefined || isSame(before, after)) return;
    tell(kind, what, [before, after]);
  };
  return { found, field, tell };
}

function isSame(a: Value, b: Value): boolean {
  return Object.is(a, b) || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b));
}

function shownValue(value: Value): string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(' and ');
  return value === null ? null : String(value);
}

/** "lost A; new B", or that only the order changed; null where the lists agree. */
export function listChange(before: readonly string[], after: readonly string[]): string | null {
  if (before.length === after.length && before.every((item, i) => item === after[i])) return null;
  const [old, now] = [new Set(before), new Set(after)];
  const lost = before.filter((item) => !now.has(item));
  const added = after.filter((item) => !old.has(item));
  const parts = [lost.length > 0 ? `lost ${some(lost)}` : '', added.length > 0 ? `new ${some(added)}` : ''];
  return parts.filter((part) => part !== '').join('; ') || 'another order';
}

/** A message names no more items than these. */
const MOST_NAMED = 10;

function some(items: readonly string[]): string {
  const named = items.slice(0, MOST_NAMED).join(', ');
  return items.length <= MOST_NAMED ? named : `${named} and ${items.length - MOST_NAMED} more`;
}
