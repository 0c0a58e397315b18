/**
 * Speed and memory of the commands that stream an archive, as built: `npm run bench:archive -- FOLDER [--megabytes 20]`. The
 * texts below the folder (default fixtures/news) are extracted once; their documents, repeated under other names, make an
 * archive of so many megabytes of NDJSON, and one four times as large. MB/s are of processor time, start-up included;
 * the peak of memory must not grow with the archive. JSON.parse of every line by itself stands first: what nothing can be
 * faster than.
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CLI, measured } from './bench/measured.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { megabytes: { type: 'string', default: '20' } },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../fixtures/news', import.meta.url));
const size = Number(values.megabytes) * 1e6;
const work = mkdtempSync(join(tmpdir(), 'sayso-bench-archive-'));

/** What is measured: a command with its options; FILE stands for what is written. */
const COMMANDS: readonly (readonly string[])[] = [
  ...['quotes', 'claims', 'mentions', 'documents'].map((name) => ['table', '--table', name]),
  ['table', '--table', 'quotes', '--out', 'FILE.parquet'],
  ['table', '--nested', '--out', 'FILE.parquet'],
  ...(process.versions.node.startsWith('20.') ? [] : [['table', '--out', 'FILE.db']]),
  ['find', '--text', 'said', '--format', 'ndjson'],
];

const PARSE = `import { readFileSync } from 'node:fs';
for (const line of readFileSync(process.argv[1], 'utf8').split('\\n')) if (line !== '') JSON.parse(line);`;

/** Writes the documents as often as it takes, each time under other names. */
function writeArchive(file: string, documents: readonly string[], bytes: number): void {
  writeFileSync(file, '');
  for (let round = 0; statSync(file).size < bytes; round++) {
    const renamed = documents.map((line) => line.replace(/"path":"/u, `$&${round}/`));
    appendFileSync(file, `${renamed.join('\n')}\n`);
  }
}

try {
  const once = measured([CLI, 'extract', folder, '--format', 'ndjson', '-q', '--no-config'], { output: true });
  const documents = once.stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  const files = [join(work, 'small.ndjson'), join(work, 'large.ndjson')] as const;
  for (const [i, file] of files.entries()) writeArchive(file, documents, size * (i === 0 ? 1 : 4));
  const megabytes = files.map((file) => statSync(file).size / 1e6);
  console.log(`${documents.length} documents repeated: ${megabytes.map((one) => one.toFixed(0)).join(' and ')} MB`);
  const small = readFileSync(files[0]).length / 1e6;
  const parse = measured(['--input-type=module', '--eval', PARSE, files[0]]);
  console.log(`${'JSON.parse alone'.padEnd(44)} ${(small / parse.processor).toFixed(1).padStart(6)} MB/s`);
  for (const [i, [command = '', ...options]] of COMMANDS.entries()) {
    const args = (file: string): string[] => [CLI, command, file, ...options, '-q', '--no-config'];
    const [one, four] = files.map((file, k) =>
      measured(args(file).map((arg) => arg.replace('FILE', join(work, `out${i}-${k}`)))),
    );
    if (!one || !four) continue;
    const growth = four.peakMegabytes / one.peakMegabytes;
    const name = [command, ...options].join(' ').replace('FILE', '');
    console.log(
      `${name.padEnd(44)} ${((megabytes[1] ?? 0) / four.processor).toFixed(1).padStart(6)} MB/s   peak ${one.peakMegabytes.toFixed(0)} → ${four.peakMegabytes.toFixed(0)} MB (${growth.toFixed(2)})`,
    );
  }
} finally {
  rmSync(work, { recursive: true });
}
