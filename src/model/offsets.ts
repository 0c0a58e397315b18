/**
 * Offsets in the unit a reader counts in: UTF-16 code units (JavaScript), code points (Python, jq) or UTF-8 bytes of
 * the decoded text. Only the numbers change; what stands in `text` fields stays the same.
 */
import { firstAtLeast } from './bisect.ts';
import type { OffsetUnit, SaysoDocument } from './schema.ts';
import type { Span } from './span.ts';

/** A document in UTF-16 offsets with all its spans counted in `unit`; an offset after the text's end stays after it. */
export function fromUtf16(doc: SaysoDocument, text: string, unit: OffsetUnit): SaysoDocument {
  if (unit === 'utf16') return doc;
  const convert = unitOffsets(text, unit);
  return convert ? { ...mapSpans(doc, convert), offsetUnit: unit } : { ...doc, offsetUnit: unit };
}

/** Answers which offset in another unit a UTF-16 one is, as `fromUtf16` does; null where all are the same. */
export function unitOffsets(text: string, unit: OffsetUnit): ((offset: number) => number) | null {
  const table = unit === 'utf16' ? null : unitsBefore(text, unit);
  if (table === null) return null;
  const added = (table[text.length] ?? 0) - text.length;
  return (offset) => table[offset] ?? offset + added;
}

/** Answers how many code points stand before a UTF-16 offset. */
export function codePointsIn(text: string): (offset: number) => number {
  return unitOffsets(text, 'codepoint') ?? ((offset) => offset);
}

/**
 * A document in any unit with its spans counted in UTF-16 code units. An offset after the text's end stays after
 * it; one that lies within a character moves to the character's end.
 */
export function toUtf16(doc: SaysoDocument, text: string): SaysoDocument {
  if (doc.offsetUnit === 'utf16') return doc;
  const convert = utf16Offsets(text, doc.offsetUnit);
  return convert ? { ...mapSpans(doc, convert), offsetUnit: 'utf16' } : { ...doc, offsetUnit: 'utf16' };
}

/** Answers which UTF-16 offset one in another unit is, as `toUtf16` does; null where all are the same. */
export function utf16Offsets(text: string, unit: OffsetUnit): ((offset: number) => number) | null {
  const table = unit === 'utf16' ? null : unitsBefore(text, unit);
  if (table === null) return null;
  const length = table[text.length] ?? text.length;
  return (offset) => (offset > length ? text.length + offset - length : firstAtLeast(table, offset));
}

/** For each UTF-16 offset of the text how many units stand before it; null where both counts are the same. */
function unitsBefore(text: string, unit: 'codepoint' | 'byte'): Uint32Array | null {
  const differs = unit === 'byte' ? /[^\p{ASCII}]/u : /[\u{10000}-\u{10ffff}]/u;
  if (!differs.test(text)) return null;
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    // Between two surrogates the character before them is the last whole one.
    if (length === 2) table[at + 1] = count;
    count += unit === 'byte' ? bytesOf(code) : 1;
    at += length;
    table[at] = count;
  }
  return table;
}

/** Length of a code point in UTF-8; a lone surrogate counts as U+FFFD. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function mapSpans(doc: SaysoDocument, convert: (offset: number) => number): SaysoDocument {
  const moved = <T extends Span>(span: T): T => ({ ...span, start: convert(span.start), end: convert(span.end) });
  const movedOrNull = <T extends Span>(span: T | null): T | null => span && moved(span);
  return {
    ...doc,
    sentences: doc.sentences.map(moved),
    entities: doc.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(moved) })),
    quotes: doc.quotes.map((quote) => ({
      ...quote,
      content: quote.content.map(moved),
      cue: movedOrNull(quote.cue),
      source: movedOrNull(quote.source),
      addressee: movedOrNull(quote.addressee),
    })),
    claims: doc.claims.map((claim) => ({
      ...claim,
      spans: claim.spans.map(moved),
      resolved: claim.resolved.map(moved),
      unresolved: claim.unresolved.map(moved),
      negation: movedOrNull(claim.negation),
      modal: movedOrNull(claim.modal),
      hedge: movedOrNull(claim.hedge),
      time: claim.time.map(moved),
    })),
    boilerplate: doc.boilerplate.map(moved),
    diagnostics: doc.diagnostics.map(moved),
  };
}
