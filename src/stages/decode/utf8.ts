/** Least value that may be written with a lead byte's count of following bytes; what is less is overlong. */
const LEAST = [0, 0x80, 0x800, 0x10000];

/**
 * Offset of the first byte that begins no valid UTF-8 sequence, or the length where all are valid. `TextDecoder` only
 * says that there is one.
 */
export function firstFault(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const width = widthAt(bytes, at);
    if (width === 0) return at;
    at += width;
  }
  return at;
}

/** Length of the valid sequence that begins at `at`, or 0. */
function widthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const following = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  let code = lead & (0x3f >> following);
  for (let i = 1; i <= following; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return 0;
    code = (code << 6) | (byte & 0x3f);
  }
  const surrogate = code >= 0xd800 && code < 0xe000;
  return code < (LEAST[following] ?? 0) || surrogate || code > 0x10ffff ? 0 : following + 1;
}
