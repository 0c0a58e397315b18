import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentSchema, type SaysoDocument } from '../../src/model/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = 'A heading of it\n\n“We will win,” Mary Miller said. Nobody else spoke.\n';

async function checkedFolder(): Promise<string> {
  const cwd = folderWith({ 'news/a.txt': TEXT, 'news/sub/b.txt': 'Nothing was said.\n' });
  expect((await sayso(['check', 'news', '--update'], { cwd })).code).toBe(0);
  return cwd;
}

function change(cwd: string, edit: (doc: SaysoDocument) => SaysoDocument): void {
  const file = join(cwd, 'news/a.json');
  writeFileSync(file, JSON.stringify(edit(documentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))));
}

describe('check', () => {
  test('what --update wrote is what is made, from wherever it is called', async () => {
    const cwd = await checkedFolder();
    for (const args of [['news'], ['.'], ['news/a.txt', 'news/sub']]) {
      const run = await sayso(['check', ...args], { cwd });
      expect(run).toEqual({ code: 0, stdout: '', stderr: '2 texts checked, 0 findings\n' });
    }
    const bare = await sayso(['extract', 'news', '--out', 'out'], { cwd });
    expect(bare.code).toBe(0);
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toBe(readFileSync(join(cwd, 'news/a.json'), 'utf8'));
  });

  test('an expected file that breaks the contract is a finding of its own', async () => {
    const cwd = await checkedFolder();
    change(cwd, (doc) => ({ ...doc, sentences: doc.sentences.slice(0, -1) }));
    const { code, stdout } = await sayso(['check', 'news'], { cwd });
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/^news\/a\.json:1:1: breaks the contract at sentences: /u),
    ]);
  });

  test('each reporter tells path, line and column', async () => {
    const cwd = await checkedFolder();
    const start = TEXT.indexOf('“We');
    change(cwd, (doc) => ({
      ...doc,
      sentences: [
        { start: 0, end: start - 2 },
        { start, end: TEXT.length - 1 },
      ],
    }));
    const text = await sayso(['check', 'news'], { cwd });
    const json = await sayso(['check', 'news', '--format', 'json'], { cwd });
    const github = await sayso(['check', 'news', '--format', 'github'], { cwd });
    const named = await sayso(['check', 'news', '--reporter', 'github'], { cwd });
    const message = 'sentence split (1 before, 2 now): «“We will win,” Mary Miller said. Nobody else spoke.»';
    expect(text).toEqual({ code: 1, stdout: `news/a.txt:3:1: ${message}\n`, stderr: '2 texts checked, 1 finding\n' });
    expect(JSON.parse(json.stdout)).toEqual({
      findings: [{ path: 'news/a.txt', line: 3, column: 1, kind: 'sentence-split', message }],
      checked: 2,
    });
    expect(github.stdout).toBe(`::error file=news/a.txt,line=3,col=1,title=sentence-split::${message}\n`);
    expect(named).toEqual(github);
    expect([json.code, github.code]).toEqual([1, 1]);
  });

  test('a text without expected file, and an expected file without text', async () => {
    const cwd = await checkedFolder();
    rmSync(join(cwd, 'news/a.json'));
    rmSync(join(cwd, 'news/sub/b.txt'));
    const { code, stdout } = await sayso(['check', 'news'], { cwd });
    expect(stdout.split('\n')).toEqual([
      'news/sub/b.json:1:1: expected file without a text',
      'news/a.txt:1:1: no expected file news/a.json',
      '',
    ]);
    expect(code).toBe(1);
  });

  test('the configuration and its lexicon are no expected files', async () => {
    const cwd = folderWith({
      'news/a.txt': TEXT,
      'news/sayso.config.json': '{ "lexicon": "names.json" }',
      'news/names.json': '{ "entities": [] }',
    });
    await sayso(['check', 'news', '--update'], { cwd });
    expect((await sayso(['check', 'news'], { cwd })).code).toBe(0);
  });

  test('an expected file in code points is understood', async () => {
    const cwd = folderWith({ 'a.txt': '😀 “We won,” Mary Miller said.\n' });
    const made = await sayso(['extract', '.', '--out', '.', '--offset-unit', 'codepoint'], { cwd });
    expect([made.code, existsSync(join(cwd, 'a.json'))]).toEqual([0, true]);
    expect((await sayso(['check', '.'], { cwd })).stdout).toBe('');
  });

  test('--update is refused where CI is set, and writes nothing', async () => {
    const cwd = folderWith({ 'a.txt': TEXT });
    const { code, stderr } = await sayso(['check', '.', '--update'], { cwd, env: { CI: 'true' } });
    expect([code, existsSync(join(cwd, 'a.json'))]).toEqual([2, false]);
    expect(stderr).toContain('CI');
    expect((await sayso(['check', '.'], { cwd, env: { CI: 'true' } })).code).toBe(1);
  });

  test('a text that cannot be read outranks what is found', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'b.txt': 'a\0' });
    const { code, stdout } = await sayso(['check', '.'], { cwd });
    expect([code, stdout]).toEqual([3, 'a.txt:1:1: no expected file a.json\n']);
  });
});
