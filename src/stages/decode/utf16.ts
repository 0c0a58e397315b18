import { SaysoError } from '../../model/errors.ts';

/**
 * The text of bytes that begin with a UTF-16 byte-order mark, without the mark; undefined where they begin otherwise.
 *
 * @throws SaysoError `input` where a code unit is torn or a surrogate stands alone.
 */
export function utf16Of(bytes: Uint8Array): string | undefined {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return undefined;
  const name = little ? 'UTF-16LE' : 'UTF-16BE';
  if (bytes.length % 2 === 1) {
    throw new SaysoError('input', `not valid ${name} (half a code unit at byte offset ${bytes.length - 1})`);
  }
  const units = Buffer.from(bytes.subarray(2));
  const text = (little ? units : units.swap16()).toString('utf16le');
  const alone = loneSurrogate(text);
  if (alone >= 0) {
    throw new SaysoError('input', `not valid ${name} (a surrogate stands alone at byte offset ${2 + 2 * alone})`);
  }
  return text;
}

function loneSurrogate(text: string): number {
  return text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
}
