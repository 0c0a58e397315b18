/** Media types by extension; every other file is plain text. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['md', 'text/markdown'],
  ['markdown', 'text/markdown'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['vtt', 'text/vtt'],
  ['srt', 'application/x-subrip'],
  ['eml', 'message/rfc822'],
]);

/** The media type of a file, by the extension of its path. */
export function mediaTypeOf(path: string): string {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1] ?? '';
  return MEDIA_TYPES.get(extension.toLowerCase()) ?? 'text/plain';
}
