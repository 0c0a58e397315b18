import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run as runScore } from '../../scripts/score/run.ts';
import { schemaText } from '../../src/cli/json-schema.ts';
import { extract } from '../../src/index.ts';
import { compactJson } from '../../src/io/formats/printed.ts';
import type { SaysoDocument } from '../../src/model/schema.ts';
import { folderWith } from '../support/folder.ts';
import { ROOT } from '../support/root.ts';
import { command as runCommand, runProcess, shell } from '../support/run-cli.ts';
import { testWith } from '../support/tools.ts';
import { inWorld } from '../support/world.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The code blocks of one language. */
function blocks(language: string): string[] {
  return [...README.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter(([, name]) => name === language)
    .map(([, , body]) => body ?? '');
}

/** Commands of the shell blocks, continued lines joined, that call the program and nothing else but Node and jq. */
const COMMANDS = blocks('sh')
  .flatMap((block) => block.split(/\n(?!\s)/u))
  .map((command) => command.replace(/ +# .*$/gmu, '').trim())
  .filter((command) => /(?:^|\| )npx sayso /u.test(command) && !/npm /u.test(command));

/** Commands of the shell blocks that run a script of the clone: its name and what it is given. */
const SCRIPTS = blocks('sh')
  .flatMap((block) => [...block.matchAll(/^npm run ([\w:]+)(?: -- (.*?))?(?: +#.*)?$/gmu)])
  .map(([, name = '', args = '']) => ({ name, args: args.trim() }));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-readme-'));
  mkdirSync(join(folder, 'fixtures'));
  cpSync(join(ROOT, 'fixtures', 'news'), join(folder, 'fixtures', 'news'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the README shows commands', () => {
  expect(COMMANDS.length).toBeGreaterThan(8);
});

describe('every command in the README', () => {
  for (const command of COMMANDS) {
    const run = async (): Promise<void> => {
      const { code, stderr } = await runCommand(command.replaceAll('npx sayso', 'sayso'), { cwd: folder });
      // what is said to people may stand on standard error, but no fault
      expect({ code, faults: stderr.match(/^sayso: .*/gmu) }).toEqual({ code: 0, faults: null });
    };
    if (command.includes('jq')) testWith('jq', command, run);
    else test(command, run);
  }
});

test('the scripts that the README names are those of the clone', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(SCRIPTS.map(({ name }) => name).filter((name) => scripts[name] === undefined)).toEqual([]);
});

describe('a folder to be scored', () => {
  const [, path = '', text = '', gold = ''] =
    /^`(text\/\w+\.txt)`, .*?^```txt\n(.*?)\n```$.*?^```json\n(.*?)^```$/msu.exec(README) ?? [];
  const commands = SCRIPTS.filter(({ name }) => name === 'score').map(({ args }) => args);

  /** What a command prints about the folder that the README shows. */
  function score(args: string) {
    const made = { ...extract(text, { id: 'dam' }), quotes: [] };
    const files = {
      [path]: text,
      'gold.ndjson': JSON.stringify(JSON.parse(gold)),
      'articles.ndjson': JSON.stringify(made),
    };
    const scored = folderWith(files);
    const said: string[] = [];
    const complaints: string[] = [];
    const words = args.split(' ').map((arg) => (arg === 'FOLDER' ? scored : arg.replace(/^articles/u, `${scored}/$&`)));
    const code = runScore(words, {
      out: (lines) => said.push(...lines.split('\n')),
      err: (line) => complaints.push(line),
    });
    return { code, complaints, said };
  }

  test('the README shows what is right in its text', () => {
    const rows = score('FOLDER').said.filter((line) => /^(?:whole|four classes|mean|speaker|documents)/u.test(line));
    expect(rows).toEqual([
      'whole                       100.0  100.0  100.0       1       1',
      'whole, direct                 0.0    0.0    0.0       0       0',
      'whole, mixed                  0.0    0.0    0.0       0       0',
      'whole, indirect             100.0  100.0  100.0       1       1',
      'speaker right, of those paired: 1 of 1 (100.0)',
      'four classes                100.0  100.0  100.0       1       1',
      'whole                       100.0  100.0  100.0       2       2',
      'documents without a fault: 1 of 1 (100.0)',
      'mean                                      100.0',
    ]);
  });

  test.for(commands)('npm run score -- %s', (args) => {
    const { said, ...rest } = score(args);
    expect(rest).toEqual({ code: 0, complaints: [] });
    const found = args.includes('--system') ? 0 : 1;
    const quotes = args.includes('entities')
      ? undefined
      : expect.stringMatching(new RegExp(`^whole .* ${found} +1$`, 'u'));
    expect(said.find((line) => line.startsWith('whole '))).toEqual(quotes);
  });
});

/** The text of the sample, its file, the command and what that prints. */
const [, SAMPLE = '', SAMPLE_TEXT = '', SAMPLE_COMMAND = '', SAMPLE_PRINTED = ''] =
  /^\$ cat (\S+)\n(.*?)^\$ (.*?)^(\{.*)/msu.exec(blocks('console')[0] ?? '') ?? [];

/** What is found, but nothing that is not shown: of lists the items with the ids that are shown, or the first ones. */
function asShown(shown: unknown, found: unknown): unknown {
  if (shown === '…') return shown;
  if (Array.isArray(shown) && Array.isArray(found)) {
    return shown.map((item, i) =>
      asShown(item, found.find(({ id }) => id !== undefined && id === item.id) ?? found[i]),
    );
  }
  if (typeof shown !== 'object' || shown === null || typeof found !== 'object' || found === null) return found;
  const fields = new Map<string, unknown>(Object.entries(found));
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, asShown(value, fields.get(name))]));
}

test('the document that is shown is that of the sample', async () => {
  writeFileSync(join(folder, SAMPLE), SAMPLE_TEXT);
  const { stdout } = await inWorld(['extract', SAMPLE, '--format', 'ndjson'], { cwd: folder });
  const shown: unknown = parse(blocks('jsonc')[0] ?? '');
  expect(asShown(shown, JSON.parse(stdout))).toEqual(shown);
});

testWith('jq', 'what the sample prints is what the program prints', async () => {
  if (SAMPLE_PRINTED === '') throw new Error('the sample is not made of a text, a command and its output');
  writeFileSync(join(folder, SAMPLE), SAMPLE_TEXT);
  const { stdout } = await shell(SAMPLE_COMMAND, { cwd: folder });
  expect(stdout).toBe(SAMPLE_PRINTED);
});

describe('the recipes for the documents as NDJSON', () => {
  /** The only block of a language. */
  function recipe(language: string): string {
    const [block = '', ...others] = blocks(language);
    expect([block.length > 0, others]).toEqual([true, []]);
    return block;
  }

  /** Runs Python on the documents in `articles.ndjson`, and gives what it prints as JSON. */
  async function python(code: string, args: readonly string[]): Promise<unknown> {
    const cwd = folderWith({ 'articles.ndjson': (await extracted(args)).stdout });
    const { stdout, stderr } = await runProcess('python3', ['-'], { cwd, stdin: code, env: { ...process.env } });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  const extracted = (args: readonly string[]) =>
    inWorld(['extract', 'fixtures/news', '--format', 'ndjson', ...args], { cwd: ROOT });

  const documents = async (): Promise<SaysoDocument[]> =>
    (await extracted(['--with-text'])).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  testWith('python:duckdb', 'DuckDB', async () => {
    const code = `import duckdb, json
duckdb.sql(${JSON.stringify(schemaText('duckdb'))})
print(json.dumps(duckdb.sql(${JSON.stringify(recipe('sql'))}).fetchall()))`;
    const bySpeaker = new Map<string, number[]>();
    for (const { quotes, entities } of await documents()) {
      for (const { speaker, confidence } of quotes) {
        const name = entities.find(({ id }) => id === speaker)?.name;
        if (name !== undefined) bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), confidence]);
      }
    }
    const rows = [...bySpeaker].map(([name, all]) => {
      const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
      return [name, all.length, Math.round(mean * 100) / 100] as const;
    });
    rows.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    expect(await python(code, [])).toEqual(rows.slice(0, 5));
    const cwd = folderWith({ 'articles.ndjson': `${compactJson(extract('Nobody spoke.'))}\n` });
    const { stdout } = await runProcess('python3', ['-'], { cwd, stdin: code, env: { ...process.env } });
    expect(JSON.parse(stdout)).toEqual([]);
  });

  testWith('python:pandas', 'pandas', async () => {
    const code = `${recipe('python')}\nimport json\nprint(json.dumps(quotes[['id', 'first']].values.tolist()))`;
    const firsts = (await documents()).flatMap(({ id, text = '', quotes }) =>
      quotes.map(({ content: [span] }) => [id, text.slice(span?.start, span?.end)]),
    );
    expect(firsts.length).toBeGreaterThan(5);
    expect(await python(code, ['--with-text', '--offset-unit', 'codepoint'])).toEqual(firsts);
  });
});

test('the example of the library gives the quote', () => {
  const { quotes } = extract('“It holds,” Mayor Ann Tolmer said.', { attributions: 'speech' });
  expect(quotes.map(({ text, source }) => [text, source?.text])).toEqual([['It holds,', 'Mayor Ann Tolmer']]);
});

test('the example of the plugin prints what it says', async () => {
  const [code = ''] = blocks('js');
  const printed = [...code.matchAll(/^\/\/ (.*)$/gmu)].map(([, line]) => line);
  // Beside package.json, whose name stands for the package itself.
  const { stdout, stderr } = await shell(`"${process.execPath}" --input-type=module`, { cwd: ROOT, stdin: code });
  expect([stdout.trimEnd().split('\n'), stderr]).toEqual([printed, '']);
});
