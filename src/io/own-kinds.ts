/** What sayso itself writes, known by how it begins: the first kilobytes of a file, read as Latin-1. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { GENERATOR } from '../report/generator.ts';
import { beginningOf } from './beginning.ts';
import { DOCUMENT_EXTENSIONS, RECORD_EXTENSIONS } from './kinds.ts';
import { statOrNull } from './stat.ts';

/** The byte-order mark as Latin-1. */
const MARK = '(?:\\u00ef\\u00bb\\u00bf)?';
const VERSION = `^${MARK}\\s*\\{\\s*"schemaVersion"\\s*:\\s*"[^"]*"\\s*,\\s*`;
const OF_DOCUMENTS = '(?:"documents"\\s*:\\s*\\[|"offsetUnit"\\s*:)';
const DOCUMENTS = new RegExp(VERSION + OF_DOCUMENTS, 'u');
/** What commands print: a list of rows under their name, a summary of them or their number. */
const ROWS = new RegExp(`${VERSION}(?!${OF_DOCUMENTS})"[a-zA-Z]+"\\s*:\\s*[[{\\d]`, 'u');
const ERROR_LINE = new RegExp(`^${MARK}\\s*\\{\\s*"error"\\s*:\\s*\\{\\s*"line"\\s*:`, 'u');
/** How the heading of each table begins, and that of what `find` writes as CSV. */
const HEADINGS = [
  'speaker,text,about,type,stance',
  'name,type,quotes,articles,forms',
  'assertedBy,statement,about,stance',
  'name,text,type,kind,mentionTitle',
  'path,title,date,url,quotes,direct',
  'date,speaker,source,quotedBy,text',
];
/** A line below a text that is printed for reading: a quote with its rule and confidence, or the names. */
const BELOW_VIEW =
  /^(?: {0,3}\d+ {2}\S.* {2}(?:direct|indirect|mixed), [\w/-]+, [01](?:\.\d+)?|Names: \S.* [A-Z_]{3,11})$/mu;

/** Documents: one, an envelope, or one a line, of which the first may tell of a failure. */
export function isDocuments(beginning: string): boolean {
  return DOCUMENTS.test(beginning) || ERROR_LINE.test(beginning);
}

/** Documents, or what is no loss where documents are to stand: nothing that is JSON, or JSON that holds nothing. */
export function mayGoForDocuments(beginning: string): boolean {
  return isDocuments(beginning) || !HOLDS_JSON.test(beginning);
}

const HOLDS_JSON = new RegExp(`^${MARK}\\s*[{[]\\s*[^}\\]\\s]`, 'u');

/** Documents for reading (`extract --format text`), as far as the first line tells. */
export function isView(beginning: string): boolean {
  return /^== [^\n]+ ==\n\n/u.test(beginning);
}

/** What is read: texts, records, or an archive, in which documents are. */
export type ReadKind = 'texts' | 'records' | 'archive';

/**
 * What sayso has written into a file that is found where such things are read, in words; null where it is none of its own, and
 * where that cannot be told: whoever reads the file tells why, and it costs itself alone.
 */
export function ownKind(file: string, read: ReadKind): string | null {
  try {
    return statOrNull(file)?.isFile() ? kindOf(file, beginningOf(file), read) : null;
  } catch {
    return null;
  }
}

function kindOf(file: string, beginning: string, read: ReadKind): string | null {
  const extension = extname(file).toLowerCase();
  if (DOCUMENT_EXTENSIONS.includes(extension)) return ownJson(beginning, read);
  if (RECORD_EXTENSIONS.csv.includes(extension)) return isTable(beginning) ? 'a table' : null;
  if (beginning.includes(GENERATOR)) return 'a report';
  if (/^## sayso (?:check|diff): /u.test(beginning)) return 'a comparison';
  return isView(beginning) && BELOW_VIEW.test(readFileSync(file, 'utf8')) ? 'documents for reading' : null;
}

function ownJson(beginning: string, read: ReadKind): string | null {
  if (read !== 'archive' && isDocuments(beginning)) return 'documents';
  return ROWS.test(beginning) ? 'rows that a command prints' : null;
}

function isTable(beginning: string): boolean {
  const [heading = ''] = beginning.replace(/^\u00ef\u00bb\u00bf/u, '').split(/\r?\n/u, 1);
  return HEADINGS.some((known) => heading.replaceAll('\t', ',').startsWith(`${known},`));
}
