/** Where the words of corrections stand in a text. */
import type { Correction, Place, Placed, Treated } from './corrections.ts';
import type { Span } from './span.ts';

/** A text as anchors are compared with it, and where its characters stand. */
interface Folded {
  readonly text: string;
  /** Offsets in the text it was made of, and one more for its end; null where each character stands where it stood. */
  readonly offsets: Int32Array | null;
}

const MARKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'“”„‟«»″'].map((mark) => [mark, '"'])),
  ...Object.fromEntries([...'‘’‚‛`´′'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'‐‑‒–—―'].map((mark) => [mark, '-'])),
};
const FOLDED_MARK = new RegExp(`[${Object.keys(MARKS).join('')}]`, 'gu');

/** Words with single blanks and plain marks: how a text is printed is no matter. */
function fold(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(FOLDED_MARK, (mark) => MARKS[mark] ?? mark);
}

function folded(text: string): Folded {
  const plain = fold(text);
  if (plain.length === text.length) return { text: plain, offsets: null };
  const offsets = new Int32Array(plain.length + 1);
  let at = 0;
  for (const { index, 0: run } of text.matchAll(/\s+|\S+/gu)) {
    const length = /^\s/u.test(run) ? 1 : run.length;
    for (let i = 0; i < length; i++) offsets[at++] = index + i;
  }
  offsets[at] = text.length;
  return { text: plain, offsets };
}

const WORD = /^[\p{L}\p{M}\p{N}]$/u;

/** Whether a word may begin or end at an offset: not in the midst of one. */
function isEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return !(WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset)));
}

/** What corrections say of one place, folded. */
interface Wanted {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
}

function wantedBy({ exact, prefix = '', suffix = '' }: Correction): Wanted {
  return { exact: fold(exact).trim(), before: fold(prefix).trim(), after: fold(suffix).trim() };
}

/** Corrections by a string that is looked up for each length of it, so that many of them cost little more than one. */
type ByLength<Value> = Map<number, Map<string, Value>>;

/** The corrections whose exact words are the same, by what stands before and after: for each two lengths of that. */
type Anchor = Map<string, { readonly lengths: readonly [number, number]; readonly byContext: Map<string, number[]> }>;

/** So many characters of the words are looked up first. */
const KEY = 12;

/** The anchors by their words, below the first characters of these. */
type AnchorIndex = ByLength<ByLength<Anchor>>;

function valueAt<Value>(index: ByLength<Value>, key: string, make: () => Value): Value {
  const byKey = index.get(key.length) ?? new Map<string, Value>();
  index.set(key.length, byKey);
  const value = byKey.get(key) ?? make();
  byKey.set(key, value);
  return value;
}

/** Of each correction its number in the list. */
function indexOf(wanted: readonly Wanted[]): AnchorIndex {
  const index: AnchorIndex = new Map();
  for (const [number, { exact, before, after }] of wanted.entries()) {
    const near = valueAt(index, exact.slice(0, KEY), (): ByLength<Anchor> => new Map());
    const anchor = valueAt(near, exact, (): Anchor => new Map());
    const lengths = [before.length, after.length] as const;
    const group = anchor.get(lengths.join()) ?? { lengths, byContext: new Map<string, number[]>() };
    anchor.set(lengths.join(), group);
    const context = contextKey(before, after);
    group.byContext.set(context, [...(group.byContext.get(context) ?? []), number]);
  }
  return index;
}

function contextKey(before: string, after: string): string {
  return `${before}\u0000${after}`;
}

/** What is looked up of corrections; made once for a list, which many documents may share. */
interface Ready {
  readonly wanted: readonly Wanted[];
  readonly index: AnchorIndex;
}

const ready = new WeakMap<readonly Correction[], Ready>();

function readyFor(corrections: readonly Correction[]): Ready {
  const known = ready.get(corrections);
  if (known) return known;
  const wanted = corrections.map(wantedBy);
  const made = { wanted, index: indexOf(wanted) };
  ready.set(corrections, made);
  return made;
}

