import type { NameInput } from '../article/claimed-tokens.ts';
import { carve } from './carve.ts';
import type { Piece } from './piece.ts';
import { runsOf } from './runs.ts';

/** The stretches that are one name each, in order and not overlapping, before anybody knows of what. */
export function piecesOf(doc: NameInput): Piece[] {
  const pieces: Piece[] = [];
  // The name of an election reaches over the place after it, which is a run of its own.
  for (const run of runsOf(doc)) if (run.first >= (pieces.at(-1)?.end ?? 0)) carve(doc, run, pieces);
  return pieces;
}
