/** What a speaker rule makes of a source. */
export interface Opinion {
  /** Indices of the entities that speak, of several the first named first; empty where nobody is to be named. */
  readonly entities: readonly number[];
  /** How far the first is ahead of the next who could be meant: 0 for both alike, 1 where nobody else could be. */
  readonly margin: number;
  /** Others who could be meant. Where `entities` is empty and there are several: nobody, as it could be each of them. */
  readonly rivals: readonly number[];
}

const NONE: readonly number[] = [];

/** The source is somebody without a name. */
export const UNNAMED: Opinion = { entities: NONE, margin: 1, rivals: NONE };

/** These speak. */
export function spokenBy(entities: readonly number[], margin = 1, rivals: readonly number[] = NONE): Opinion {
  return { entities, margin, rivals };
}

/** It could be each of these as well, so that nobody is named. */
export function undecided(rivals: readonly number[]): Opinion {
  return { entities: NONE, margin: 0, rivals };
}
