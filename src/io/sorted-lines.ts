/** Lines in the order of keys, however many there are: in memory while they are few, else in sorted runs that are merged. */
import { byCodeUnit } from '../model/order.ts';
import type { Scratch, Spool } from './spool.ts';

/** Takes lines in any order. */
export interface Sorter {
  /** @param line without a line feed in it */
  readonly add: (key: string, line: string) => Promise<void>;
  /** All lines by their keys, compared by UTF-16 code units; of one key in the order in which they came. Asked for once. */
  readonly lines: () => AsyncGenerator<string, void, undefined>;
}

interface Keyed {
  readonly key: string;
  readonly line: string;
}

/** Characters that stay in memory, and those of each run. */
const MOST_HELD = 1 << 23;
const MOST_OF_RUN = 1 << 16;

/** A sorter whose runs lie in a scratch folder, under names that begin with `name`. */
export function newSorter(scratch: Scratch, name: string, mostHeld = MOST_HELD): Sorter {
  const runs: Spool[] = [];
  let held: Keyed[] = [];
  let size = 0;
  const putAway = async (): Promise<void> => {
    const run = scratch.spool(`${name}-${runs.length}`, Math.min(mostHeld, MOST_OF_RUN));
    runs.push(run);
    for (const { key, line } of sorted(held)) await run.add(`${JSON.stringify(key)}\t${line}`);
    held = [];
    size = 0;
  };
  return {
    add: async (key, line) => {
      held.push({ key, line });
      size += key.length + line.length;
      if (size > mostHeld) await putAway();
    },
    lines: () => merged([...runs.map(keyedLines), held.length > 0 ? inMemory(sorted(held)) : null]),
  };
}

/** What the lines of a sorter hold, each of them JSON. */
export async function* sortedJson<Row>(sorter: Sorter): AsyncGenerator<Row, void, undefined> {
  for await (const line of sorter.lines()) yield JSON.parse(line) as Row;
}

function sorted(lines: readonly Keyed[]): Keyed[] {
  return [...lines].sort((a, b) => byCodeUnit(a.key, b.key));
}

type Run = AsyncGenerator<Keyed, void, undefined>;

async function* inMemory(lines: readonly Keyed[]): Run {
  yield* lines;
}

async function* keyedLines(run: Spool): Run {
  for await (const whole of run.lines()) {
    const at = whole.indexOf('\t');
    yield { key: JSON.parse(whole.slice(0, at)), line: whole.slice(at + 1) };
  }
}

/** A run and its next line. */
interface Head {
  readonly run: Run;
  head: Keyed;
}

function leastOf(heads: readonly Head[]): Head {
  return heads.reduce((least, one) => (one.head.key < least.head.key ? one : least));
}

/** Of several runs with the same key the earlier goes first. */
async function* merged(runs: readonly (Run | null)[]): AsyncGenerator<string, void, undefined> {
  const heads: Head[] = [];
  const open = runs.filter((run) => run !== null);
  try {
    for (const run of open) {
      const { value } = await run.next();
      if (value) heads.push({ run, head: value });
    }
    while (heads.length > 0) {
      const first = leastOf(heads);
      yield first.head.line;
      const { value } = await first.run.next();
      if (value) first.head = value;
      else heads.splice(heads.indexOf(first), 1);
    }
  } finally {
    for (const run of open) await run.return();
  }
}
