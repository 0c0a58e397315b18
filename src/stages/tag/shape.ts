import { mix } from './hash.ts';

const LONGEST = 8;
/** Characters looked at: no word is longer, and an endless one must not cost. */
const SEEN = 200;

/**
 * Hash of a word's letters by kind, runs shortened to two, and of its length up to three: "Xxx", "X.X.", "d,dd".
 * Without `capitals` a capital counts as a small letter.
 */
export function shapeOf(text: string, capitals: boolean): number {
  let hash = capitals ? 61 : 62;
  let last = 0;
  let run = 0;
  let length = 0;
  const end = Math.min(text.length, SEEN);
  for (let i = 0; i < end && length < LONGEST; i++) {
    const kind = kindOf(text.charCodeAt(i), capitals);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run > 2) continue;
    hash = Math.imul(hash ^ kind, 0x01000193);
    length++;
  }
  return mix(60, hash, Math.min(text.length, 3));
}

function kindOf(code: number, capitals: boolean): number {
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code >= 0x41 && code <= 0x5a) return capitals ? 2 : 1;
  if (code >= 0x30 && code <= 0x39) return 3;
  return code < 0x80 ? code : otherKind(code, capitals);
}

function otherKind(code: number, capitals: boolean): number {
  const char = String.fromCharCode(code);
  if (/\p{Lu}/u.test(char)) return capitals ? 2 : 1;
  if (/[\p{L}\p{M}]/u.test(char)) return 1;
  if (/\p{N}/u.test(char)) return 3;
  return code === 0x2019 ? 0x27 : 4;
}
