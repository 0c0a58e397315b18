/** Where the places of a text are in another version of it. */
import { firstAtLeast } from '../model/bisect.ts';
import { type Piece, partnersOf } from './partners.ts';

/** Where the places of the old text are in the new one. */
export interface Alignment {
  /** The place of what begins at an offset of the old text: what was cut out begins where the rest goes on. */
  readonly start: (offset: number) => number;
  /** The place of what ends there. */
  readonly end: (offset: number) => number;
}

/** Both texts are the same. */
export const UNMOVED: Alignment = { start: (offset) => offset, end: (offset) => offset };

/** The pieces of each text in order and without overlap. */
export function align(before: readonly Piece[], after: readonly Piece[]): Alignment {
  const partners = partnersOf(before, after);
  const ends = before.map(({ end }) => end);
  const gapAt = gaps(before, after, partners);
  const placeOf = (offset: number, at: number, isEnd: boolean): number => {
    const [piece, partner] = [before[at], after[partners[at] ?? -1]];
    if (!piece || !partner) return withinGap(offset, gapAt(at), isEnd);
    if (offset >= piece.end) return partner.end;
    return Math.min(partner.start + Math.max(offset - piece.start, 0), partner.end);
  };
  return {
    // The piece that the offset is in, or the next one.
    start: (offset) => placeOf(offset, firstAtLeast(ends, offset + 1), false),
    // The piece that ends with it, or the one before.
    end: (offset) => {
      const next = firstAtLeast(ends, offset);
      return placeOf(offset, (before[next]?.start ?? offset) < offset ? next : next - 1, true);
    },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the old text that is not in the new one, and what stands there instead. */
interface Gap {
  readonly before: Stretch;
  readonly after: Stretch;
  /** Where the new text goes on. */
  readonly next: number;
}

/** Counted from the nearer edge, and never out of the gap; where nothing stands instead, up to what is beside it. */
function withinGap(offset: number, { before, after, next }: Gap, isEnd: boolean): number {
  if (after.start === after.end) return isEnd ? after.end : next;
  const place = isEnd ? after.end - (before.end - offset) : after.start + offset - before.start;
  return Math.min(Math.max(place, after.start), after.end);
}

/** Answers the gap around an old piece without a partner; an index outside of the text lies in its first or last gap. */
function gaps(before: readonly Piece[], after: readonly Piece[], partners: Int32Array): (at: number) => Gap {
  const isPaired = (i: number): boolean => (partners[i] ?? -1) >= 0;
  const previous = new Int32Array(before.length + 1).fill(-1);
  for (let i = 0; i < before.length; i++) previous[i + 1] = isPaired(i) ? i : (previous[i] ?? -1);
  const followers = new Int32Array(before.length + 1).fill(before.length);
  for (let i = before.length - 1; i >= 0; i--) followers[i] = isPaired(i) ? i : (followers[i + 1] ?? i);
  return (at) => {
    const index = Math.min(Math.max(at, 0), before.length);
    const [last, following] = [previous[index] ?? -1, followers[index] ?? before.length];
    // Where one of the two neighbours was moved away, nothing lies between them.
    const from = last < 0 ? 0 : (partners[last] ?? -1) + 1;
    const to = following < before.length ? (partners[following] ?? 0) : after.length;
    const stretch = stretchOf(after, from, to);
    const next = following < before.length ? (after[to]?.start ?? stretch.end) : stretch.end;
    return { before: stretchOf(before, last + 1, following), after: stretch, next };
  };
}

/** From the first piece to the last; an empty one stands at the end of what is before it. */
function stretchOf(pieces: readonly Piece[], from: number, to: number): Stretch {
  const [first, last] = [pieces[from], pieces[to - 1]];
  if (from < to && first && last) return { start: first.start, end: last.end };
  const edge = pieces[from - 1]?.end ?? 0;
  return { start: edge, end: edge };
}
