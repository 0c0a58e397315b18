import { hash } from 'node:crypto';
import type { Decoded, Raw } from '../../model/document.ts';
import { mediaTypeOf } from './media-type.ts';
import { textOf } from './text-of.ts';

/**
 * Bytes to text: in the encoding that is named, else strict UTF-8, UTF-16 where a byte-order mark says so, or Windows-1252
 * where that makes sense, with a note; the mark is not counted. An empty file is an empty text. What was made into a text
 * before is taken as it is.
 *
 * @throws SaysoError `input` where the bytes are no such text or hold U+0000; the message names the first bad byte.
 */
export function decode(raw: Raw): Decoded {
  const { id, path, bytes, date, mediaType, meta, encoding } = raw;
  const { text, notes = [] } = raw.text === undefined ? textOf(bytes, encoding) : { text: raw.text, notes: raw.notes };
  return {
    stage: 'decoded',
    id,
    path,
    sha256: hash('sha256', bytes),
    text,
    mediaType: mediaType ?? mediaTypeOf(path),
    ...(date !== undefined && { date }),
    ...(meta !== undefined && { meta }),
    ...(notes.length > 0 && { notes }),
  };
}