/**
 * The places of each correction's words in a text, in the order of the corrections. Words that stand in several places
 * mean all of them, unless what stands before and after says which.
 */
export function placedIn(text: string, corrections: readonly Correction[]): Placed[] {
  const copy = folded(text);
  const { wanted, index } = readyFor(corrections);
  const found: Found = { starts: new Map(), near: new Map() };
  for (const { index: at } of copy.text.matchAll(BEGINNINGS)) findAt(copy.text, at, index, found);
  return corrections.map((correction, number) => {
    const { exact } = wanted[number] ?? wantedBy(correction);
    const near = found.near.get(exact);
    return {
      correction,
      places: (found.starts.get(number) ?? []).map((start) => placeAt(copy, start, exact.length, correction)),
      near: near === undefined ? null : originalSpan(copy, near, near + exact.length),
    };
  });
}

/** Where things begin in the copy. */
interface Found {
  /** By the number of a correction: its places. */
  readonly starts: Map<number, number[]>;
  /** By exact words: their first place, whatever stands beside them. */
  readonly near: Map<string, number>;
}

/** Where words or marks begin. */
const BEGINNINGS = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]|[^\s\p{L}\p{M}\p{N}]/gu;

function placeAt(copy: Folded, start: number, length: number, { quote }: Correction): Place {
  const span = originalSpan(copy, start, start + length);
  return quote ? { ...span, until: endOfNext(copy, fold(quote.until).trim(), start, start + length) } : span;
}

/** Notes the anchors that stand at an offset. */
function findAt(text: string, at: number, index: AnchorIndex, found: Found): void {
  for (const [keyLength, byKey] of index) {
    const near = byKey.get(text.slice(at, at + keyLength));
    if (!near) continue;
    for (const [length, anchors] of near) {
      const exact = text.slice(at, at + length);
      const anchor = anchors.get(exact);
      if (anchor && isEdge(text, at + length)) noteAt(text, at, exact, anchor, found);
    }
  }
}

/** Notes the corrections whose words stand at an offset, and beside which stands what should. */
function noteAt(text: string, at: number, exact: string, anchor: Anchor, { starts, near }: Found): void {
  if (!near.has(exact)) near.set(exact, at);
  // The copy has single blanks, and one may stand between.
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const start = at + exact.length + (text.charAt(at + exact.length) === ' ' ? 1 : 0);
  for (const { lengths, byContext } of anchor.values()) {
    const [before, after] = [text.slice(Math.max(0, end - lengths[0]), end), text.slice(start, start + lengths[1])];
    for (const number of byContext.get(contextKey(before, after)) ?? []) {
      const list = starts.get(number);
      if (!list) starts.set(number, [at]);
      else if ((list.at(-1) ?? 0) + exact.length <= at) list.push(at);
    }
  }
}

function originalSpan({ offsets }: Folded, start: number, end: number): Span {
  if (offsets === null) return { start, end };
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

/** No quote reaches farther than this from the words that tell it, so that a text full of them stays cheap. */
const REACH = 20_000;

/** Where these words end next, from `start` on but not before `least`; null where they do not. */
function endOfNext(copy: Folded, words: string, start: number, least: number): number | null {
  const { text } = copy;
  const near = text.slice(start, start + REACH);
  for (let at = near.indexOf(words); at >= 0; at = near.indexOf(words, at + 1)) {
    const end = start + at + words.length;
    if (end >= least && isEdge(text, start + at) && isEdge(text, end)) return originalSpan(copy, start, end).end;
  }
  return null;
}

/** The corrections with the places that they mean, those that fit nowhere with what is against them. */
export function treatedIn(text: string, corrections: readonly Correction[]): Treated[] {
  return placedIn(text, corrections).map((placed) => ({ ...placed, stale: faultOf(placed) }));
}

function faultOf({ places, near, correction: { quote } }: Placed): string | null {
  if (near === null) return 'they are not in the text';
  if (places.length === 0) return 'what should stand before or after them does not';
  const isOpen = quote && places.every(({ until }) => until === null);
  return isOpen ? `“${quote.until}” does not follow` : null;
}
