/**
 * Time of `sayso verify` as built: `npm run bench:verify -- FOLDER [--sources 10000] [--quotes 50]`. Sources of some 5 KB are put
 * together from the paragraphs of the texts below the folder (default fixtures/news), in an order that differs from source to
 * source; the draft quotes stretches out of them. Tells the index's share apart: of the first run, and of one that finds it kept.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { encodeIndex } from '../src/verify/index-form.ts';
import { invertedIndexOf } from '../src/verify/inverted-index.ts';
import { shinglesOf } from '../src/verify/shingles.ts';
import { random } from './training/random.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sources: { type: 'string', default: '10000' }, quotes: { type: 'string', default: '50' } },
});
const [count, quotes] = [Number(values.sources), Number(values.quotes)];
const folder = positionals[0] ?? fileURLToPath(new URL('../fixtures/news', import.meta.url));
const SOURCE_LENGTH = 5000;
const OTHER_WORD = 6;
const CLI = fileURLToPath(new URL('../bin/sayso.js', import.meta.url));

const next = random(1);
const paragraphs = filesBelow(folder).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split(/\n\s*\n/u)
    .filter((text) => text.length > 80),
);
const vocabulary = paragraphs.join(' ').split(/\s+/u);
const sources = Array.from({ length: count }, (_, i) => sourceText(i));
const work = mkdtempSync(join(tmpdir(), 'sayso-bench-verify-'));
try {
  mkdirSync(join(work, 'sources'));
  for (const [i, text] of sources.entries()) writeFileSync(join(work, 'sources', `${i}.txt`), text);
  writeFileSync(join(work, 'draft.txt'), draftText());
  const bytes = sources.reduce((sum, text) => sum + text.length, 0);
  console.log(`${count} sources, ${(bytes / 1e6).toFixed(1)} MB, ${quotes} quotations`);
  indexShare();
  run('whole run, no index', []);
  run('whole run, index written', ['--index', 'index']);
  run('whole run, index found', ['--index', 'index']);
} finally {
  rmSync(work, { recursive: true });
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.txt') ? [path] : [];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Paragraphs by turns, each so many-th word another, so that no two sources read the same. */
function sourceText(index: number): string {
  const parts: string[] = [];
  for (let length = 0; length < SOURCE_LENGTH; length += parts.at(-1)?.length ?? 0) {
    const words = (paragraphs[Math.floor(next() * paragraphs.length)] ?? '').split(/\s+/u);
    for (let at = Math.floor(next() * OTHER_WORD); at < words.length; at += OTHER_WORD) {
      words[at] = vocabulary[Math.floor(next() * vocabulary.length)] ?? `word${index}`;
    }
    parts.push(words.join(' '));
  }
  return `${parts.join('\n\n')}\n`;
}

function draftText(): string {
  return Array.from({ length: quotes }, () => {
    const words = (sources[Math.floor(next() * count)] ?? '').replace(/["“”]/gu, '').split(/\s+/u);
    const at = Math.floor(next() * (words.length - 30));
    return `“${words.slice(at, at + 12 + Math.floor(next() * 15)).join(' ')},” she said.\n`;
  }).join('\n');
}

function indexShare(): void {
  const time = <T>(name: string, work: () => T): T => {
    const [before, began] = [process.cpuUsage(), performance.now()];
    const made = work();
    const { user, system } = process.cpuUsage(before);
    console.log(
      `${name.padEnd(28)} ${((performance.now() - began) / 1000).toFixed(2)} s, processor ${((user + system) / 1e6).toFixed(2)} s`,
    );
    return made;
  };
  const shingles = time('index: shingles', () => sources.map(shinglesOf));
  const index = time('index: inverted', () => invertedIndexOf(shingles));
  const asked = draftText().split('\n\n').map(shinglesOf);
  time(`index: ${quotes} questions`, () => asked.map((one) => index.candidates(one, 12)));
  const bytes = time('index: as a file', () =>
    encodeIndex(shingles.map((one, i) => ({ key: String(i), shingles: one }))),
  );
  console.log(`${'index: size of the file'.padEnd(28)} ${(bytes.length / 1e6).toFixed(1)} MB`);
}

/** The wall time is what others on the machine make of it; the processor's is the program's own. */
function run(name: string, options: readonly string[]): void {
  const began = performance.now();
  const args = [
    CLI,
    'verify',
    'draft.txt',
    '--against',
    'sources',
    '--format',
    'json',
    '-q',
    '--no-config',
    ...options,
  ];
  const timed =
    'import process from "node:process"; process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write("cpu " + (user + system)); });';
  const node = ['--import', `data:text/javascript,${encodeURIComponent(timed)}`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: work, maxBuffer: 1e9 });
  if (status !== 0 && status !== 1) throw new Error(stderr.toString());
  const { summary } = JSON.parse(stdout.toString()) as { summary: Record<string, number> };
  const processor = Number(/cpu (\d+)/u.exec(stderr.toString())?.[1]) / 1e6;
  const wall = (performance.now() - began) / 1000;
  console.log(
    `${name.padEnd(28)} ${wall.toFixed(2)} s, processor ${processor.toFixed(2)} s (${summary['verbatim']} verbatim)`,
  );
}
