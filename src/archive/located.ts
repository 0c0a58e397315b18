/** Documents whose text is known: with offsets into it. */
import { utf16Offsets } from '../model/offsets.ts';
import type { ReadableHead } from '../model/readable.ts';

/** The document with all its spans in UTF-16 code units of its text. */
export function located<T extends ReadableHead>(document: T, text: string): T {
  const convert = utf16Offsets(text, document.offsetUnit);
  return { ...(convert ? (moved(document, convert) as T) : document), offsetUnit: 'utf16', text };
}

/** All that has a `start` and an `end` is a span, however deep it lies; `meta` is the user's own. */
function moved(value: unknown, convert: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, convert));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => {
    if ((name === 'start' || name === 'end') && typeof field === 'number') return [name, convert(field)];
    return [name, name === 'meta' ? field : moved(field, convert)];
  });
  return Object.fromEntries(fields);
}
