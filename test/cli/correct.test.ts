/** `sayso correct`: a decision about one place, kept in a file. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CorrectionData } from '../../src/model/corrections.ts';
import { folderWith } from '../support/folder.ts';
import type { Ran } from '../support/ran.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXT = `NORDVIK - The harbourmaster said that the dam above the town was safe.

“We will go,” Ann Tolmer said on Friday. “And we will come back.” She smiled.

“It holds,” Karl Lund said. “It holds,” Ann Tolmer said.
`;
const CONFIG = '{ "corrections": ["corrections.json"] }';

function folder(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({ 'in/dam.txt': TEXT, 'sayso.config.json': CONFIG, ...files });
}

const run = (cwd: string, ...args: string[]): Promise<Ran> => sayso(['correct', ...args], { cwd });

function written(cwd: string, file = 'corrections.json'): CorrectionData[] {
  return JSON.parse(readFileSync(join(cwd, file), 'utf8')).corrections;
}

/** Speakers and rules of the quotes, by their first words. */
async function quotesIn(cwd: string): Promise<Record<string, string>> {
  const { stdout } = await sayso(['extract', 'in', '-f', 'ndjson'], { cwd });
  const { quotes, entities } = JSON.parse(stdout);
  const nameOf = (wanted: string | null): string =>
    entities.find(({ id }: { id: string }) => id === wanted)?.name ?? '–';
  return Object.fromEntries(
    quotes.map((quote: Record<string, string | null>) => [
      quote['text'],
      `${nameOf(quote['speaker'] ?? null)} ${quote['speakerRule']} ${quote['rule']}`,
    ]),
  );
}

describe('what is written holds', () => {
  test('a speaker, wherever in the quote, its cue or its source the place is', async () => {
    for (const column of [20, 35, 60]) {
      const cwd = folder();
      const { code, stdout, stderr } = await run(cwd, `in/dam.txt:1:${column}`, '--speaker', 'Odd Brun');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toBe('corrections.json: “that the dam above the town was safe” is said by Odd Brun\n');
      expect(written(cwd)).toEqual([
        { path: 'in/dam.txt', exact: 'that the dam above the town was safe', speaker: 'Odd Brun' },
      ]);
      expect((await quotesIn(cwd))['that the dam above the town was safe']).toBe(
        'Odd Brun correction indirect/that-clause',
      );
    }
  });

  test('nobody, and an end', async () => {
    const cwd = folder();
    await run(cwd, 'in/dam.txt:3:5', '--speaker', 'none', '--until', 'come back.');
    expect(written(cwd)).toEqual([
      { path: 'in/dam.txt', exact: 'We will go', speaker: null, quote: { until: 'come back.' } },
    ]);
    expect((await quotesIn(cwd))['We will go, … And we will come back.']).toBe('– correction correction');
  });

  test('of two that read alike the one that is meant', async () => {
    const cwd = folder();
    expect((await run(cwd, 'in/dam.txt:5:31', '--not-a-quote')).code).toBe(0);
    expect(written(cwd)).toEqual([
      {
        path: 'in/dam.txt',
        exact: '“It holds,”',
        prefix: expect.stringContaining('Lund said. '),
        suffix: ' Ann Tolmer said.',
        quote: false,
      },
    ]);
    expect((await quotesIn(cwd))['It holds,']).toBe('Karl Lund named-source direct/cue-after');
  });

  test('no name', async () => {
    const cwd = folder();
    const { stdout } = await run(cwd, 'in/dam.txt:1:7', '--not-a-name', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: '1.1',
      file: 'corrections.json',
      correction: { path: 'in/dam.txt', exact: 'NORDVIK', name: false },
    });
    expect((await sayso(['extract', 'in'], { cwd })).stdout).not.toContain('"name": "NORDVIK"');
  });

  test('in Markdown, where the words stand among marks', async () => {
    const cwd = folder({ 'in/b.md': '# Dam\n\nThe **harbour**master said that the *dam* above\nthe town was safe.\n' });
    expect((await run(cwd, 'in/b.md:3:38', '--speaker', 'Odd Brun')).code).toBe(0);
    expect(written(cwd)[0]?.exact).toBe('that the dam above the town was safe');
    expect((await sayso(['extract', 'in/b.md'], { cwd })).stdout).toContain('"speakerRule": "correction"');
  });

  test('one more, and the same decided anew', async () => {
    const cwd = folder({
      'corrections.json': '{ "corrections": [\n  // the desk, in May\n  { "exact": "Dam", "name": false },\n] }\n',
    });
    await run(cwd, 'in/dam.txt:3:5', '--speaker', 'Karl Lund');
    await run(cwd, 'in/dam.txt:3:5', '--speaker', 'Odd Brun');
    expect(readFileSync(join(cwd, 'corrections.json'), 'utf8')).toBe(
      '{ "corrections": [\n  // the desk, in May\n  { "exact": "Dam", "name": false },\n' +
        '  { "path": "in/dam.txt", "exact": "We will go", "speaker": "Odd Brun" },\n] }\n',
    );
  });

  test('from within the folder, and where no configuration is', async () => {
    const cwd = folder();
    await run(join(cwd, 'in'), 'dam.txt:3:5', '--speaker', 'Karl Lund');
    expect(written(cwd)[0]?.path).toBe('in/dam.txt');
    const bare = folderWith({ 'in/dam.txt': TEXT });
    const { code, stderr } = await run(bare, 'in/dam.txt:3:5', '--speaker', 'Karl Lund', '--file', 'c.json');
    expect([code, stderr]).toEqual([0, 'c.json counts once a sayso.config.json names it as "corrections"\n']);
    expect(written(bare, 'c.json')[0]?.path).toBe('in/dam.txt');
  });

  test('words of a hostile text are shown and not obeyed', async () => {
    const cwd = folder({ 'in/h.txt': 'Ann Tolmer said that the \u001b[31mdam\u202e held.\n' });
    const { code, stdout } = await run(cwd, 'in/h.txt:1:25', '--speaker', 'none');
    expect(code).toBe(0);
    const kept = readFileSync(join(cwd, 'corrections.json'), 'utf8');
    for (const shown of [stdout, kept]) expect(['\u001b', '\u202e'].filter((one) => shown.includes(one))).toEqual([]);
  });
});

