/**
 * Mutation score of a sample drawn over all code, every mutant as likely as any other:
 *
 *     npm run mutate:sample -- [--seed 1] [--count 500] [--only FOLDER]… [--without FOLDER]… [--without-golden]
 *         [--concurrency 2] [--out FILE]
 *
 * `--only stages/quotes` draws from a folder below src, `--without stages/speakers` leaves one out. The tests of the code
 * run first; what they let pass then meets the golden tests (unless `--without-golden`), so that it is told what these
 * alone kill. Survivors go to a file as tab-separated values.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf, rangeOf, sourceFiles } from './mutation/sources.ts';
import { isDetected, REPORTS, type Result, runStryker } from './mutation/stryker.ts';
import { random, shuffle } from './training/random.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '500' },
    only: { type: 'string', multiple: true, default: [] },
    without: { type: 'string', multiple: true, default: [] },
    'without-golden': { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
    out: { type: 'string', default: `${REPORTS}/survivors.tsv` },
  },
});
const COLUMNS = ['file', 'line', 'column', 'status', 'static', 'mutator', 'replacement'];

const keyOf = ({ file, start, end, mutator, replacement }: Mutant): string =>
  JSON.stringify([file, start.line, start.column, end.line, end.column, mutator, replacement]);

/** Key of a result, whose columns count from 1. */
const keyOfResult = ({ fileName, location: { start, end }, mutatorName, replacement = '' }: Result): string =>
  keyOf({
    file: relative(process.cwd(), resolve(fileName)).replaceAll('\\', '/'),
    start: { line: start.line, column: start.column - 1 },
    end: { line: end.line, column: end.column - 1 },
    mutator: mutatorName,
    replacement,
  });

/** Runs these mutants and no others, against the tests of the code or the golden ones. */
async function resultsOf(mutants: readonly Mutant[], tests: 'code' | 'golden'): Promise<Map<string, Result>> {
  const drawn = `${REPORTS}/drawn.json`;
  writeFileSync(drawn, JSON.stringify(mutants.map(keyOf)));
  Object.assign(process.env, { MUTATE_TESTS: tests, MUTATE_DRAWN: resolve(drawn), MUTATE_ROOT: process.cwd() });
  const results = await runStryker([...new Set(mutants.map(rangeOf))], {
    concurrency: Number(values.concurrency),
    checkers: ['drawn-only'],
    plugins: [resolve('scripts/mutation/drawn-only.mjs')],
  });
  return new Map(results.filter(({ status }) => status !== 'CompileError').map((one) => [keyOfResult(one), one]));
}

mkdirSync(REPORTS, { recursive: true });
const folderOf = (folder: string): string => `src/${folder.replace(/^src\/|\/$/gu, '')}`;
const only = values.only.map(folderOf);
const files = sourceFiles(values.without.map(folderOf));
const all = await mutantsOf(
  only.length > 0 ? files.filter((path) => only.some((folder) => path.startsWith(`${folder}/`))) : files,
);
const sample = shuffle(all, random(Number(values.seed))).slice(0, Number(values.count));
const results = await resultsOf(sample, 'code');
const statusOf = (mutant: Mutant, from = results): Result['status'] => from.get(keyOf(mutant))?.status ?? 'Pending';
const missed = sample.filter((mutant) => !isDetected(statusOf(mutant)));
// Written before the golden tests too, so that a run that is broken off has told something.
writeTable(missed);
const byGolden = values['without-golden'] || missed.length === 0 ? new Map() : await resultsOf(missed, 'golden');
const survivors = missed.filter((mutant) => !isDetected(statusOf(mutant, byGolden)));
writeTable(survivors);

function writeTable(mutants: readonly Mutant[]): void {
  const rows = mutants.map((mutant) => {
    const { status, static: isStatic } = results.get(keyOf(mutant)) ?? {};
    const { file, start, mutator, replacement } = mutant;
    const plain = replacement.replace(/\s+/gu, ' ');
    return [file, start.line, start.column + 1, status, isStatic, mutator, plain].join('\t');
  });
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${[COLUMNS.join('\t'), ...rows.sort()].join('\n')}\n`);
}

const count = (...wanted: string[]): number => sample.filter((one) => wanted.includes(statusOf(one))).length;
const share = (part: number): string => `${((100 * part) / sample.length).toFixed(1)} %`;
const noticed = sample.length - survivors.length;
console.log(`${sample.length} of ${all.length} mutants, seed ${values.seed}`);
console.log(`killed by the tests of the code   ${count('Killed', 'RuntimeError')}, timed out ${count('Timeout')}`);
console.log(
  `killed by the golden tests alone  ${missed.length - survivors.length} (${share(missed.length - survivors.length)})`,
);
console.log(
  `survived ${count('Survived')}, reached by no test ${count('NoCoverage')}, not run ${count('Pending')} (before the golden tests)`,
);
console.log(`score ${share(noticed)}; survivors in ${values.out}`);
