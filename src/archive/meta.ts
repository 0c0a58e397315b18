import type { ReadableHead } from '../model/readable.ts';

/** A field of what came with an article (front matter, page, mail or record), where it is text that is not blank. */
export function metaText({ meta }: Pick<ReadableHead, 'meta'>, field: 'title' | 'url'): string | null {
  const value = meta?.[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
