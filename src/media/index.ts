/** Files that are not read as they stand. What each kind needs is loaded when the first of that kind comes. */
import type { Diagnostic, Raw } from '../model/document.ts';
import { mediaTypeOf } from '../stages/decode/media-type.ts';
import { textOf } from '../stages/decode/text-of.ts';
import type { Converted } from './converted.ts';

/** Whether documents of this type always carry their text, since their offsets point into nothing else that exists. */
export function isConverted(mediaType: string): boolean {
  return CONVERTERS.has(mediaType);
}

/**
 * A page, a message or subtitles with the text that they were made into; anything else as it is.
 *
 * @throws SaysoError `input` where the bytes are not what their type says.
 */
export async function withText(raw: Raw): Promise<Raw> {
  const convert = CONVERTERS.get(raw.mediaType ?? mediaTypeOf(raw.path));
  if (!convert || raw.text !== undefined) return raw;
  const { text, meta, date, notes } = await convert(raw);
  const own = raw.date ?? date;
  return {
    ...raw,
    text,
    ...((meta || raw.meta) && { meta: { ...meta, ...raw.meta } }),
    ...(own !== undefined && { date: own }),
    ...(notes && notes.length > 0 && { notes }),
  };
}

const CONVERTERS: ReadonlyMap<string, (raw: Raw) => Promise<Converted>> = new Map([
  ['text/html', page],
  ['text/vtt', subtitles],
  ['application/x-subrip', subtitles],
  ['message/rfc822', message],
]);

async function page({ bytes, encoding }: Raw): Promise<Converted> {
  const { declaredCharset, htmlText } = await import('./html.ts');
  const { text, notes } = textOf(bytes, encoding, declaredCharset(bytes));
  const converted = htmlText(text);
  return { ...converted, notes: atStart(notes, converted.text) };
}

async function subtitles({ bytes, encoding }: Raw): Promise<Converted> {
  const { subtitleText } = await import('./subtitles.ts');
  const { text, notes } = textOf(bytes, encoding);
  const converted = subtitleText(text);
  return { ...converted, notes: atStart(notes, converted.text) };
}

/** Notes on the source have no place of their own in the text: they are told of its first character. */
function atStart(notes: readonly Diagnostic[], text: string): Diagnostic[] {
  return text === '' ? [] : notes.map((note) => ({ ...note, start: 0, end: 1 }));
}

async function message({ bytes }: Raw): Promise<Converted> {
  const { mailText } = await import('./mail.ts');
  return mailText(bytes);
}
