/**
 * What users get: `npm run bench -- FOLDER [--rounds 3] [--only whole,jobs,start,memory,warm]` (default fixtures/news, which is
 * far too little for more than a try). The `.txt` files below the folder should be distinct and some megabytes: a program that
 * meets a text again meets no new word. Whole processes by turns, of each figure the median; what is comparable between machines are
 * the ratios. Speed of processor time counts V8's compilers, which work beside.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { byTurns, CLI, measured, median, type Used } from './bench/measured.ts';
import { filesBelow } from './bench/texts.mjs';
import { warmTimes } from './bench/warm.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'whole,jobs,start,memory,warm' },
  },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../fixtures/news', import.meta.url));
const rounds = Number(values.rounds);
const files = filesBelow(folder);
const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
const work = mkdtempSync(join(tmpdir(), 'sayso-bench-'));

const EXTRACT = ['--format', 'ndjson', '-q', '--no-config'];
const extract = (path: string, jobs: string): string[] => [CLI, 'extract', path, '--jobs', jobs, ...EXTRACT];
const rival = (name: string): string[] => [fileURLToPath(new URL(`./bench/${name}.mjs`, import.meta.url)), folder];

const FIGURES = { wall: 'wall s', processor: 'processor s', peakMegabytes: 'peak MB' } as const;
type Figure = keyof typeof FIGURES;
const figure = (used: readonly Used[], name: Figure): number => median(used.map((one) => one[name]));

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(13)).join(''));
}

function printUsed(found: Readonly<Record<string, readonly Used[]>>): void {
  printRow('', Object.values(FIGURES));
  for (const [name, used] of Object.entries(found)) {
    printRow(
      name,
      (Object.keys(FIGURES) as Figure[]).map((one) => figure(used, one).toFixed(one === 'peakMegabytes' ? 0 : 2)),
    );
  }
}

/** How the figures of one program stand to those of another. */
function printRatio(name: string, over: readonly Used[], under: readonly Used[], names: readonly Figure[]): void {
  const ratios = names.map(
    (one) => `${FIGURES[one].split(' ')[0]} ${(figure(over, one) / figure(under, one)).toFixed(2)}`,
  );
  console.log(`${name}: ${ratios.join(', ')}`);
}

/** The folder so many times over, under other names. */
function copies(times: number): string {
  const to = join(work, `times-${times}`);
  for (let round = 0; round < times; round++) {
    mkdirSync(join(to, String(round)), { recursive: true });
    for (const [i, file] of files.entries()) copyFileSync(file, join(to, String(round), `${i}.txt`));
  }
  return to;
}

/** All texts as one of so many bytes or a little more. */
function oneText(bytes: number): string {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  let text = '';
  for (let i = 0; text.length < bytes; i++) text += `${texts[i % texts.length]}\n\n`;
  const path = join(work, 'one.txt');
  writeFileSync(path, text);
  return path;
}

/** The text whose size is nearest to that of a short article. */
function shortArticle(): string {
  const distance = (file: string): number => Math.abs(statSync(file).size - 3000);
  const [nearest] = files.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) throw new Error(`no .txt below ${folder}`);
  return nearest;
}

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  whole() {
    const found = byTurns(
      {
        'extract --jobs 1': extract(folder, '1'),
        'wink-nlp, tags': rival('wink'),
        'compromise, tags': rival('compromise'),
      },
      rounds,
    );
    printUsed(found);
    const { 'extract --jobs 1': own, 'wink-nlp, tags': wink, 'compromise, tags': compromise } = found;
    printRatio('wink-nlp to extract', wink, own, ['processor', 'wall']);
    printRatio('compromise to extract', compromise, own, ['processor', 'wall']);
  },
  jobs() {
    const found = byTurns(
      {
        'extract --jobs 1': extract(folder, '1'),
        'extract --jobs 2': extract(folder, '2'),
        extract: extract(folder, 'auto'),
      },
      rounds,
    );
    printUsed(found);
    printRatio('one job to two', found['extract --jobs 1'], found['extract --jobs 2'], ['wall']);
    printRatio('one job to as many as there are', found['extract --jobs 1'], found['extract'], ['wall', 'processor']);
  },
  start() {
    const one = shortArticle();
    const found = byTurns(
      {
        'node -e 0': ['-e', '0'],
        'sayso --version': [CLI, '--version'],
        'extract, one short article': [CLI, 'extract', one, ...EXTRACT],
      },
      9,
    );
    printUsed(found);
    printRatio('one short article to nothing', found['extract, one short article'], found['node -e 0'], [
      'wall',
      'processor',
    ]);
  },
  memory() {
    const once = measured(extract(folder, '1'));
    const four = measured(extract(copies(4), '1'));
    const long = measured(extract(oneText(5e6), '1'));
    printUsed({ 'extract --jobs 1': [once], 'the same files four times': [four], 'one text of 5 MB': [long] });
    printRatio('four times to once', [four], [once], ['peakMegabytes', 'processor']);
  },
  async warm() {
    const { megabytes: timed, stages } = await warmTimes(files.map((file) => readFileSync(file, 'utf8')));
    const all = [...stages.values()].reduce((sum, one) => sum + one, 0);
    for (const [name, ms] of stages) printRow(name, [`${((ms * 100) / all).toFixed(1)} %`]);
    printRow('all stages', [`${((timed * 1000) / all).toFixed(2)} MB/s`]);
  },
};

const TITLES: Readonly<Record<string, string>> = {
  whole: 'The whole job, each text once',
  jobs: 'Several jobs',
  start: 'Start, whole processes',
  memory: 'Memory',
  warm: 'Stages when all is compiled, on text not seen before; share of the time on the clock',
};

try {
  console.log(`${files.length} texts, ${megabytes.toFixed(2)} MB, ${rounds} rounds`);
  for (const name of values.only.split(',')) {
    const part = PARTS[name];
    if (!part) throw new Error(`--only knows ${Object.keys(PARTS).join(', ')}`);
    console.log(`\n${TITLES[name]}`);
    await part();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
