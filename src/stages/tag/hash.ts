/** Hash of the characters from `from` on (FNV-1a). */
export function hashFrom(template: number, text: string, from: number): number {
  let hash = 0x811c9dc5 ^ template;
  for (let i = Math.max(0, from); i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Hash of the characters up to `end` (FNV-1a). */
export function hashTo(template: number, text: string, end: number): number {
  let hash = 0x811c9dc5 ^ template;
  const stop = Math.min(end, text.length);
  for (let i = 0; i < stop; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One 24-bit hash of three numbers. */
export function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35), 0x27d4eb2f);
  hash ^= hash >>> 15;
  return hash >>> 8;
}
