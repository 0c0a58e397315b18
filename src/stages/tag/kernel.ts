/** What the tagger's sums are made with. */

/** Labels come by sixteen: the mask of a comparison of vectors takes two of eight. */
export const GROUP = 16;
/** Memory comes in pages of as many bytes. */
export const PAGE = 65536;

/**
 * The functions, which take addresses in bytes, and their memory. Rows are signed 16-bit numbers, one for each label and
 * what fills them up. A list is of 32-bit numbers, `count` of them, each the place of a feature's weights, which are signed
 * bytes. All numbers stand with their lowest byte first. Rows are added in their order, then features in theirs; a sum
 * that does not fit ends at the limit.
 */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /**
   * The best label of the sum of six rows and of the features at `list`: the first of those that are highest, or -1
   * where another is within `margin` of it. With a margin of one the first of equals is the best.
   */
  readonly best: (
    own: number,
    before: number,
    before2: number,
    after: number,
    after2: number,
    tags: number,
    list: number,
    count: number,
    margin: number,
  ) => number;
  /** Writes the sum of a row and of the features at `list` to `out`. */
  readonly sum: (row: number, list: number, count: number, out: number) => void;
}

/** How many numbers a row has: one for each label, and what fills it up. */
export function rowLength(labels: number): number {
  return Math.ceil(labels / GROUP) * GROUP;
}
