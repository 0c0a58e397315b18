import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addFile, lookThrough, runsOf, searchFor } from './search.ts';
import { textFiles, textsIn } from './texts.ts';

const USAGE = 'usage: npm run provenance -- FOLDER [--words NUMBER]';
const WORDS = 8;
/** The five articles are somebody's own, and what is made from them repeats them. */
const APART = /^fixtures\/(?:news(?:\/|\.marked$)|claims\/)/u;

export interface Surroundings {
  /** The top of the repository. */
  readonly cwd: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * Tells which runs of words of committed files stand in texts of a folder too.
 *
 * @returns the exit code: 0 where there are none, 1 where there are some, 2 for wrong usage.
 */
export function run(args: string[], { cwd, out, err }: Surroundings): number {
  const wanted = optionsOf(args);
  if (!wanted) {
    err(USAGE);
    return 2;
  }
  const texts = textFiles(wanted.folder);
  if (texts.length === 0) {
    err(`${wanted.folder}: no .txt, .ndjson, .jsonl or .conllu below it`);
    return 2;
  }
  const search = searchFor(wanted.words);
  for (const { file, source } of committed(cwd)) addFile(search, file, source);
  try {
    for (const text of texts) for (const part of textsIn(wanted.folder, text)) lookThrough(search, part, text);
  } catch (error) {
    err(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const runs = runsOf(search);
  for (const { file, line, words, text } of runs) out(`${file}:${line}: ${words} (${text})`);
  err(`${runs.length} runs of ${wanted.words} words or more in common with ${texts.length} files of texts`);
  return runs.length > 0 ? 1 : 0;
}

function optionsOf(args: string[]): { folder: string; words: number } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { words: { type: 'string', default: String(WORDS) } },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    const words = Number(values.words);
    if (folder === undefined || more.length > 0 || !Number.isInteger(words) || words < 1) return undefined;
    return { folder, words };
  } catch {
    return undefined;
  }
}

/** The committed files that are text, as they stand in the working tree. */
function committed(cwd: string): { file: string; source: string }[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd, encoding: 'utf8' }).split('\0');
  return listed
    .filter((file) => file !== '' && !APART.test(file) && existsSync(join(cwd, file)))
    .map((file) => ({ file, source: readFileSync(join(cwd, file), 'utf8') }))
    .filter(({ source }) => !source.includes('\0'));
}
