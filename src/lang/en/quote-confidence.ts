// Made by scripts/measure-confidence.ts from PolNeAR train: counts only.

/** For each rule, by tenths of the rate of verb and frame: how many of what it found was whole, of how many. */
export const QUOTE_CONFIDENCE: Readonly<
  Record<string, Readonly<Record<number, readonly [right: number, seen: number]>>>
> = {
  'direct/colon': { 3: [4, 5], 4: [1, 1], 5: [2, 5], 6: [6, 7], 7: [12, 16], 8: [11, 13], 9: [110, 122] },
  'direct/cue-after': { 3: [1, 4], 4: [4, 12], 5: [9, 14], 6: [20, 31], 7: [20, 27], 8: [31, 32], 9: [2974, 3170] },
  'direct/cue-before': { 3: [11, 36], 4: [2, 5], 5: [7, 22], 6: [16, 24], 7: [135, 192], 8: [57, 65], 9: [118, 135] },
  'indirect/according-to': { 6: [218, 323], 7: [58, 78] },
  'indirect/as-clause': { 3: [4, 9], 4: [4, 7], 5: [8, 10], 6: [7, 8], 9: [3, 3] },
  'indirect/asked-to': { 3: [2, 2], 4: [14, 29], 5: [1, 4], 6: [25, 38], 7: [7, 9], 8: [1, 1] },
  'indirect/bare-clause': {
    3: [26, 99],
    4: [37, 106],
    5: [54, 121],
    6: [100, 161],
    7: [327, 421],
    8: [1037, 1288],
    9: [5, 5],
  },
  'indirect/cue-after': { 3: [6, 11], 4: [1, 8], 5: [4, 6], 6: [15, 23], 7: [47, 63], 8: [158, 179], 9: [14, 14] },
  'indirect/cue-inside': { 3: [13, 30], 4: [0, 2], 5: [1, 8], 6: [39, 63], 7: [80, 103], 8: [15, 16], 9: [18, 18] },
  'indirect/gap-clause': { 3: [8, 18], 4: [1, 2], 5: [11, 17], 6: [10, 17], 7: [1, 1], 9: [2, 2] },
  'indirect/infinitive': { 3: [8, 25], 4: [27, 61], 5: [22, 42], 6: [19, 24], 7: [19, 29] },
  'indirect/label': { 3: [2, 6], 4: [18, 41], 7: [32, 41], 8: [39, 45] },
  'indirect/noun-cue': { 6: [0, 2], 7: [6, 6] },
  'indirect/object': { 3: [54, 117], 4: [55, 102], 5: [58, 101], 6: [73, 104], 7: [34, 43], 8: [5, 5] },
  'indirect/object-complement': {
    3: [53, 109],
    4: [52, 98],
    5: [74, 119],
    6: [43, 61],
    7: [60, 76],
    8: [105, 124],
    9: [4, 4],
  },
  'indirect/passive': { 3: [10, 22], 4: [5, 16], 5: [16, 21], 6: [6, 7] },
  'indirect/predicate': { 3: [7, 13], 4: [2, 3], 5: [13, 21], 6: [9, 13], 7: [8, 8], 8: [13, 14] },
  'indirect/preposition': { 3: [35, 96], 4: [58, 107], 5: [62, 101], 6: [43, 65], 7: [35, 50], 8: [4, 4], 9: [0, 1] },
  'indirect/question': { 3: [3, 13], 4: [7, 20], 5: [37, 69], 6: [8, 23], 7: [72, 94], 8: [22, 30], 9: [4, 6] },
  'indirect/that-clause': {
    3: [13, 44],
    4: [23, 59],
    5: [65, 121],
    6: [136, 218],
    7: [218, 313],
    8: [610, 714],
    9: [140, 161],
  },
};
