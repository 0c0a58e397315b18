/** What articles, their annotations and entities are called on the web. */
import type { Exported } from '../document.ts';

/** Stands before all names where nobody gives a better one; it leads nowhere. */
export const DEFAULT_BASE = 'urn:x-sayso:';

/** The annotations of an article lie below this: `…#q1`. The same article under two paths has two. */
export function documentIri({ path, sha256 = '' }: Exported, base: string): string {
  return `${base}${[...(sha256 === '' ? [] : [sha256.slice(0, 12)]), encoded(path)].join('/')}`;
}

/** An entity, the same in every document. */
export function entityIri(key: string, base: string): string {
  return `${base}entity/${encoded(key)}`;
}

/**
 * The text that is spoken of: the address that came with it; else its bytes by their hash (RFC 6920), which whoever has the
 * file can find out.
 */
export function textIri(document: Exported, base: string): string {
  const { meta, sha256 } = document;
  return (
    addressOf(meta?.['url']) ??
    (sha256 === undefined ? documentIri(document, base) : `ni:///sha-256;${base64Url(sha256)}`)
  );
}

function addressOf(url: unknown): string | null {
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/u.test(parsed.protocol) ? parsed.href : null;
}

function base64Url(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url');
}

/** A path as a part of an IRI; half a character counts as U+FFFD. */
function encoded(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
