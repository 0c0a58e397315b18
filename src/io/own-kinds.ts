/** What sayso itself writes, known by how it begins: the first kilobytes of a file, read as Latin-1. */

/** The byte-order mark as Latin-1. */
const MARK = '(?:\\u00ef\\u00bb\\u00bf)?';
const DOCUMENT = '"schemaVersion"\\s*:\\s*"[^"]*"\\s*,\\s*"(?:documents|offsetUnit)"\\s*:';
const ERROR_LINE = '"error"\\s*:\\s*\\{\\s*"line"\\s*:';
const DOCUMENTS = new RegExp(`^${MARK}\\s*\\{\\s*(?:${DOCUMENT}|${ERROR_LINE})`, 'u');

/** Documents: one, an envelope, or one a line, of which the first may tell of a failure. */
export function isDocuments(beginning: string): boolean {
  return DOCUMENTS.test(beginning);
}

/** Documents for reading (`extract --format text`), as far as the first line tells. */
export function isView(beginning: string): boolean {
  return /^== [^\n]+ ==\n\n/u.test(beginning);
}
