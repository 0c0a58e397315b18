/** What of an article is compared with others to find copies: its word shingles (Broder 1997). */
import type { Span } from '../model/span.ts';
import { distinct, mixed, wordHashesOf } from '../verify/shingles.ts';

/** What an article is recognised by: its text; where that is not known its quotes and names. */
export interface ArticleContent {
  readonly path: string;
  /** Of its bytes; articles with the same are copies whatever else. */
  readonly sha256?: string | undefined;
  readonly text?: string | undefined;
  /** Into the text, UTF-16; furniture that half a site's articles share. */
  readonly boilerplate?: readonly Span[] | undefined;
  readonly quotes: readonly { readonly text: string }[];
  readonly entities: readonly { readonly name: string }[];
}

/** What is kept of an article. */
export interface Fingerprint {
  readonly path: string;
  readonly sha256: string | undefined;
  /** What the shingles were made of. */
  readonly basis: 'text' | 'quotes';
  /** Ascending, distinct, of 32 bits. */
  readonly shingles: Uint32Array;
}

/** Words of a shingle: fewer are common to many articles, more are broken by every little change. */
const WIDTH = 4;

/** The fingerprint of an article. Linear in its text but for the sorting of its shingles. */
export function fingerprintOf(article: ArticleContent): Fingerprint {
  const { path, sha256, text } = article;
  const basis = text === undefined ? 'quotes' : 'text';
  const pieces = text === undefined ? quotedPieces(article) : besideOf(text, article.boilerplate ?? []);
  return { path, sha256, basis, shingles: shinglesIn(pieces) };
}

function quotedPieces({ quotes, entities }: ArticleContent): string[] {
  return [...quotes.map(({ text }) => text), entities.map(({ name }) => name).join(' ')];
}

/** The stretches of a text beside some spans. */
function besideOf(text: string, spans: readonly Span[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) pieces.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  pieces.push(text.slice(from));
  return pieces;
}

function shinglesIn(pieces: readonly string[]): Uint32Array {
  const found = pieces.map((piece) => {
    const words = wordHashesOf(piece);
    const shingles = new Uint32Array(Math.max(0, words.length - WIDTH + 1));
    for (let i = 0; i < shingles.length; i++) {
      let hash = words[i] as number;
      for (let k = 1; k < WIDTH; k++) hash = mixed(hash, words[i + k] as number);
      shingles[i] = hash;
    }
    return shingles;
  });
  const all = new Uint32Array(found.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const shingles of found) {
    all.set(shingles, at);
    at += shingles.length;
  }
  return distinct(all);
}
