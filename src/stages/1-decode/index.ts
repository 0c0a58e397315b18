import { createHash } from 'node:crypto';
import type { Decoded, Raw } from '../../model/document.ts';
import { SaysoError } from '../../model/errors.ts';

/**
 * Bytes to text: strict UTF-8, a leading byte-order mark not counted.
 *
 * @throws SaysoError `input` where the bytes are not UTF-8 or hold U+0000.
 */
export function decode(raw: Raw): Decoded {
  const text = decodeUtf8(raw.bytes);
  if (text.includes('\0')) throw new SaysoError('input', 'binary file (holds U+0000)');
  return {
    stage: 'decoded',
    id: raw.id,
    path: raw.path,
    sha256: createHash('sha256').update(raw.bytes).digest('hex'),
    text,
    ...(raw.date !== undefined && { date: raw.date }),
  };
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SaysoError('input', 'not valid UTF-8', { cause });
  }
}
