/** Which files are texts, by extension, and what is to be said of the others. */
import { extname } from 'node:path';
import { byCodeUnit } from '../model/order.ts';
import type { RecordFormat } from './records.ts';

/** Always read: as they stand, or by the reader of their own kind. */
export const TEXT_EXTENSIONS: readonly string[] = ['.txt', '.md', '.html', '.htm', '.eml', '.srt', '.vtt'];
/** Hold texts that a command can print. */
const PRINTABLE: readonly string[] = ['.pdf', '.docx', '.doc', '.odt', '.rtf', '.epub', '.pptx', '.ppt', '.odp'];
/** Hold records, by how these are written down; are read in folders where records are. */
export const RECORD_EXTENSIONS: Readonly<Record<RecordFormat, readonly string[]>> = {
  ndjson: ['.ndjson', '.jsonl'],
  csv: ['.csv', '.tsv'],
};
/** Hold documents that were extracted before. */
export const DOCUMENT_EXTENSIONS: readonly string[] = ['.json', ...RECORD_EXTENSIONS.ndjson];
/** Holds documents that were extracted before, in columns. */
export const PARQUET_EXTENSION = '.parquet';
/** Hold no text at all. */
const OTHERS = new Set(
  `.jpg .jpeg .png .gif .webp .tif .tiff .bmp .svg .ico .heic .mp3 .m4a .wav .ogg .flac .mp4 .m4v .mov .avi .mkv .webm
  .zip .gz .tgz .bz2 .xz .zst .7z .rar .tar .xls .xlsx .ods .parquet .arrow .db .sqlite .exe .dll .so .bin .woff .woff2 .ttf
  .otf .js .mjs .css .msg .mbox .pst`.split(/\s+/u),
);

/** The extensions that are read in folders: those of texts, what the user adds, and what a command is there for. */
export function readExtensions(standard: readonly string[], added: readonly string[], hasCommand: boolean): string[] {
  return [...standard, ...added, ...(hasCommand ? PRINTABLE : [])];
}

/** Whether a file is handed to the command of `--pre`: all that sayso has no reader for. */
export function isHandedOver(file: string): boolean {
  const extension = extensionOf(file);
  return extension !== '' && !TEXT_EXTENSIONS.includes(extension);
}

/** Why a file that somebody named is not read, and what would help; null where it is read. */
export function refusalOf(file: string, extensions: readonly string[]): string | null {
  const extension = extensionOf(file);
  if (extensions.includes(extension)) return null;
  const records = recordFormatOf(extension);
  if (records !== null) {
    // Where records are read, a file of another name that holds the like is read when it is named.
    if (extensions.some((other) => recordFormatOf(other) === records)) return null;
    return `is no text but records: --input-format ${records} reads them`;
  }
  if (PRINTABLE.includes(extension)) {
    return `is no text: --pre COMMAND reads what a command prints of it (pdftotext, pandoc), as the README shows`;
  }
  return OTHERS.has(extension)
    ? `is no text, by its extension; --ext ${extension.slice(1)} reads it all the same`
    : null;
}

/** How a file with this extension may hold records; a `.json` file may be a list of them. */
function recordFormatOf(extension: string): RecordFormat | null {
  if (DOCUMENT_EXTENSIONS.includes(extension)) return 'ndjson';
  return RECORD_EXTENSIONS.csv.includes(extension) ? 'csv' : null;
}

/**
 * "3 .pdf and 2 .docx (--pre COMMAND reads these), 1 .jpg", most first; null where nothing was left out.
 *
 * @param own files that sayso itself has written, which are named
 */
export function leftOutWords(
  files: readonly string[],
  hasCommand: boolean,
  [own, ...moreOwn]: readonly string[] = [],
): string | null {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(extensionOf(file), (counts.get(extensionOf(file)) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  const words = (those: typeof sorted): string =>
    those.map(([extension, count]) => `${count} ${extension === '' ? 'without extension' : extension}`).join(', ');
  const printable = hasCommand ? [] : sorted.filter(([extension]) => PRINTABLE.includes(extension));
  const others = sorted.filter((one) => !printable.includes(one));
  const parts = [
    ...(printable.length > 0 ? [`${words(printable)} (--pre COMMAND reads these)`] : []),
    ...(others.length > 0 ? [words(others)] : []),
    ...(own === undefined ? [] : [`${own}${moreOwn.length > 0 ? ` and ${moreOwn.length} more` : ''} that sayso wrote`]),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

function extensionOf(file: string): string {
  return extname(file).toLowerCase();
}
