/**
 * Time and memory of `sayso repeats` as built: `npm run bench:repeats -- ARTICLES.ndjson [--documents 10000]`. The articles are
 * documents with their text (`sayso extract FOLDER --format ndjson --with-text`); of each so many are made as are wanted, in which
 * words of the same length stand for some of the words, others in each, so that names are invented and offsets hold. One in
 * twenty is a copy of the one before it.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLI, measured } from './bench/measured.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '10000' } },
});
const [file] = positionals;
if (file === undefined) throw new Error('usage: npm run bench:repeats -- ARTICLES.ndjson [--documents 10000]');
const count = Number(values.documents);
/** Of so many words one is left as it is. */
const KEPT = 3;
/** So many documents go by between two copies. */
const COPIES = 20;

const articles = readFileSync(file, 'utf8').trimEnd().split('\n');
const work = mkdtempSync(join(tmpdir(), 'sayso-bench-repeats-'));
try {
  const made = join(work, 'articles.ndjson');
  const bytes = writeArticles(made);
  console.log(`${count} documents, ${(bytes / 1e6).toFixed(0)} MB`);
  for (const share of [4, 1]) {
    const part = join(work, `${share}.ndjson`);
    writeFile(
      part,
      readFileSync(made, 'utf8')
        .split('\n')
        .slice(0, Math.ceil(count / share)),
    );
    run(`1/${share} of them`, part);
  }
} finally {
  rmSync(work, { recursive: true });
}

function writeFile(path: string, lines: readonly string[]): number {
  const out = openSync(path, 'w');
  let written = 0;
  for (const line of lines) if (line !== '') written += writeSync(out, `${line}\n`);
  closeSync(out);
  return written;
}

function writeArticles(path: string): number {
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const isCopy = i % COPIES === COPIES - 1;
    const at = isCopy ? i - 1 : i;
    const line = altered(articles[at % articles.length] ?? '', Math.floor(at / articles.length));
    const document = JSON.parse(line) as Record<string, unknown>;
    lines.push(JSON.stringify({ ...document, id: `d${i}`, path: `d${i}.txt`, sha256: undefined }));
  }
  return writeFile(path, lines);
}

/** The words in the texts of a document, some of them with other letters: the same word the same in all of its places. */
function altered(line: string, version: number): string {
  if (version === 0) return line;
  const texts = new Set(['text', 'name', 'statement']);
  return JSON.stringify(
    JSON.parse(line, (key, value: unknown) => {
      if (typeof value === 'string' && texts.has(key))
        return value.replace(/[A-Za-z]{4,}/gu, (word) => other(word, version));
      return value;
    }),
  );
}

function other(word: string, version: number): string {
  let hash = version;
  for (const letter of word) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  if ((hash >>> 8) % KEPT === 0) return word;
  return word.replace(/[A-Za-z]/gu, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + version) % 26));
  });
}

/** The wall time is what others on the machine make of it; the processor's is the program's own. */
function run(name: string, path: string): void {
  const args = [CLI, 'repeats', path, '--format', 'ndjson', '-q', '--no-config'];
  const { wall, processor, peakMegabytes, stdout } = measured(args, { output: true });
  const rows = stdout.toString().split('\n').length - 1;
  const figures = `${wall.toFixed(1)} s, processor ${processor.toFixed(1)} s, ${peakMegabytes.toFixed(0)} MB`;
  console.log(`${name.padEnd(14)} ${figures} (${rows} quotations)`);
}
