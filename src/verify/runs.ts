/**
 * The runs of words that a quotation shares with a text, by a suffix automaton of the quotation (Blumer et al., 1985):
 * built in time linear in the quotation, asked in time linear in the text, however often words come again.
 */

/** A run of words that both share and that goes on in neither. */
export interface Run {
  /** Index of its first word in the quotation: of several places the first. */
  readonly draft: number;
  /** Index of its first word in the text. */
  readonly source: number;
  readonly length: number;
}

/** Answers which runs a text (its words in lower case) shares with the quotation, in the order of their ends. */
export type RunFinder = (source: readonly { readonly lower: string }[], least: number) => Run[];

interface State {
  readonly next: Map<string, number>;
  link: number;
  length: number;
  /** Index of the word in the quotation with which its strings first end. */
  readonly end: number;
}

/** The finder of one quotation's words. */
export function runFinder(draft: readonly { readonly lower: string }[]): RunFinder {
  const states = automatonOf(draft);
  return (source, least) => {
    const runs: Run[] = [];
    let at: Reached = { state: 0, length: 0 };
    for (let i = 0; i <= source.length; i++) {
      const word = source[i]?.lower;
      const next = word === undefined ? undefined : states[at.state]?.next.get(word);
      if (next !== undefined) {
        at = { state: next, length: at.length + 1 };
        continue;
      }
      const end = states[at.state]?.end ?? 0;
      if (at.length >= least) runs.push({ draft: end - at.length + 1, source: i - at.length, length: at.length });
      if (word !== undefined) at = fallenBack(states, at, word);
    }
    return runs;
  };
}

/** A state, and how many of its last words were read. */
interface Reached {
  readonly state: number;
  readonly length: number;
}

/** After a word that does not follow: the longest end of what was read that goes on with it. */
function fallenBack(states: readonly State[], { state }: Reached, word: string): Reached {
  for (let at = state; at !== 0; ) {
    at = states[at]?.link ?? 0;
    const next = states[at]?.next.get(word);
    if (next !== undefined) return { state: next, length: (states[at]?.length ?? 0) + 1 };
  }
  return { state: 0, length: 0 };
}

function automatonOf(draft: readonly { readonly lower: string }[]): readonly State[] {
  const states: State[] = [{ next: new Map(), link: -1, length: 0, end: -1 }];
  let last = 0;
  for (const [i, { lower }] of draft.entries()) last = extended(states, last, lower, i);
  return states;
}

function extended(states: State[], last: number, word: string, end: number): number {
  const own = states.length;
  states.push({ next: new Map(), link: 0, length: (states[last]?.length ?? 0) + 1, end });
  const current = states[own] as State;
  let at = last;
  for (; at !== -1 && !states[at]?.next.has(word); at = states[at]?.link ?? -1) states[at]?.next.set(word, own);
  if (at === -1) return own;
  const before = states[at] as State;
  const target = before.next.get(word) as number;
  const known = states[target] as State;
  if (known.length === before.length + 1) {
    current.link = target;
    return own;
  }
  const clone = states.length;
  states.push({ next: new Map(known.next), link: known.link, length: before.length + 1, end: known.end });
  for (; at !== -1 && states[at]?.next.get(word) === target; at = states[at]?.link ?? -1)
    states[at]?.next.set(word, clone);
  known.link = clone;
  current.link = clone;
  return own;
}
