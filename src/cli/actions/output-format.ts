/** Which format is written, and whether the name of the output says the same. */
import { basename, extname } from 'node:path';
import { SaysoError } from '../../model/errors.ts';
import type { OutputFormat } from '../../options/shared.ts';
import type { ExtractFlags } from '../flags/extract.ts';
import { isFolderTarget } from './target.ts';

/** What each format is called, and the extensions of files that hold it; the first is the usual one. */
const FORMATS: Readonly<Record<OutputFormat, { readonly name: string; readonly extensions: readonly string[] }>> = {
  json: { name: 'JSON', extensions: ['.json'] },
  ndjson: { name: 'NDJSON', extensions: ['.ndjson', '.jsonl'] },
  text: { name: 'text for reading', extensions: ['.txt', '.md', '.log'] },
};

/** Extensions that promise what is never written here. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CSV: ['.csv'],
    TSV: ['.tsv', '.tab'],
    Parquet: ['.parquet'],
    Arrow: ['.arrow', '.feather'],
    Avro: ['.avro'],
    XML: ['.xml'],
    HTML: ['.html', '.htm'],
    YAML: ['.yaml', '.yml'],
    'a spreadsheet': ['.xlsx', '.xls', '.ods'],
    'a database': ['.db', '.sqlite', '.sqlite3', '.duckdb'],
    'a PDF': ['.pdf'],
    'a compressed file': ['.gz', '.bz2', '.xz', '.zst', '.zip', '.7z'],
  }).flatMap(([name, extensions]) => extensions.map((extension) => [extension, name] as const)),
);

/**
 * The format to write: that of `--format`; NDJSON for NDJSON; JSON into a folder; what the extension of `--out` says;
 * else the configuration's or the default.
 *
 * @throws SaysoError `usage` where the options, or an option and the output's name, say different things.
 */
export function outputFormat(flags: ExtractFlags, configured: OutputFormat, cwd: string): OutputFormat {
  const { inputFormat, out } = flags;
  const isFolder = out !== undefined && isFolderTarget(out, cwd);
  const format = flags.format ?? impliedFormat(flags, isFolder) ?? configured;
  if (isRecords(inputFormat) && format !== 'ndjson') {
    throw new SaysoError('usage', `--input-format ${inputFormat} writes NDJSON, not ${format}`);
  }
  if (isFolder && format !== 'json') {
    const message = `--out ${out} is a folder, which takes one JSON file a text; --format ${format} needs a file`;
    throw new SaysoError('usage', message);
  }
  if (out !== undefined && !isFolder) refuseMisnamed(out, format, inputFormat);
  return format;
}

/** Records give a line each. */
function isRecords(inputFormat: ExtractFlags['inputFormat']): boolean {
  return inputFormat === 'ndjson' || inputFormat === 'csv';
}

function impliedFormat({ inputFormat, out }: ExtractFlags, isFolder: boolean): OutputFormat | undefined {
  if (isRecords(inputFormat)) return 'ndjson';
  if (isFolder) return 'json';
  const named = out === undefined ? undefined : formatNamed(out);
  // Text is for people: whoever wants it in a file says so.
  return named === 'text' ? undefined : named;
}

/** The format that a file's extension stands for. */
function formatNamed(out: string): OutputFormat | undefined {
  const extension = extname(out).toLowerCase();
  return formats().find((format) => FORMATS[format].extensions.includes(extension));
}

function formats(): OutputFormat[] {
  return Object.keys(FORMATS) as OutputFormat[];
}

function refuseMisnamed(out: string, format: OutputFormat, inputFormat: ExtractFlags['inputFormat']): void {
  const named = formatNamed(out);
  const extension = extname(out);
  const promised = named === undefined ? OTHERS.get(extension.toLowerCase()) : FORMATS[named].name;
  if (promised === undefined || named === format) return;
  const { name, extensions } = FORMATS[format];
  const file = `${basename(out, extension)}${extensions[0]}`;
  const isPossible = named !== undefined && !isRecords(inputFormat);
  throw new SaysoError(
    'usage',
    `--out ${out} would hold ${name}, not ${promised}: name the file ${file}${isPossible ? `, or say --format ${named}` : ''}`,
  );
}
