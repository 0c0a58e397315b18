/**
 * One quotation beside one text: which of its words stand there, where, and what differs. Knows nothing of speakers, files or
 * verdicts over several texts.
 */
import { FUNCTION_WORDS } from '../lang/en/function-words.ts';
import type { Range } from '../model/phrases.ts';
import { type Piece, pieceAround, type Sides } from './align.ts';
import { partOf, type Quotation } from './quotation.ts';
import { type Run, runFinder } from './runs.ts';
import type { Word, Words } from './words.ts';

/** How a quotation stands in a text. */
export interface Comparison {
  /** Stretches of the quotation, in its order, not overlapping; what lies in none of them was not found. */
  readonly pieces: readonly Piece[];
  /** How much of the quotation stands there, from 0 to 1: words of content count more, words in between that are left out against it. */
  readonly share: number;
}

/** A quotation made ready to be laid beside many texts. */
export type Comparer = (source: Words) => Comparison[];

/** Words between two marks of omission, with the finder of their runs. */
interface Segment extends Range {
  readonly find: (source: Words) => readonly Run[];
}

/** As many places of one quotation in one text are looked at; a common phrase in a long text has more. */
const MOST_PLACES = 50;
/** As many runs are tried as the beginning of an alignment. */
const MOST_ANCHORS = 4;
/** Fewer words alone are found by chance, and are no part by themselves. */
export const LEAST_PART = 4;

/**
 * Lays the quotation beside texts: all places where it stands as it is, else the one where most of it stands. Linear in
 * both.
 */
export function comparerOf(quotation: Quotation): Comparer {
  const segments = segmentsOf(quotation);
  const longest = segments.reduce((a, b) => (b.end - b.first > a.end - a.first ? b : a), segments[0] ?? NONE);
  const weights = sumsOf(quotation.words);
  return (source) => {
    if (quotation.words.length === 0) return [];
    const sides: Weighed = { draft: quotation.words, source: source.words, weights };
    const mains = placesOf(longest, sides, source);
    const all = mains.map((main) => {
      const pieces = segments.length === 1 ? main : chained(segments, longest, main, { sides, source });
      return { pieces, share: shareOf(quotation, pieces) };
    });
    return all.sort((a, b) => b.share - a.share || spread(a) - spread(b));
  };
}

/** Both sides, with what the words of the quotation before each index weigh together. */
interface Weighed extends Sides {
  readonly weights: Float64Array;
}

const NONE: Segment = { first: 0, end: 0, find: () => [] };

/** How far a comparison reaches over the text, in words. */
function spread({ pieces }: Comparison): number {
  const starts = pieces.map(({ source }) => source.first);
  return Math.max(...starts, 0) - Math.min(...starts, Number.POSITIVE_INFINITY);
}

function segmentsOf(quotation: Quotation): Segment[] {
  const { words, ellipses } = quotation;
  const cuts = [0, ...[...ellipses].filter((at) => at > 0 && at < words.length).sort((a, b) => a - b), words.length];
  return cuts.slice(1).map((end, i) => {
    const first = cuts[i] ?? 0;
    const finder = runFinder(partOf(quotation, first, end).words);
    const cache = new WeakMap<Words, readonly Run[]>();
    const find = (source: Words): readonly Run[] => {
      const known = cache.get(source);
      if (known) return known;
      const runs = finder(source.words, Math.min(2, end - first)).map((run) => ({ ...run, draft: run.draft + first }));
      cache.set(source, runs);
      return runs;
    };
    return { first, end, find };
  });
}

const isWhole = ({ first, end }: Range, { length }: Run): boolean => length === end - first;

const wholePiece = ({ first, end }: Range, { source, length }: Run): Piece => ({
  draft: { first, end },
  source: { first: source, end: source + length },
  changes: [],
});

/** Where a segment stands: each place where it is whole, else the pieces of the best one. */
function placesOf(segment: Segment, sides: Weighed, source: Words): Piece[][] {
  const runs = segment.find(source);
  const whole = runs.filter((run) => isWhole(segment, run));
  if (whole.length > 0) return whole.slice(0, MOST_PLACES).map((run) => [wholePiece(segment, run)]);
  const pieces = piecesOf(segment, runs, sides);
  return pieces.length === 0 ? [] : [pieces];
}

/** A range of the quotation as pieces: the best one, then what is left over on both sides where it stands elsewhere. */
function piecesOf(range: Range, runs: readonly Run[], sides: Weighed): Piece[] {
  const piece = bestPiece(range, runs, sides);
  if (!piece) return [];
  const before = { first: range.first, end: piece.draft.first };
  const after = { first: piece.draft.end, end: range.end };
  return [...partElsewhere(before, runs, sides), piece, ...partElsewhere(after, runs, sides)];
}

