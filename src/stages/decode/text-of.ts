import type { Diagnostic } from '../../model/document.ts';
import { isEncoding, mended } from '../../model/encoding.ts';
import { SaysoError } from '../../model/errors.ts';
import { firstTwiceEncoded } from './doubly.ts';
import { firstFault } from './utf8.ts';
import { utf16Of } from './utf16.ts';
import { plausibleWindows1252 } from './windows-1252.ts';

/** Bytes as a text, with what is to be said of the reading: offsets into the text. */
export interface DecodedText {
  readonly text: string;
  readonly notes: readonly Diagnostic[];
}

/**
 * Bytes to text, a byte-order mark not counted. `auto`: UTF-16 where a byte-order mark says so; strict UTF-8; what is
 * neither is read as `declared` (what the file says of itself) or, where that makes sense, as Windows-1252, with a note.
 * Any other name is one that `TextDecoder` knows, and the bytes are read so or not at all.
 *
 * @throws SaysoError `input` where the bytes are no such text or hold U+0000; the message names the first bad byte.
 */
export function textOf(bytes: Uint8Array, encoding = 'auto', declared?: string): DecodedText {
  const read = encoding === 'auto' ? guessed(bytes, declared) : { text: named(bytes, encoding), notes: [] };
  const twice = firstTwiceEncoded(read.text);
  if (twice === null) return read;
  const { start, end } = twice;
  const message = `"${read.text.slice(start, end)}" looks like UTF-8 that was encoded twice; it is left as it stands`;
  return { text: read.text, notes: [...read.notes, { code: 'encoding-guessed', start, end, message }] };
}

function guessed(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    const zero = utf16.indexOf('\0');
    if (zero >= 0) throw binary(2 + 2 * zero);
    return { text: utf16, notes: [] };
  }
  // Before the check for UTF-8, since a binary file is better called so than by its first odd byte.
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw binary(zero, seemsUtf16(bytes) ? '; if it is UTF-16 without its mark, --encoding says so' : '');
  const said = declared !== undefined && isEncoding(declared) ? new TextDecoder(declared).encoding : undefined;
  // What is declared to be one of the others may be ASCII to the eye (ISO-2022-JP); UTF-8 that has proved itself is UTF-8.
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8 !== null && (said === undefined || utf8.length < bytes.length)) return { text: utf8, notes: [] };
  const own = said === undefined ? null : decodedAs(said, bytes);
  if (own !== null) return { text: own, notes: [] };
  if (utf8 !== null) return { text: utf8, notes: [] };
  return westernOrRefused(bytes);
}

function westernOrRefused(bytes: Uint8Array): DecodedText {
  const at = firstFault(bytes);
  const fault = `not valid UTF-8${placeOf(at, bytes)}`;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = marked ? null : plausibleWindows1252(bytes);
  if (text === null) {
    throw new SaysoError('input', `${fault}, and no Windows-1252 that makes sense; --encoding NAME says what it is`);
  }
  const message = `${fault}: read as Windows-1252; --encoding NAME says what it is`;
  const start = /[\u0080-\uffff]/u.exec(text)?.index ?? 0;
  return { text, notes: [{ code: 'encoding-guessed', start, end: start + 1, message }] };
}

function named(bytes: Uint8Array, encoding: string): string {
  const isUtf8 = new TextDecoder(encoding).encoding === 'utf-8';
  const text = decodedAs(encoding, bytes);
  if (text === null) {
    const where = isUtf8 ? placeOf(firstFault(bytes), bytes) : '';
    throw new SaysoError('input', `not valid ${isUtf8 ? 'UTF-8' : encoding}${where}`);
  }
  const zero = text.indexOf('\0');
  if (zero < 0) return text;
  if (isUtf8) throw binary(bytes.indexOf(0));
  throw new SaysoError('input', `binary file (holds U+0000 as character ${zero} of its ${encoding})`);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Null where the bytes are not valid in it. */
function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = encoding === 'utf-8' ? UTF8 : new TextDecoder(encoding, { fatal: true });
    return mended(decoder.encoding, decoder.decode(bytes));
  } catch {
    return null;
  }
}

/** UTF-16 without its mark has a zero in every other byte of what is plain English. */
function seemsUtf16(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 200);
  const zeros = [0, 1].map((odd) => beginning.filter((byte, i) => i % 2 === odd && byte === 0).length);
  return bytes.length >= 8 && Math.max(...zeros) * 2 > beginning.length * 0.8 && Math.min(...zeros) === 0;
}

function placeOf(at: number, bytes: Uint8Array): string {
  return ` (byte 0x${bytes[at]?.toString(16).padStart(2, '0').toUpperCase()} at offset ${at})`;
}

function binary(offset: number, hint = ''): SaysoError {
  return new SaysoError('input', `binary file (holds U+0000 at byte offset ${offset})${hint}`);
}
