/** A text with what its document knows of it: places, speakers, names. */
import { isValueType } from '../model/entity-types.ts';
import { type Origin, rawSpan } from '../model/origin.ts';
import { type Position, positions } from '../model/position.ts';
import type { ReadableDocument } from '../model/readable.ts';
import { byPosition, firstEndingAfter, overlaps, type Span } from '../model/span.ts';
import type { IsName } from './risks.ts';
import { type Said, sayersIn } from './speakers.ts';

/** Where something stands in a file. */
export interface Place extends Span, Position {
  readonly path: string;
  readonly text: string;
}

/** One side of a comparison; all that is asked is in offsets of the reading copy. */
export interface Side {
  readonly place: (span: Span) => Place;
  readonly said: (span: Span) => Said;
  readonly isName: IsName;
}

/** What a side is made of. */
export interface SideInput {
  readonly path: string;
  /** The text into which the offsets of the document point, in UTF-16. */
  readonly raw: string;
  /** Where the reading copy comes from. */
  readonly origin: Origin | null;
  /** In UTF-16 offsets. */
  readonly document: ReadableDocument;
  readonly minConfidence?: number | undefined;
}

/** The side of a text and its document. */
export function sideOf({ path, raw, origin, document, minConfidence }: SideInput): Side {
  const names = namesOf(document);
  const said = sayersIn(document, minConfidence);
  let positionOf: ((offset: number) => Position) | undefined;
  const inFile = (span: Span): Span => rawSpan(origin, span);
  return {
    place: (span) => {
      const { start, end } = inFile(span);
      positionOf ??= positions(raw);
      return { path, start, end, ...positionOf(start), text: raw.slice(start, end) };
    },
    said: (span) => said(inFile(span)),
    isName: (word) => {
      const own = inFile(word);
      const name = names[firstEndingAfter(names, own.start)];
      return name !== undefined && overlaps(name, own);
    },
  };
}

/** Where names stand that are no dates and amounts, in order, not overlapping. */
function namesOf({ entities }: ReadableDocument): Span[] {
  const spans = entities
    .filter(({ type }) => !isValueType(type))
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'))
    .sort(byPosition);
  return spans.filter(({ start }, i) => start >= (spans[i - 1]?.end ?? 0));
}
