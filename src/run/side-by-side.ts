/** Two outputs read in step, and their documents paired by path, in memory that does not grow with them. */
import type { Scratch, Spool } from '../io/spool.ts';

/** A document on its way to its partner. */
export interface Passing {
  readonly path: string;
  /** Of the text; '' where the document does not say. */
  readonly sha256: string;
  /** The document on one line. */
  readonly json: string;
  /** The file and line that it stands in, for people. */
  readonly where: string;
}

/** Two versions of one document, or one that the other side does not have; or one whose path its side had before. */
export type Met = { readonly before: Passing | null; readonly after: Passing | null } | { readonly twice: Passing };

type Side = 0 | 1;
type Sides = readonly [readonly Passing[], readonly Passing[]];

/** Documents that wait hold no more characters of JSON than these; then all of them go to the disk. */
const MOST_WAITING = 1 << 23;
/** Into so many parts: one of them at a time is held in memory at the end. */
const PARTS = 512;
/** Characters of each part that are written at once. */
const HELD_OF_PART = 1 << 15;

/**
 * Pairs of the two sides as they meet. While both come in the same order, one document of each is held. What waits longer
 * is put on the disk by a hash of its path and paired at the end, part by part (a hash join, as in GRACE). Where the sides
 * have one document each, or what is left over is of the same text, the paths do not matter.
 */
export async function* sideBySide(
  older: AsyncIterable<Passing>,
  newer: AsyncIterable<Passing>,
  scratch: Scratch,
  mostWaiting = MOST_WAITING,
): AsyncGenerator<Met, void, undefined> {
  const waiting = newWaiting();
  const parts = newParts(scratch);
  const counts = [0, 0];
  for await (const { side, passing } of inStep(older, newer)) {
    counts[side] = (counts[side] ?? 0) + 1;
    yield* waiting.meet(passing, side);
    if (waiting.size() > mostWaiting) await parts.take(waiting.clear());
  }
  if (!parts.isUsed()) {
    yield* leftOver(waiting.clear(), counts[0] === 1 && counts[1] === 1);
    return;
  }
  await parts.take(waiting.clear());
  for (const part of parts.all()) {
    for await (const line of part.lines()) {
      const { side, passing }: Held = JSON.parse(line);
      yield* waiting.meet(passing, side);
    }
    yield* leftOver(waiting.clear(), false);
  }
}

/** One of each side in turn; of the longer one alone where the other has ended. */
async function* inStep(
  older: AsyncIterable<Passing>,
  newer: AsyncIterable<Passing>,
): AsyncGenerator<Held, void, undefined> {
  let turns = [
    { side: 0, documents: older[Symbol.asyncIterator]() } as const,
    { side: 1, documents: newer[Symbol.asyncIterator]() } as const,
  ];
  while (turns.length > 0) {
    const going: typeof turns = [];
    for (const turn of turns) {
      const next = await turn.documents.next();
      if (next.done) continue;
      yield { side: turn.side, passing: next.value };
      going.push(turn);
    }
    turns = going;
  }
}

interface Held {
  readonly side: Side;
  readonly passing: Passing;
}

/** Documents that have not met their partner. */
function newWaiting() {
  const held = [new Map<string, Passing>(), new Map<string, Passing>()] as const;
  let size = 0;
  return {
    *meet(passing: Passing, side: Side): Generator<Met, void, undefined> {
      const others = held[side === 0 ? 1 : 0];
      const partner = others.get(passing.path);
      if (partner) {
        others.delete(passing.path);
        size -= partner.json.length;
        yield side === 0 ? { before: passing, after: partner } : { before: partner, after: passing };
      } else if (held[side].has(passing.path)) yield { twice: passing };
      else {
        held[side].set(passing.path, passing);
        size += passing.json.length;
      }
    },
    size: () => size,
    /** All that wait, each side in order; nobody does any more. */
    clear(): Sides {
      const all: Sides = [[...held[0].values()], [...held[1].values()]];
      for (const side of held) side.clear();
      size = 0;
      return all;
    },
  };
}

/** What is on the disk. */
function newParts(scratch: Scratch) {
  const parts = new Map<number, Spool>();
  const partOf = (path: string): Spool => {
    const number = hashOf(path) % PARTS;
    const part = parts.get(number) ?? scratch.spool(`part-${number}`, HELD_OF_PART);
    parts.set(number, part);
    return part;
  };
  return {
    async take(sides: Sides): Promise<void> {
      for (const side of [0, 1] as const) {
        for (const passing of sides[side]) await partOf(passing.path).add(JSON.stringify({ side, passing }));
      }
    },
    isUsed: () => parts.size > 0,
    all: () => [...parts].sort(([a], [b]) => a - b).map(([, part]) => part),
  };
}

/** The 32-bit hash of Fowler, Noll and Vo (FNV-1a) over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** What found no partner by its path: the only ones of both sides, or of the same text; else lost or new. */
function* leftOver([before, after]: Sides, areOnly: boolean): Generator<Met, void, undefined> {
  const bySha = new Map(after.map((passing) => [passing.sha256, passing]));
  const taken = new Set<Passing>();
  for (const one of before) {
    const partner = areOnly ? after[0] : bySha.get(one.sha256);
    const isFree = partner !== undefined && !taken.has(partner) && (areOnly || one.sha256 !== '');
    if (isFree) taken.add(partner);
    yield { before: one, after: isFree ? partner : null };
  }
  for (const one of after) if (!taken.has(one)) yield { before: null, after: one };
}
