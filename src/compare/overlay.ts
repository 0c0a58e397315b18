/** Two versions of a document laid over each other, so that what is the same in both stands at the same place. */
import { utf16Offsets } from '../model/offsets.ts';
import type { Span } from '../model/span.ts';
import { type Alignment, align, UNMOVED } from './align.ts';
import type { Comparable } from './comparable.ts';
import { sentencePieces, wordPieces } from './pieces.ts';

/** A version of a document, with the text that it was made of where that is at hand. */
export interface Version {
  readonly document: Comparable;
  readonly text: string | null;
}

/** Both versions, in the places of the new one. */
export interface Overlay {
  /** Its spans are where they would be in the new text; what was cut out of it is empty there. */
  readonly before: Comparable;
  readonly after: Comparable;
  /** The new text, where it is at hand. */
  readonly text: string | null;
  /** Whether nothing was changed in the text, and both count its places in the same unit. */
  readonly isSameText: boolean;
  /** Whether all places are known: an end that differs has moved. Else they are near where they should be. */
  readonly isExact: boolean;
  /** What something of the old version was like in the places of its own text. */
  readonly original: <T extends Span>(moved: T) => Span;
  /** The words of a span of the old version, as it is here, and of the new one; null where no text is at hand. */
  readonly wordsBefore: (moved: Span) => string | null;
  readonly wordsAfter: (span: Span) => string | null;
}

/** Offsets are counted in UTF-16 wherever the text is at hand. */
export function overlay(older: Version, newer: Version): Overlay {
  const [old, now] = withTexts(older, newer);
  const [unmoved, after] = [inUtf16(old), inUtf16(now)];
  const hasOneUnit = unmoved.offsetUnit === after.offsetUnit;
  const hasTexts = old.text !== null && now.text !== null;
  const originals = new WeakMap<Span, Span>();
  const original = (moved: Span): Span => originals.get(moved) ?? moved;
  const isSameText = hasOneUnit && isSame(old, now);
  const before = isSameText ? unmoved : moved(unmoved, alignmentOf(old, now, unmoved, after), originals);
  const words = (text: string | null, { start, end }: Span): string | null => text?.slice(start, end) ?? null;
  return {
    before: hasOneUnit ? before : { ...before, sentences: [] },
    after: hasOneUnit ? after : { ...after, sentences: [] },
    text: now.text,
    isSameText,
    isExact: isSameText || hasTexts,
    original,
    wordsBefore: (span) => words(old.text, original(span)),
    wordsAfter: (span) => words(now.text, span),
  };
}

/** Of two versions of one text the text of either is that of the other. */
function withTexts(older: Version, newer: Version): [Version, Version] {
  if (older.document.sha256 !== newer.document.sha256) return [older, newer];
  return [
    { ...older, text: older.text ?? newer.text },
    { ...newer, text: newer.text ?? older.text },
  ];
}

function isSame(older: Version, newer: Version): boolean {
  if (older.text !== null && newer.text !== null) return older.text === newer.text;
  return older.document.sha256 === newer.document.sha256;
}

function inUtf16({ document, text }: Version): Comparable {
  const convert = text === null ? null : utf16Offsets(text, document.offsetUnit);
  const inUnit = text === null ? document.offsetUnit : 'utf16';
  const converted = convert === null ? document : moved(document, { start: convert, end: convert });
  return converted.offsetUnit === inUnit ? converted : { ...converted, offsetUnit: inUnit };
}

function alignmentOf(older: Version, newer: Version, before: Comparable, after: Comparable): Alignment {
  if (older.text === null || newer.text === null) return align(sentencePieces(before), sentencePieces(after));
  if (older.text === newer.text) return UNMOVED;
  return align(wordPieces(older.text, before.sentences), wordPieces(newer.text, after.sentences));
}

/** A document with its spans elsewhere; what each of them was is noted in `originals`. */
function moved(doc: Comparable, { start, end }: Alignment, originals?: WeakMap<Span, Span>): Comparable {
  const move = <T extends Span>(span: T): T => {
    const to = end(span.end);
    // What was cut out would begin where the rest goes on, after the end of what is before it.
    const here = { ...span, start: Math.min(start(span.start), to), end: to };
    originals?.set(here, span);
    return here;
  };
  const moveOrNull = <T extends Span>(span: T | null): T | null => span && move(span);
  return {
    ...doc,
    sentences: doc.sentences.map(move),
    entities: doc.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(move) })),
    quotes: doc.quotes.map((quote) => ({
      ...quote,
      content: quote.content.map(move),
      cue: moveOrNull(quote.cue),
      source: moveOrNull(quote.source),
      addressee: moveOrNull(quote.addressee),
    })),
    claims: doc.claims.map((claim) => (claim.spans ? { ...claim, spans: claim.spans.map(move) } : claim)),
    boilerplate: doc.boilerplate.map(move),
    diagnostics: doc.diagnostics.map(move),
  };
}
