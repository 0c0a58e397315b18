import { createRequire } from 'node:module';

/** A character reference of HTML, perhaps escaped twice. */
export const CHARACTER_REFERENCE = /&(?:amp;)?(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;

let decoder: ((reference: string) => string) | undefined;

/** Loaded at the first reference: few plain texts have any. Synchronously, as `extract` is. */
function load(): (reference: string) => string {
  const { decodeHTMLStrict } = createRequire(import.meta.url)('entities/decode') as typeof import('entities/decode');
  return decodeHTMLStrict;
}

/** What a character reference stands for ("&amp;", "&#8217;"), one that was escaped twice ("&amp;#8217;") too. */
export function characterOf(reference: string): string {
  decoder ??= load();
  const once = decoder(reference);
  const read = once.startsWith('&') && once.length > 1 ? decoder(once) : once;
  return read === '\u00ad' ? '' : read;
}
