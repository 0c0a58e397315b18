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

/** The corrections whose exact words are the same. */
interface Anchor {
  readonly exact: string;
  readonly corrections: Correction[];
}

/** So many characters of an anchor are looked up; the rest is compared. */
const KEY = 12;

/** Anchors by their first characters, so that many of them cost one look at the text. */
interface AnchorIndex {
  readonly byKey: ReadonlyMap<string, readonly Anchor[]>;
  /** Lengths of those keys. */
  readonly lengths: readonly number[];
}

function indexOf(corrections: readonly Correction[]): AnchorIndex {
  const anchors = new Map<string, Anchor>();
  const byKey = new Map<string, Anchor[]>();
  for (const correction of corrections) {
    const exact = fold(correction.exact).trim();
    const known = anchors.get(exact);
    if (known) {
      known.corrections.push(correction);
      continue;
    }
    const anchor = { exact, corrections: [correction] };
    anchors.set(exact, anchor);
    const key = exact.slice(0, KEY);
    const list = byKey.get(key) ?? [];
    list.push(anchor);
    byKey.set(key, list);
  }
  return { byKey, lengths: [...new Set([...byKey.keys()].map(({ length }) => length))] };
}

const indices = new WeakMap<readonly Correction[], AnchorIndex>();

function indexFor(corrections: readonly Correction[]): AnchorIndex {
  const known = indices.get(corrections) ?? indexOf(corrections);
  indices.set(corrections, known);
  return known;
}

/**
 * The places of each correction's words in a text, in the order of the corrections. Words that stand in several places
 * mean all of them, unless what stands before and after says which.
 */
export function placedIn(text: string, corrections: readonly Correction[]): Placed[] {
  const copy = folded(text);
  const found = new Map<string, number[]>();
  const index = indexFor(corrections);
  for (const { index: at } of copy.text.matchAll(BEGINNINGS)) findAt(copy.text, at, index, found);
  return corrections.map((correction) => {
    const exact = fold(correction.exact).trim();
    const starts = found.get(exact) ?? [];
    const places = starts.filter((start) => standsBeside(copy.text, start, exact.length, correction));
    return {
      correction,
      places: places.map((start) => placeAt(copy, start, exact.length, correction)),
      near: starts[0] === undefined ? null : originalSpan(copy, starts[0], starts[0] + exact.length),
    };
  });
}

/** Where words or marks begin. */
const BEGINNINGS = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]|[^\s\p{L}\p{M}\p{N}]/gu;

function placeAt(copy: Folded, start: number, length: number, { quote }: Correction): Place {
  const span = originalSpan(copy, start, start + length);
  return quote ? { ...span, until: endOfNext(copy, fold(quote.until).trim(), start, start + length) } : span;
}

/** Notes the anchors that stand at an offset. */
function findAt(text: string, at: number, { byKey, lengths }: AnchorIndex, found: Map<string, number[]>): void {
  for (const length of lengths) {
    for (const { exact } of byKey.get(text.slice(at, at + length)) ?? []) {
      if (!text.startsWith(exact, at) || !isEdge(text, at + exact.length)) continue;
      const starts = found.get(exact);
      if (!starts) found.set(exact, [at]);
      else if ((starts.at(-1) ?? 0) + exact.length <= at) starts.push(at);
    }
  }
}

/** Whether what a correction says of before and after stands there. */
function standsBeside(text: string, start: number, length: number, { prefix, suffix }: Correction): boolean {
  return endsWith(text, start, prefix) && beginsWith(text, start + length, suffix);
}

function endsWith(text: string, end: number, words = ''): boolean {
  const wanted = fold(words).trim();
  return text
    .slice(Math.max(0, end - wanted.length - 1), end)
    .trimEnd()
    .endsWith(wanted);
}

function beginsWith(text: string, start: number, words = ''): boolean {
  const wanted = fold(words).trim();
  return text
    .slice(start, start + wanted.length + 1)
    .trimStart()
    .startsWith(wanted);
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
