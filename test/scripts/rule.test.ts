/** `npm run rule` makes rules that compile, whose tables are red until somebody fills them in, and green then. */
import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { KINDS } from '../../scripts/rule/kinds.ts';
import { run } from '../../scripts/rule/run.ts';
import { folderWith } from '../support/folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NEEDED = [
  'src',
  'test/support',
  'test/stages/segment/rules',
  'scripts',
  'package.json',
  'tsconfig.json',
  '.biome.json',
];

/** A clone with what a rule needs. */
function clone(): string {
  const cwd = folderWith({});
  symlinkSync(join(ROOT, 'node_modules'), join(cwd, 'node_modules'));
  for (const path of NEEDED) cpSync(join(ROOT, path), join(cwd, path), { recursive: true });
  return cwd;
}

function make(cwd: string, ...args: string[]) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = run(args, { cwd, out: (line) => said.push(line), err: (line) => complaints.push(line) });
  return { code, said, complaints };
}

const ABOUT = 'A statement with "per" and its source behind it: "The plan has failed, per the ministry."';
const TABLE = `import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/per-tried', {
  finds: [
    '{content|The plan has failed}, {cue|per} {source|the ministry}.',
    '{content|Nobody was hurt}, {cue|per} {source|a statement from the harbour office}.',
    'It rained. {content|The ferry will leave at noon}, {cue|per} {source|court papers}.',
  ],
  ignores: ['The lamp costs two dollars per head.', 'The ferry, at ten miles per hour, was late.'],
});
`;
const PATTERN = `  if (lowerAt(input, i) !== 'per' || lowerAt(input, i - 1) !== ',') return undefined;
  const [source, content] = [sourceFrom(input, i + 1), statementBefore(input, i)];
  return source && content ? { cue: { first: i, end: i + 1 }, source, content: [content] } : undefined;
}
`;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly failureMessages: readonly string[] }[];
  }[];
}

/** Runs all new tables in one process: their file with the first line of what each failed text says. */
async function tables(cwd: string): Promise<Record<string, string[]>> {
  const vitest = join(cwd, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--no-isolate', '--pool=threads', '--maxWorkers=1', '--reporter=json'];
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd };
  const ran = await promisify(execFile)(process.execPath, args, { cwd, env }).catch((error) => error);
  const report: Report = JSON.parse(ran.stdout);
  return Object.fromEntries(
    report.testResults.map(({ name, assertionResults }) => [
      name.slice(cwd.length + 1),
      assertionResults.flatMap(({ failureMessages }) =>
        failureMessages.map((message) => message.split('\n', 1)[0] ?? ''),
      ),
    ]),
  );
}

test('a rule of each kind compiles and is red; one that is filled in is green', async () => {
  const cwd = clone();
  for (const { stage, example } of KINDS) expect(make(cwd, stage, `${example}-tried`, ABOUT).complaints).toEqual([]);
  writeFileSync(join(cwd, 'test/stages/quotes/indirect/per-tried.test.ts'), TABLE);
  make(cwd, 'quotes', 'indirect/filled', ABOUT);
  writeFileSync(
    join(cwd, 'test/stages/quotes/indirect/filled.test.ts'),
    TABLE.replace('indirect/per-tried', 'indirect/filled'),
  );
  const rule = join(cwd, 'src/stages/quotes/rules/indirect/filled.ts');
  const made = readFileSync(rule, 'utf8');
  writeFileSync(rule, made.slice(0, made.indexOf('  // Fill in: the words')) + PATTERN);

  const typescript = join(cwd, 'node_modules', 'typescript', 'bin', 'tsc');
  const config = { extends: './tsconfig.json', include: ['src/stages', 'test/stages'] };
  writeFileSync(join(cwd, 'tsconfig.new.json'), JSON.stringify(config));
  const compiled = promisify(execFile)(process.execPath, [typescript, '-p', 'tsconfig.new.json'], { cwd }).then(
    () => '',
    (error) => error.stdout,
  );
  const failures = await tables(cwd);
  expect(await compiled).toBe('');

  expect(failures['test/stages/quotes/indirect/filled.test.ts']).toEqual([]);
  expect(failures['test/stages/quotes/indirect/per-tried.test.ts']).toEqual([
    expect.stringContaining('indirect/per-tried says nothing of: The plan has failed, per the ministry.'),
    expect.stringContaining('indirect/per-tried says nothing of: Nobody was hurt'),
    expect.stringContaining('indirect/per-tried says nothing of: It rained.'),
  ]);
  for (const { stage, example, testFolder } of KINDS)
    expect(failures[`test/stages/${stage}/${testFolder}${example}-tried.test.ts`], example).toHaveLength(3);
});

test('what cannot be made is refused before anything is written', () => {
  const cwd = clone();
  const rules = readdirSync(join(cwd, 'src/stages/quotes/rules'), { recursive: true }).length;
  expect(make(cwd, 'quotes', 'per', ABOUT)).toMatchObject({ code: 2, said: [] });
  expect(make(cwd, 'claims', 'indirect/per', ABOUT).complaints[0]).toMatch(
    /^no rule of claims is called “indirect\/per”/u,
  );
  expect(make(cwd, 'quotes', 'indirect/per', 'no sentence').complaints[0]).toMatch(/is no sentence/u);
  expect(make(cwd, 'quotes', 'direct/colon', ABOUT)).toEqual({
    code: 2,
    said: [],
    complaints: ['src/stages/quotes/rules/direct/colon.ts is there already'],
  });
  expect(readdirSync(join(cwd, 'src/stages/quotes/rules'), { recursive: true })).toHaveLength(rules);
});
