/** How V8 is to compile a run. */
import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of other functions that V8 puts into one that it optimises; its own measure is 920. The stages are many hundred short
 * functions over a few small helpers: with that measure it compiles the helpers anew into each of them, which takes a fifth of
 * all processor time and gains nothing.
 */
const MOST_INLINED = 300;

/** Holds for the process and all its threads from now on; called before the first text. */
export function tuneEngine(): void {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${MOST_INLINED}`);
  // Documents die young: what V8 takes for long-lived since the last few lived on fills the memory of those that are kept.
  setFlagsFromString('--no-allocation-site-pretenuring');
}
