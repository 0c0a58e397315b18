/** Texts as verification reads them: decoded, laid out, cut into words. */
import type { Raw } from '../../model/document.ts';
import { utf16Offsets } from '../../model/offsets.ts';
import type { Origin } from '../../model/origin.ts';
import type { ReadableDocument } from '../../model/readable.ts';
import { decode } from '../../stages/decode/index.ts';
import { layout } from '../../stages/layout/index.ts';
import { type Words, wordsOf } from '../../verify/words.ts';

/** A text with its reading copy. */
export interface ReadText {
  /** What the offsets of its document point into. */
  readonly raw: string;
  readonly origin: Origin | null;
  /** Of the reading copy. */
  readonly words: Words;
}

/** The text of what was read. */
export function readText(raw: Raw): ReadText {
  const { text, layout: page } = layout(decode(raw));
  return { raw: page.raw, origin: page.origin, words: wordsOf(text) };
}

const encoder = new TextEncoder();

/** What the text of a document was read from, or why it has none that fits. */
export function rawOfDocument(document: ReadableDocument): Raw | { readonly fault: string } {
  const { id, path, text, mediaType } = document;
  if (text === undefined) return { fault: 'holds no text to look at: extract it with --with-text' };
  if (hasChanged(document, text)) return { fault: 'its text is not the one that it was extracted from' };
  return { id, path, text, bytes: encoder.encode(text), ...(mediaType !== undefined && { mediaType }) };
}

/** Whether its mentions do not stand where it says. */
function hasChanged({ entities, offsetUnit }: ReadableDocument, text: string): boolean {
  const convert = utf16Offsets(text, offsetUnit) ?? ((offset: number) => offset);
  return entities.some(({ mentions }) =>
    mentions.some(({ start, end, text: words }) => text.slice(convert(start), convert(end)) !== words),
  );
}

/** A document with all that is looked at in UTF-16 offsets. */
export function inUtf16(document: ReadableDocument, text: string): ReadableDocument {
  const convert = utf16Offsets(text, document.offsetUnit);
  if (!convert) return document;
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: convert(span.start),
    end: convert(span.end),
  });
  return {
    ...document,
    offsetUnit: 'utf16',
    entities: document.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(moved) })),
    quotes: document.quotes.map((quote) => (quote.content ? { ...quote, content: quote.content.map(moved) } : quote)),
  };
}
