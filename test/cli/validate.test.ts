import { describe, expect, test } from 'vitest';
import type { SaysoDocument } from '../../src/model/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = '😀 “We will win,” Mary Miller said. Nobody else spoke.\n';

async function extracted(...args: string[]): Promise<string> {
  const cwd = folderWith({ 'a.txt': TEXT, 'b.txt': TEXT });
  return (await sayso(['extract', '.', ...args], { cwd })).stdout;
}

describe('validate', () => {
  test.for([
    ['an envelope', ['--format', 'json']],
    ['NDJSON', ['--format', 'ndjson']],
    ['offsets in code points', ['--offset-unit', 'codepoint']],
    ['offsets in bytes', ['--format', 'ndjson', '--offset-unit', 'byte']],
    ['documents with their text', ['--with-text']],
  ] as const)('what extract writes is valid: %s', async ([, args]) => {
    const cwd = folderWith({ 'texts/a.txt': TEXT, 'texts/b.txt': TEXT });
    const run = await sayso(['validate', '-', '--text', 'texts'], { cwd, stdin: await extracted(...args) });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '2 documents, 0 faults\n' });
  });

  test('a bare document, and NDJSON with lines of errors', async () => {
    const [line = ''] = (await extracted('--format', 'ndjson')).split('\n');
    const bare = JSON.stringify(JSON.parse(line), null, 4);
    expect((await sayso(['validate', '-'], { stdin: bare })).code).toBe(0);
    const mixed = `${line}\n{"error": {"line": 2, "message": "no JSON"}}\n`;
    expect((await sayso(['validate', '-'], { stdin: mixed })).code).toBe(0);
  });

  const edited = async (edit: (docs: SaysoDocument[]) => unknown): Promise<string> =>
    JSON.stringify(edit((JSON.parse(await extracted()) as { documents: SaysoDocument[] }).documents), null, 2);

  test.for<[string, (docs: SaysoDocument[]) => unknown, RegExp]>([
    ['an unknown field', ([doc]) => ({ ...doc, extra: 1 }), /^\(standard input\):1:1: Unrecognized key: "extra"\n$/u],
    [
      'a wrong version in an envelope',
      (documents) => ({ schemaVersion: '2.0', documents }),
      /^\(standard input\):2:20: schemaVersion: /u,
    ],
    [
      'an offset after the end of the text, in a document of an envelope',
      ([doc, other]) => ({
        schemaVersion: '1.1',
        documents: [doc, { ...other, sentences: [{ start: 0, end: 999 }] }],
      }),
      /^\(standard input\):\d+:\d+: documents\.1\.sentences\.0: ends at 999/u,
    ],
    ['another text', ([doc]) => ({ ...doc, sha256: '0'.repeat(64) }), /sha256: is not the hash of the text\n/u],
    ['a text that is not there', ([doc]) => ({ ...doc, path: 'c.txt' }), /path: no such text in texts\n/u],
    ['a path that leads out', ([doc]) => ({ ...doc, path: '../c.txt' }), /path: leads out of texts\n/u],
    [
      'an offset within a character',
      ([doc]) => ({ ...doc, offsetUnit: 'byte', sentences: [{ start: 0, end: 2 }, ...(doc?.sentences ?? [])] }),
      /sentences\.0\.end: lies within a character\n/u,
    ],
  ])('%s', async ([, edit, report]) => {
    const cwd = folderWith({ 'texts/a.txt': TEXT, 'texts/b.txt': TEXT });
    const { code, stdout } = await sayso(['validate', '-', '--text', 'texts'], { cwd, stdin: await edited(edit) });
    expect(stdout).toMatch(report);
    expect(code).toBe(1);
  });

  test('a broken line of NDJSON costs itself alone', async () => {
    const good = (await extracted('--format', 'ndjson')).split('\n')[0] ?? '';
    const { code, stdout, stderr } = await sayso(['validate', '-'], { stdin: `${good}\n{"a":\n${good}\n` });
    expect([code, stdout, stderr]).toEqual([1, '(standard input):2:6: not valid JSON\n', '2 documents, 1 fault\n']);
    const first = await sayso(['validate', '-'], { stdin: `nonsense\n${good}\n` });
    expect(first.stdout).toBe('(standard input):1:1: not valid JSON\n');
  });

  test('a file that does not exist is wrong usage', async () => {
    const cwd = folderWith({ 'a.json': '{}' });
    expect((await sayso(['validate', 'a.json', 'nope.json'], { cwd })).code).toBe(2);
    expect((await sayso(['validate'], { cwd })).code).toBe(2);
    expect((await sayso(['validate', 'a.json'], { cwd })).code).toBe(1);
  });

  test.for([
    ['nothing', ''],
    ['an envelope of none', '{"schemaVersion": "1.1", "documents": []}'],
    ['lines of errors alone', '{"error": {"line": 2, "message": "no JSON"}}\n'],
  ] as const)('%s is no document', async ([, content]) => {
    const cwd = folderWith({ 'a.json': content });
    for (const [path, stdin, shown] of [
      ['a.json', '', 'a.json'],
      ['-', content, '(standard input)'],
    ] as const) {
      const { code, stdout, stderr } = await sayso(['validate', path], { cwd, stdin });
      expect([code, stdout, stderr]).toEqual([3, '', `sayso: ${shown}: holds no documents\n0 documents, 0 faults\n`]);
    }
  });

  describe('a folder', () => {
    async function documents(more: Readonly<Record<string, string>> = {}): Promise<string> {
      const cwd = folderWith({ 'in/a.txt': TEXT, 'in/sub/b.txt': TEXT, ...more });
      await sayso(['extract', 'in', '--out', 'out', '-q'], { cwd });
      return cwd;
    }

    test('is all documents below it, whatever else lies there', async () => {
      const cwd = await documents({
        'out/lexicon.json': '{ "entities": [] }',
        'out/list.ndjson': '{"id": "a"}\n{',
        'out/people.json': '{ "schemaVersion": "1.1", "people": [] }',
        'out/sayso.config.json': '{}',
        'out/a.txt': TEXT,
      });
      expect(await sayso(['validate', 'out', '--text', 'in'], { cwd })).toEqual({
        code: 0,
        stdout: '',
        stderr: 'left out: out/people.json and 2 more, which hold no documents\n2 documents, 0 faults\n',
      });
      expect((await sayso(['validate', 'out/*.json', '-q'], { cwd })).code).toBe(0);
    });

    test('faults and failures are told by file; a file without anything in it is one', async () => {
      const cwd = await documents({
        'out/empty.json': '',
        'out/torn.json': '{ "schemaVersion": "1.1", ',
        'out/old.json': '{ "schemaVersion": "0.1" }',
      });
      const { code, stdout, stderr } = await sayso(['validate', 'out'], { cwd });
      expect([code, stderr]).toEqual([3, 'sayso: out/empty.json: holds no documents\n3 documents, 12 faults\n']);
      expect(stdout).toMatch(
        /^out\/old.json:1:20: schemaVersion: .*\n(?:out\/old.json:.*\n)+out\/torn.json:2:1: not valid JSON\n$/u,
      );
    });

    test('without documents is wrong usage; with those of others alone nothing was validated', async () => {
      const cwd = folderWith({ 'in/a.txt': TEXT, 'in/sayso.config.json': '{}', 'other/a.json': '{}' });
      expect(await sayso(['validate', 'in'], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr: 'sayso: nothing to validate: no .json, .ndjson, .jsonl file with documents in in\n',
      });
      const { code, stderr } = await sayso(['validate', 'other'], { cwd });
      expect([code, stderr.split('\n').slice(0, 2)]).toEqual([
        3,
        ['sayso: other: holds no documents', 'left out: other/a.json, which holds no documents'],
      ]);
    });
  });
});
