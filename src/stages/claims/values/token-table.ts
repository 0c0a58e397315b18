import { memoizeLast } from '../../../model/memoize.ts';
import type { ClaimInput } from '../unit.ts';

/**
 * A number from 0 on for some tokens of a document, for the time of one statement. A table for the whole document that is
 * emptied at once: most statements have few words, and a set or a map for each takes longer to make than to ask.
 */
export interface TokenTable {
  set(token: number, value: number): void;
  /** -1 where nothing is noted. */
  get(token: number): number;
}

/** A function that gives the table of a document; what asks for it has it for itself until it asks again. */
export function tokenTable(): (doc: Pick<ClaimInput, 'tokens'>) => TokenTable {
  const tableOf = memoizeLast((tokens: ClaimInput['tokens']): Table => new Table(tokens.length));
  return ({ tokens }) => {
    const table = tableOf(tokens);
    table.clear();
    return table;
  };
}

class Table implements TokenTable {
  readonly values: Int32Array;
  /** For each token when its value was noted. */
  readonly times: Int32Array;
  time = 0;

  constructor(size: number) {
    this.values = new Int32Array(size);
    this.times = new Int32Array(size);
  }

  /** Forgets all that was noted. */
  clear(): void {
    this.time++;
  }

  set(token: number, value: number): void {
    this.values[token] = value;
    this.times[token] = this.time;
  }

  get(token: number): number {
    return token >= 0 && this.times[token] === this.time ? (this.values[token] as number) : -1;
  }
}
