import { createHash } from 'node:crypto';
import type { Decoded, Raw } from '../../model/document.ts';
import { SaysoError } from '../../model/errors.ts';
import { mediaTypeOf } from './media-type.ts';
import { firstFault } from './utf8.ts';
import { utf16Of } from './utf16.ts';

/**
 * Bytes to text: strict UTF-8, or UTF-16 where a byte-order mark says so; the mark is not counted. An empty file is
 * an empty text.
 *
 * @throws SaysoError `input` where the bytes are no such text or hold U+0000; the message names the first bad byte.
 */
export function decode({ id, path, bytes, date, mediaType, meta }: Raw): Decoded {
  return {
    stage: 'decoded',
    id,
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: textOf(bytes),
    mediaType: mediaType ?? mediaTypeOf(path),
    ...(date !== undefined && { date }),
    ...(meta !== undefined && { meta }),
  };
}

function textOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    const zero = utf16.indexOf('\0');
    if (zero >= 0) throw binary(2 + 2 * zero);
    return utf16;
  }
  // Before the check for UTF-8, since a binary file is better called so than by its first odd byte.
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw binary(zero);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = firstFault(bytes);
    const value = bytes[at]?.toString(16).padStart(2, '0').toUpperCase();
    throw new SaysoError('input', `not valid UTF-8 (byte 0x${value} at offset ${at})`, { cause });
  }
}

function binary(offset: number): SaysoError {
  return new SaysoError('input', `binary file (holds U+0000 at byte offset ${offset})`);
}