function partElsewhere(range: Range, runs: readonly Run[], sides: Weighed): Piece[] {
  if (range.end - range.first < LEAST_PART) return [];
  const inside = runs.flatMap((run) => clipped(run, range)).filter(({ length }) => length >= LEAST_PART);
  return piecesOf(range, inside, sides).filter(({ draft }) => draft.end - draft.first >= LEAST_PART);
}

/** The part of a run that lies within a range of the quotation. */
function clipped({ draft, source, length }: Run, { first, end }: Range): Run[] {
  const from = Math.max(draft, first);
  const to = Math.min(draft + length, end);
  return to > from ? [{ draft: from, source: source + from - draft, length: to - from }] : [];
}

function bestPiece(range: Range, runs: readonly Run[], sides: Weighed): Piece | null {
  const heavy = (run: Run): number => weightIn(sides, { first: run.draft, end: run.draft + run.length });
  const anchors = [...runs].sort((a, b) => heavy(b) - heavy(a));
  let best: Piece | null = null;
  for (const anchor of anchors.slice(0, MOST_ANCHORS)) {
    const piece = pieceAround(sides, anchor, range);
    if (!best || agreed(sides, piece) > agreed(sides, best)) best = piece;
  }
  return best;
}

/** A word of content says more than "of the". */
const weight = ({ lower }: Word): number => (FUNCTION_WORDS.has(lower) ? 1 : 2);

function sumsOf(words: readonly Word[]): Float64Array {
  const sums = new Float64Array(words.length + 1);
  for (const [i, word] of words.entries()) sums[i + 1] = (sums[i] ?? 0) + weight(word);
  return sums;
}

function weightIn({ weights }: Weighed, { first, end }: Range): number {
  return (weights[end] ?? 0) - (weights[first] ?? 0);
}

/** How much of a piece agrees, less a part of what the text has besides. */
function agreed(sides: Weighed, { draft, changes }: Piece): number {
  let sum = weightIn(sides, draft);
  for (const change of changes) {
    sum -= weightIn(sides, change.draft);
    for (let i = change.source.first; i < change.source.end; i++) sum -= weight(sides.source[i] as Word) / 4;
  }
  return sum;
}

function shareOf({ words }: Quotation, pieces: readonly Piece[]): number {
  const own = (range: Range): number => {
    let sum = 0;
    for (let i = range.first; i < range.end; i++) {
      const word = words[i];
      if (word && !word.inserted) sum += weight(word);
    }
    return sum;
  };
  const all = own({ first: 0, end: words.length });
  if (all === 0) return 0;
  const there = pieces.reduce(
    (sum, { draft, changes }) => sum + own(draft) - changes.reduce((less, change) => less + own(change.draft), 0),
    0,
  );
  return there / all;
}

/** What the segments beside the longest one are placed in. */
interface Page {
  readonly sides: Weighed;
  readonly source: Words;
}

/** The other segments beside the longest one, each as near to its neighbour as it stands there, in order where it can be. */
function chained(segments: readonly Segment[], longest: Segment, main: readonly Piece[], page: Page): Piece[] {
  const at = segments.indexOf(longest);
  const right: Piece[] = [];
  let from = main.at(-1)?.source.end ?? 0;
  for (const segment of segments.slice(at + 1)) {
    const pieces = besideOf(segment, page, (run) => run.source >= from, 1);
    right.push(...pieces);
    from = Math.max(from, pieces.at(-1)?.source.end ?? 0);
  }
  const left: Piece[] = [];
  let to = main[0]?.source.first ?? 0;
  for (const segment of segments.slice(0, at).reverse()) {
    const pieces = besideOf(segment, page, (run) => run.source + run.length <= to, -1);
    left.unshift(...pieces);
    to = Math.min(to, pieces[0]?.source.first ?? to);
  }
  return [...left, ...main, ...right];
}

/** Whole on the side where it should be, the nearest first; else as much of it as stands on that side; else whole anywhere. */
function besideOf(segment: Segment, { sides, source }: Page, isInOrder: (run: Run) => boolean, step: 1 | -1): Piece[] {
  const runs = segment.find(source);
  const inOrder = runs.filter(isInOrder);
  const whole = inOrder.filter((run) => isWhole(segment, run)).at(step === 1 ? 0 : -1);
  if (whole) return [wholePiece(segment, whole)];
  if (segment.end - segment.first < LEAST_PART) return [];
  const elsewhere = runs.find((run) => isWhole(segment, run));
  if (elsewhere) return [wholePiece(segment, elsewhere)];
  return piecesOf(segment, inOrder.length > 0 ? inOrder : runs, sides);
}
