/** A stretch of a quotation laid beside the words of a text: from a run that both share outwards, over what differs. */
import type { Range } from '../model/phrases.ts';
import type { Run } from './runs.ts';
import { sameWord, type Word } from './words.ts';

/** Words of the quotation and the words of the text that stand in their place; one of both may be empty. */
export interface Change {
  readonly draft: Range;
  readonly source: Range;
}

/** A stretch of the quotation and where it stands; all ranges count words. */
export interface Piece {
  readonly draft: Range;
  readonly source: Range;
  /** What differs, in order; between them both read the same. */
  readonly changes: readonly Change[];
}

/** What is laid side by side. */
export interface Sides {
  readonly draft: readonly Word[];
  readonly source: readonly Word[];
}

/** How many words may differ at one place: of the quotation, of the text. */
const MOST = { draft: 20, source: 40 };

/**
 * The piece around a run, as far as both go on alike within a range of the quotation. Linear: what differs is looked over in
 * a window of fixed size, and each step over it gains words that agree.
 */
export function pieceAround(sides: Sides, { draft, source, length }: Run, within: Range): Piece {
  const right = extended(sides, draft + length, source + length, { step: 1, limit: within.end });
  const left = extended(sides, draft - 1, source - 1, { step: -1, limit: within.first - 1 });
  return {
    draft: { first: left.draft + 1, end: right.draft },
    source: { first: left.source + 1, end: right.source },
    changes: [...left.changes.reverse(), ...right.changes].flatMap((change) => refined(sides, change)),
  };
}

interface Way {
  readonly step: 1 | -1;
  /** Index in the quotation that is no longer looked at. */
  readonly limit: number;
}

interface Reached {
  /** The first words that are not laid side by side any more. */
  readonly draft: number;
  readonly source: number;
  /** In the order in which they were met. */
  readonly changes: Change[];
}

function extended(sides: Sides, fromDraft: number, fromSource: number, way: Way): Reached {
  const changes: Change[] = [];
  const { step, limit } = way;
  let [draft, source] = [fromDraft, fromSource];
  for (;;) {
    while (draft !== limit && agree(sides, draft, source)) {
      draft += step;
      source += step;
    }
    if (draft === limit) break;
    const skip = resync(sides, draft, source, way);
    if (!skip) break;
    const [pastDraft, pastSource] = [draft + skip.draft * step, source + skip.source * step];
    changes.push({ draft: passed(draft, pastDraft, step), source: passed(source, pastSource, step) });
    [draft, source] = [pastDraft, pastSource];
  }
  return { draft, source, changes };
}

/** The words from one index up to another, which is left out, on the way to the right or to the left. */
function passed(from: number, to: number, step: 1 | -1): Range {
  return step === 1 ? { first: from, end: to } : { first: to + 1, end: from + 1 };
}

function agree({ draft, source }: Sides, i: number, j: number): boolean {
  const [a, b] = [draft[i], source[j]];
  return a !== undefined && b !== undefined && a.lower === b.lower;
}

/** How many words of both to pass over until they agree again: as few as possible, alike on both sides where it is even. */
function resync(sides: Sides, draft: number, source: number, way: Way): { draft: number; source: number } | null {
  const left = Math.abs(way.limit - draft);
  for (let total = 1; total <= MOST.draft + MOST.source; total++) {
    for (const [a, b] of sharesOf(total)) {
      if (a >= left || a > MOST.draft || b > MOST.source) continue;
      if (agreeAfter(sides, draft + a * way.step, source + b * way.step, total, way)) return { draft: a, source: b };
    }
  }
  return null;
}

const SHARES: (readonly (readonly [number, number])[])[] = [];

/** The ways to share out some words on both sides, the even ones first. */
function sharesOf(total: number): readonly (readonly [number, number])[] {
  SHARES[total] ??= Array.from({ length: total + 1 }, (_, a) => [a, total - a] as const).sort(
    ([a, b], [c, d]) => Math.abs(a - b) - Math.abs(c - d),
  );
  return SHARES[total];
}

/** The more was passed over, the more words must agree after it: two by chance are soon found. */
function agreeAfter(sides: Sides, draft: number, source: number, skipped: number, { step, limit }: Way): boolean {
  const left = Math.abs(limit - draft);
  const wanted = skipped <= 2 ? 2 : skipped <= 4 ? 3 : skipped <= 12 ? 4 : 5;
  if (left < wanted && skipped > 2 * left + 2) return false;
  for (let i = 0; i < Math.min(wanted, left); i++) {
    if (!agree(sides, draft + i * step, source + i * step)) return false;
  }
  return true;
}

/** A change without the words that agree in it: their longest common subsequence parts it. */
function refined(sides: Sides, change: Change): Change[] {
  const [rows, columns] = [change.draft.end - change.draft.first, change.source.end - change.source.first];
  if (rows === 0 || columns === 0 || rows * columns === 1) return [change];
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const same = agree(sides, change.draft.first + i, change.source.first + j);
      best[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Change[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = (): void => {
    if (i === fromI && j === fromJ) return;
    const { first } = change.draft;
    const source = { first: change.source.first + fromJ, end: change.source.first + j };
    changes.push({ draft: { first: first + fromI, end: first + i }, source });
  };
  while (i < rows && j < columns) {
    if (agree(sides, change.draft.first + i, change.source.first + j)) {
      close();
      [i, j] = [i + 1, j + 1];
      [fromI, fromJ] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [rows, columns];
  close();
  return changes;
}

/** The stretches of a piece that read the same, in order. */
export function agreeing({ draft, source, changes }: Piece): Change[] {
  const found: Change[] = [];
  let [i, j] = [draft.first, source.first];
  for (const change of [...changes, { draft: { first: draft.end, end: 0 }, source: { first: source.end, end: 0 } }]) {
    if (change.draft.first > i) {
      found.push({ draft: { first: i, end: change.draft.first }, source: { first: j, end: change.source.first } });
    }
    [i, j] = [change.draft.end, change.source.end];
  }
  return found;
}

/** The words that agree but for a capital that means something, each a change of its own; a text all in capitals has none. */
export function caseChanges(sides: Sides, piece: Piece): Change[] {
  return agreeing(piece).flatMap(({ draft, source }) => {
    const changes: Change[] = [];
    for (let k = 0; k < draft.end - draft.first; k++) {
      const [a, b] = [sides.draft[draft.first + k], sides.source[source.first + k]];
      if (!a || !b || sameWord(a, b)) continue;
      changes.push({ draft: one(draft.first + k), source: one(source.first + k) });
    }
    return isShouted(sides.draft.slice(draft.first, draft.end)) ||
      isShouted(sides.source.slice(source.first, source.end))
      ? []
      : changes;
  });
}

const one = (index: number): Range => ({ first: index, end: index + 1 });

/** Whether several words stand in capitals alone. */
function isShouted(words: readonly Word[]): boolean {
  return words.length > 1 && words.every(({ form }) => form === form.toUpperCase());
}
