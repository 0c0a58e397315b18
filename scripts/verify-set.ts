/**
 * Measures `sayso verify` on drafts that are made out of the quotes of a corpus, the same for a seed:
 * `npm run measure:verify -- FOLDER [--seed 1] [--show]`. The folder holds `gold.ndjson` and `text/*.txt` (PolNeAR's dev part).
 * Prints for each class how many verdicts and risks are right; `--show` those that are not.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { main } from '../src/cli/main.ts';
import { verifySchema } from '../src/verify/schema.ts';
import { casesOf } from './verify-set/cases.ts';
import { readCorpus } from './verify-set/corpus.ts';
import { tableOf } from './verify-set/table.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, show: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: npm run measure:verify -- FOLDER [--seed N] [--show]');

const corpus = readCorpus(folder);
const cases = casesOf(corpus, Number(values.seed));
const work = mkdtempSync(join(tmpdir(), 'sayso-verify-set-'));
try {
  write(
    'sources',
    corpus.sources.map(({ id, text }) => [`${id}.txt`, text]),
  );
  write(
    'drafts',
    cases.map(({ draft }, i) => [`${nameOf(i)}.txt`, draft]),
  );
  const findings = await verified();
  const found = cases.map((one, i) => ({ one, findings: findings.get(nameOf(i)) ?? [] }));
  console.log(tableOf(found, values.show));
} finally {
  rmSync(work, { recursive: true });
}

function nameOf(index: number): string {
  return String(index).padStart(5, '0');
}

function write(name: string, files: readonly (readonly [string, string])[]): void {
  mkdirSync(join(work, name));
  for (const [file, text] of files) writeFileSync(join(work, name, file), text);
}

async function verified() {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const chunks: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
  const argv = ['verify', 'drafts', '--against', 'sources', '--format', 'json', '-q', '--no-config'];
  await main({ argv, cwd: work, env: {}, stdin: Readable.from([]), stdout, stderr });
  const byDraft = new Map<string, ReturnType<typeof verifySchema.parse>['findings']>();
  for (const finding of verifySchema.parse(JSON.parse(Buffer.concat(chunks).toString())).findings) {
    const name = /(\d+)\.txt$/u.exec(finding.draft.path)?.[1] ?? '';
    byDraft.set(name, [...(byDraft.get(name) ?? []), finding]);
  }
  return byDraft;
}
