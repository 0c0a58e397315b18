import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A text and its double, and one before them that is not counted. The three share no names. */
export interface Texts {
  readonly before: string;
  readonly small: string;
  readonly large: string;
  /** For a kind of text that is told by its type. */
  readonly mediaType?: string;
}

/** Names of what is counted beside each function. */
export const BUILT_IN = 'built-in functions';
export const ALL = 'the whole stage';

/** How many times as much a function does for the large text as for the small one. */
export interface Growth {
  readonly stage: string;
  /** File and function, or one of the names above. */
  readonly name: string;
  readonly times: number;
}

const PROCESS = fileURLToPath(new URL('growth-process.ts', import.meta.url));

/**
 * How the work of each function of each stage grows from a text to its double: the blocks of code that it enters (each turn
 * of a loop enters one, whatever the loop looks at), and what built-in functions pass, as `stepsOf` counts it. The same on
 * every machine. Of WebAssembly only the calls are seen.
 */
export function growthOf(texts: readonly Texts[]): Growth[][] {
  const printed = execFileSync(process.execPath, ['--no-opt', '--no-flush-bytecode', '--import', 'tsx', PROCESS], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(printed) as Growth[][];
}

/** The double of a text may cost its double, and something for windows that are not yet full; the square is 4. */
const MOST_GROWTH = 2.6;
/** One function alone may begin to be asked only when a window is full; one that costs the square grows by 3.7 and more. */
const MOST_OF_ONE = 3.3;

/** What grows faster than the text. The tagger keeps what it has found out in tables that double: only all of its work counts. */
export function squaresIn(growth: readonly Growth[]): Growth[] {
  const judged = growth.filter(({ stage, name }) => stage !== 'tag' || name === ALL);
  return judged.filter(({ name, times }) => times >= (name === ALL ? MOST_GROWTH : MOST_OF_ONE));
}