describe('wrong use: one line, nothing written', () => {
  test.for<[args: string, message: string]>([
    ['in/dam.txt', 'no place: in/dam.txt (wanted is FILE:LINE:COLUMN)'],
    ['in/dam.txt:1:0 --not-a-name', 'line 1 of in/dam.txt has 70 characters, and no column 0'],
    ['in/dam.txt:2:1 --not-a-name', 'line 2 of in/dam.txt has 0 characters, and no column 1'],
    ['in/dam.txt:7:1 --not-a-name', 'in/dam.txt has 6 lines, and no line 7'],
    ['in/dam.txt:0:1 --not-a-name', 'in/dam.txt has 6 lines, and no line 0'],
    ['in/dam.txt:3:73 --not-a-name', 'no name stands at in/dam.txt:3:73; the nearest begins at 5:13'],
    ['in/dam.txt:3:73 --speaker x', 'no quote stands at in/dam.txt:3:73; the nearest begins at 3:42'],
    ['in/empty.txt:1:1 --speaker x', 'no quote stands at in/empty.txt:1:1; there is none in in/empty.txt'],
    ['in/dam.txt:3:5', 'nothing is decided: --speaker, --until, --not-a-quote or --not-a-name says what is right'],
    [
      'in/dam.txt:3:5 --until x --not-a-quote',
      'of --not-a-quote, --not-a-name, and --speaker with --until, only one can be right',
    ],
    ['in/dam.txt:3:5 --until gone', 'the correction of “We will go” fits nowhere: “gone” does not follow'],
    ['in:1:1 --speaker x', 'in is not one text'],
    ['gone.txt:1:1 --speaker x', 'no such file or folder: gone.txt'],
    ['in/dam.txt:3:5 --speaker x --file in/dam.txt', '--file in/dam.txt is the text'],
    ['in/dam.txt:3:5 --speaker x --file in', 'in is no file'],
  ])('%s', async ([args, message]) => {
    const cwd = folder({ 'in/empty.txt': 'It rained.\n' });
    const { code, stdout, stderr } = await run(cwd, ...args.split(' '));
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `sayso: ${message}`]);
    expect(() => written(cwd)).toThrow();
  });

  test('no file, or several', async () => {
    const none = folder({ 'sayso.config.json': '{}' });
    expect((await run(none, 'in/dam.txt:3:5', '--speaker', 'x')).stderr).toContain('no corrections file: name one');
    const two = folder({ 'sayso.config.json': '{ "corrections": ["a.json", "b.json"] }' });
    expect((await run(two, 'in/dam.txt:3:5', '--speaker', 'x')).stderr).toContain('--file says which');
    expect((await run(two, 'in/dam.txt:3:5', '--speaker', 'x', '--file', 'b.json')).code).toBe(0);
  });

  test('a file that is none of corrections stays, but for --force', async () => {
    for (const foreign of ['{ "entities": [] }', 'Dear reader', '{ "corrections": [{ "exact": "a" }] }']) {
      const cwd = folder({ 'other.json': foreign });
      const args = ['in/dam.txt:3:5', '--speaker', 'Karl Lund', '--file', 'other.json', '-q'];
      const { code, stderr } = await run(cwd, ...args);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('other.json is no corrections file; --force writes over it'),
      ]);
      expect(readFileSync(join(cwd, 'other.json'), 'utf8')).toBe(foreign);
      expect((await run(cwd, ...args, '--force')).code).toBe(0);
      expect(written(cwd, 'other.json')).toHaveLength(1);
    }
  });

  test('a text that cannot be read', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'in/b.txt'), Buffer.from([65, 0, 66]));
    const { code, stderr } = await run(cwd, 'in/b.txt:1:1', '--speaker', 'x');
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^sayso: in\/b\.txt: /u)]);
    symlinkSync('nowhere', join(cwd, 'in/c.txt'));
    expect((await run(cwd, 'in/c.txt:1:1', '--speaker', 'x')).code).toBeGreaterThan(1);
  });
});
