import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type VerifyFinding, verifySchema } from '../../src/verify/schema.ts';
import { folderWith } from '../support/folder.ts';
import { ROOT } from '../support/root.ts';
import { inWorld as sayso } from '../support/world.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

const SOURCE = [
  'Mayor Ann Tolmer spoke to reporters in Nordvik on Monday about the dam.\n',
  '“We checked every stone of the dam in May, and it is safe,” Tolmer said. “The town will pay ten million crowns.”\n',
  '“I would resign at once if the vote failed,” she added.\n',
  'Joris Brun, a lawyer for the Harbour Guild, denied it. “The fish are gone and the boats are rotting in the sun,” Brun said.\n',
  'Asked about the vote, Tolmer said: “Brun told me, ‘I shall never sell the old bridge,’ and he left.”\n',
].join('\n');

async function findingsOf(draft: string, sources: Readonly<Record<string, string>> = { 's/a.txt': SOURCE }) {
  const cwd = folderWith({ ...sources, 'draft.txt': draft });
  const { code, stdout, stderr } = await sayso(['verify', 'draft.txt', '--against', 's', '--format', 'json'], { cwd });
  const { findings, summary } = verifySchema.parse(JSON.parse(stdout));
  return { code, stderr, findings, summary, short: findings.map(shortOf) };
}

function shortOf({ verdict, risks, draft, sources }: VerifyFinding): string {
  const who = `${draft.speaker ?? '?'} < ${sources.map(({ speaker }) => speaker ?? '?').join(' ')}`;
  return [verdict, ...risks, who].join(' ');
}

test('a finding has its places, speakers and changes', async () => {
  const draft = '\nIt is old. “The town will pay\ntwo million crowns,” Ann Tolmer said.\n';
  const { code, findings, summary, stderr } = await findingsOf(draft);
  expect([code, stderr]).toEqual([1, '1 quotation: 1 altered; 1 with a risk\n']);
  const start = SOURCE.indexOf('The town');
  expect(findings).toEqual([
    {
      draft: {
        path: 'draft.txt',
        start: 13,
        end: 50,
        line: 2,
        column: 13,
        text: 'The town will pay\ntwo million crowns,',
        speaker: 'Ann Tolmer',
      },
      verdict: 'altered',
      risks: ['number-changed'],
      sources: [
        {
          path: 's/a.txt',
          start,
          end: start + 36,
          line: 3,
          column: 75,
          text: 'The town will pay ten million crowns',
          speaker: 'Ann Tolmer',
          changes: [{ draft: 'two', source: 'ten' }],
        },
      ],
    },
  ]);
  expect(summary).toEqual({ verbatim: 0, trimmed: 0, altered: 1, spliced: 0, misattributed: 0, 'not-found': 0 });
});

test.for<[string, string, number, string[]]>([
  ['the same', '“We checked every stone of the dam in May,” Ann Tolmer said.', 0, ['verbatim Ann Tolmer < Ann Tolmer']],
  [
    'by the family name',
    '“We checked every stone of the dam in May,” Tolmer said.',
    0,
    ['verbatim Tolmer < Ann Tolmer'],
  ],
  ['nobody in the draft', '“We checked every stone of the dam in May” is on the wall.', 0, ['verbatim ? < Ann Tolmer']],
  [
    'the cue of the draft interrupts',
    '“We checked every stone of the dam,” Ann Tolmer said, “in May, and it is safe.”',
    0,
    ['verbatim Ann Tolmer < Ann Tolmer'],
  ],
  [
    'a sentence that follows the cue stands elsewhere',
    '“We checked every stone of the dam in May,” Ann Tolmer said. “I would resign at once if the vote failed.”',
    0,
    ['verbatim Ann Tolmer < Ann Tolmer', 'verbatim Ann Tolmer < Ann Tolmer'],
  ],
  [
    'somebody else',
    '“The fish are gone and the boats are rotting,” Ann Tolmer said.',
    1,
    ['misattributed speaker-changed Ann Tolmer < Joris Brun'],
  ],
  [
    'of two',
    '“We checked every stone of the dam, and the boats are rotting in the sun,” Ann Tolmer said.',
    1,
    ['spliced speaker-changed Ann Tolmer < Ann Tolmer Joris Brun'],
  ],
  ['what is quoted within', '“I shall never sell the old bridge,” Brun said.', 0, ['verbatim Brun < Joris Brun']],
  [
    'an omission',
    '“We checked every stone … and it is safe,” Ann Tolmer said.',
    0,
    ['trimmed Ann Tolmer < Ann Tolmer'],
  ],
  [
    'a condition',
    '“I would resign at once,” Ann Tolmer said.',
    1,
    ['verbatim condition-dropped Ann Tolmer < Ann Tolmer'],
  ],
  [
    'a condition that the draft tells before it',
    'If the vote failed, Ann Tolmer said, “I would resign at once.”',
    0,
    ['verbatim Ann Tolmer < Ann Tolmer'],
  ],
  ['nothing of it', '“We like to sing in the mornings of spring,” Ann Tolmer said.', 1, ['not-found Ann Tolmer < ']],
  ['too few words', '“We checked every stone,” Ann Tolmer said.', 0, []],
])('%s', async ([, draft, code, short]) => {
  const found = await findingsOf(`${draft}\n`);
  expect([found.code, found.short]).toEqual([code, short]);
});

test('whom the source quotes within is told', async () => {
  const { findings } = await findingsOf('“I shall never sell the old bridge,” Brun said.\n');
  expect(findings[0]?.sources[0]).toMatchObject({ speaker: 'Joris Brun', parent: { speaker: 'Ann Tolmer' } });
});

test('of several sources that of the same speaker counts', async () => {
  const said = (who: string): string => `“We shall build a new bridge in May,” ${who} said.\n`;
  const sources = { 's/a.txt': said('Eric Lund'), 's/b.txt': said('Ann Tolmer'), 's/c.txt': said('Mayor') };
  const { findings } = await findingsOf(said('Ann Tolmer'), sources);
  expect(findings.map(({ verdict }) => verdict)).toEqual(['verbatim']);
  expect(findings[0]?.sources.map(({ path, speaker }) => `${path} ${speaker}`)).toEqual([
    's/b.txt Ann Tolmer',
    's/a.txt Eric Lund',
    's/c.txt null',
  ]);
  expect((await findingsOf(said('Oda Brenk'), sources)).short).toEqual([
    'misattributed speaker-changed Oda Brenk < Eric Lund Ann Tolmer ?',
  ]);
});

test("a run that goes over what two say is not one's", async () => {
  const source =
    '“We shall never pay for the bridge,” Ann Tolmer said.\n\n“Then nobody in the town will cross it,” Joris Brun said.\n';
  const turns =
    'ANN TOLMER: We shall never pay for the bridge.\n\nJORIS BRUN: Then nobody in the town will cross it.\n\nANN TOLMER: So be it.\n\nJORIS BRUN: Fine.\n';
  const draft = '“We shall never pay for the bridge. Then nobody in the town will cross it,” Ann Tolmer said.\n';
  expect((await findingsOf(draft, { 's/a.txt': turns })).findings[0]).toMatchObject({
    verdict: 'misattributed',
    risks: ['speaker-changed'],
  });
  expect((await findingsOf(draft, { 's/a.txt': source })).findings[0]?.risks).toContain('speaker-changed');
});

test('parts of two texts are spliced', async () => {
  const sources = {
    's/a.txt': SOURCE,
    's/b.txt': 'Ann Tolmer said: “Nobody will have to leave the valley this year.”\n',
  };
  const { findings } = await findingsOf(
    '“We checked every stone of the dam, nobody will have to leave the valley.”',
    sources,
  );
  expect(findings[0]?.verdict).toBe('spliced');
  expect(findings[0]?.sources.map(({ path }) => path)).toEqual(['s/a.txt', 's/b.txt']);
});

test('paragraphs that marks reopen are one quotation; titles are none', async () => {
  const draft =
    '“We checked every stone of the dam in May,\n\n“and it is safe,” Tolmer said in “The Dam Above the Town”.\n';
  expect((await findingsOf(draft)).short).toEqual(['verbatim Tolmer < Ann Tolmer']);
});

test('turns and block quotations of a draft', async () => {
  const turns =
    'ANN TOLMER: The town will pay ten million crowns.\n\nHOST: Is that so?\n\nANN TOLMER: We checked every stone of the dam.\n\nHOST: Thank you very much.\n';
  const { findings } = await findingsOf(turns);
  expect(findings.map(({ verdict, draft }) => `${verdict} ${draft.text}`)).toEqual([
    'verbatim The town will pay ten million crowns.',
    'verbatim We checked every stone of the dam.',
  ]);
  const cwd = folderWith({ 's/a.txt': SOURCE, 'd.md': 'She wrote:\n\n> The town will pay *nine* million crowns.\n' });
  const { stdout } = await sayso(['verify', 'd.md', '--against', 's', '-f', 'ndjson', '-q'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: 'altered',
    sources: [{ changes: [{ draft: 'nine', source: 'ten' }] }],
  });
});

describe('what is read', () => {
  const draft = '“The town will pay ten million crowns,” Ann Tolmer said.\n';

  test('documents with their text, in any unit, as source and as draft', async () => {
    const cwd = folderWith({ 's/a.txt': `É ${SOURCE}`, 'draft.txt': draft });
    for (const unit of ['utf16', 'byte']) {
      const args = ['--with-text', '--offset-unit', unit, '--format', 'ndjson'];
      const source = await sayso(['extract', 's', ...args, '-q'], { cwd });
      writeFileSync(join(cwd, 'docs.ndjson'), source.stdout);
      const { stdout, code } = await sayso(['verify', 'draft.txt', '--against', 'docs.ndjson', '-f', 'json', '-q'], {
        cwd,
      });
      const [finding] = verifySchema.parse(JSON.parse(stdout)).findings;
      expect([code, finding?.sources[0]?.start]).toEqual([0, SOURCE.indexOf('The town') + 2]);
      const piped = await sayso(['extract', 'draft.txt', ...args, '-q'], { cwd });
      const again = await sayso(['verify', '-', '--against', 's', '-f', 'ndjson', '-q'], { cwd, stdin: piped.stdout });
      expect([again.code, shortOf(JSON.parse(again.stdout))]).toEqual([0, 'verbatim Ann Tolmer < Ann Tolmer']);
    }
  });

  test('a document in two files once', async () => {
    const cwd = folderWith({ 's/a.txt': SOURCE, 'draft.txt': draft });
    for (const file of ['one.json', 'two.json'])
      await sayso(['extract', 's', '--with-text', '--out', file, '-q'], { cwd });
    const args = ['verify', 'draft.txt', '--against', 'one.json', 'two.json', '-f', 'ndjson', '-q'];
    expect(shortOf(JSON.parse((await sayso(args, { cwd })).stdout))).toBe('verbatim Ann Tolmer < Ann Tolmer');
  });

  test('a page', async () => {
    const page = `<html><head><title>x</title></head><body><article><p>${SOURCE.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`;
    const cwd = folderWith({ 's/a.html': page, 'draft.txt': draft });
    expect((await sayso(['verify', 'draft.txt', '--against', 's', '-q'], { cwd })).code).toBe(0);
  });

  test('not the draft itself', async () => {
    const cwd = folderWith({ 'a.txt': SOURCE, 'b.txt': 'The dam is old.\n' });
    const { stdout, stderr } = await sayso(['verify', 'a.txt', '--against', '.', '-f', 'json'], { cwd });
    expect(stderr).toContain('a.txt: is among the sources and was not looked for in itself\n');
    expect(verifySchema.parse(JSON.parse(stdout)).summary).toMatchObject({ verbatim: 0, 'not-found': 5 });
    const docs = await sayso(['extract', 'a.txt', '--with-text', '-q', '--format', 'ndjson'], { cwd });
    writeFileSync(join(cwd, 'a.ndjson'), docs.stdout);
    const again = await sayso(['verify', 'a.txt', '--against', 'a.ndjson', '-f', 'json', '-q'], { cwd });
    expect(verifySchema.parse(JSON.parse(again.stdout)).summary).toMatchObject({ verbatim: 0, 'not-found': 5 });
  });

  test('faults cost themselves alone', async () => {
    const cwd = folderWith({ 's/a.txt': SOURCE, 's/bad.txt': Uint8Array.of(0x61, 0, 0x62), 'draft.txt': draft });
    const bare = await sayso(['extract', 's/a.txt', '-q', '--format', 'ndjson'], { cwd });
    const full = await sayso(['extract', 's/a.txt', '-q', '--format', 'ndjson', '--with-text'], { cwd });
    writeFileSync(join(cwd, 's/bare.ndjson'), bare.stdout);
    writeFileSync(join(cwd, 's/changed.ndjson'), full.stdout.replace('Mayor Ann', 'Mayoress Ann'));
    const { code, stdout, stderr } = await sayso(['verify', 'draft.txt', '--against', 's', '-f', 'ndjson'], { cwd });
    expect([code, shortOf(JSON.parse(stdout))]).toEqual([3, 'verbatim Ann Tolmer < Ann Tolmer']);
    expect(stderr.split('\n')).toEqual([
      'sayso: a.txt: holds no text to look at: extract it with --with-text',
      'sayso: a.txt: its text is not the one that it was extracted from',
      expect.stringMatching(/^sayso: s\/bad\.txt: .*U\+0000/u),
      '1 quotation: 1 verbatim',
      '',
    ]);
  });

  test('a draft without quotations is told', async () => {
    const cwd = folderWith({ 's/a.txt': SOURCE, 'draft.txt': 'Nobody spoke of the dam.\n' });
    expect(await sayso(['verify', 'draft.txt', '--against', 's'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'draft.txt: no quotation of 5 words or more\n0 quotations\n',
    });
  });

  test.for<[string, string[], string]>([
    ['no drafts', ['--against', 's'], 'nothing to verify: name drafts, or - for standard input'],
    ['no sources', ['draft.txt'], 'nothing to verify against: name the sources with --against'],
    ['a source that is not there', ['draft.txt', '--against', 'gone'], 'no such file or folder: gone'],
    ['standard input twice', ['-', '--against', '-'], 'standard input can be the draft or the source, not both'],
    ['no such list', ['draft.txt', '--against', 's', '--allow', 'gone'], '--allow gone: does not exist'],
    ['a folder for an index', ['draft.txt', '--against', 's', '--index', 's'], '--index s: is a folder'],
  ])('wrong use: %s', async ([, args, message]) => {
    const cwd = folderWith({ 's/a.txt': SOURCE, 'draft.txt': draft });
    expect(await sayso(['verify', ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr: `sayso: ${message}\n` });
  });
});

test('--allow lists what is left as it is, and what it need not is told', async () => {
  const cwd = folderWith({
    's/a.txt': SOURCE,
    'draft.txt': '“The town will pay two million crowns,” Ann Tolmer said.\n',
    'allow.txt': '# known\n“the town will pay two million crowns”\n\nWe like to sing all day\n',
  });
  const { code, stdout, stderr } = await sayso(
    ['verify', 'draft.txt', '--against', 's', '--allow', 'allow.txt', '-f', 'ndjson'],
    { cwd },
  );
  expect([code, JSON.parse(stdout).allowed]).toEqual([0, true]);
  expect(stderr).toBe('allow.txt:4: not needed: We like to sing all day\n1 quotation: 1 altered; 1 with a risk\n');
});

test('--min-words', async () => {
  const cwd = folderWith({ 's/a.txt': SOURCE, 'draft.txt': '“It is safe,” Ann Tolmer said.\n' });
  const { stdout } = await sayso(['verify', 'draft.txt', '--against', 's', '--min-words', '3', '-f', 'ndjson', '-q'], {
    cwd,
  });
  expect(shortOf(JSON.parse(stdout))).toBe('verbatim Ann Tolmer < Ann Tolmer');
});

describe('--index', () => {
  const args = ['verify', 'draft.txt', '--against', 's', '--index', 'sources.index', '-f', 'ndjson'];
  const draft = '“The town will pay ten million crowns,” Ann Tolmer said.\n';
  const NOTE = '1 quotation: 1 verbatim\n';

  test('is written, found again, and brought up to date', async () => {
    const cwd = folderWith({ 's/a.txt': SOURCE, 's/b.txt': 'The dam is old.\n', 'draft.txt': draft });
    const first = await sayso(args, { cwd });
    expect([first.code, first.stderr]).toEqual([0, `wrote sources.index\n${NOTE}`]);
    const bytes = readFileSync(join(cwd, 'sources.index'));
    expect(await sayso(args, { cwd })).toEqual({ ...first, stderr: NOTE });
    expect(readFileSync(join(cwd, 'sources.index')).equals(bytes)).toBe(true);
    writeFileSync(join(cwd, 's/a.txt'), SOURCE.replace('ten million', 'two million'));
    const changed = await sayso(args, { cwd });
    expect([changed.code, JSON.parse(changed.stdout).verdict]).toEqual([1, 'altered']);
    expect(changed.stderr).toContain('wrote sources.index\n');
  });

  test('is refused where it is damaged or none of ours, but by --force', async () => {
    const cwd = folderWith({ 's/a.txt': SOURCE, 'draft.txt': draft });
    await sayso(args, { cwd });
    const path = join(cwd, 'sources.index');
    const bytes = readFileSync(path);
    for (const [content, why] of [
      [bytes.subarray(0, bytes.length - 40), 'is damaged: its checksum does not fit; --force makes it anew'],
      [Buffer.from('my notes'), 'is no index of sayso; --force writes over it'],
    ] as const) {
      writeFileSync(path, content);
      const refused = await sayso(args, { cwd });
      expect(refused).toEqual({ code: 2, stdout: '', stderr: `sayso: --index sources.index ${why}\n` });
      expect(readFileSync(path).equals(content)).toBe(true);
    }
    expect((await sayso([...args, '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('is not written where the run is refused', async () => {
    const cwd = folderWith({ 'draft.txt': draft });
    await sayso(['verify', 'draft.txt', '--against', 'gone', '--index', 'i'], { cwd });
    expect(existsSync(join(cwd, 'i'))).toBe(false);
  });
});

test('the README shows what is printed', async () => {
  const [example = ''] = README.match(/(?<=^```console\n)\$ cat interview\.txt\n.*?(?=^```$)/msu) ?? [];
  const [, interview = '', draft = '', printed = ''] =
    /^\$ cat interview\.txt\n(.*)\$ cat draft\.txt\n(.*)\$ sayso verify draft\.txt --against interview\.txt\n(.*)$/su.exec(
      example,
    ) ?? [];
  const cwd = folderWith({ 'interview.txt': interview, 'draft.txt': draft });
  const { stdout, stderr } = await sayso(['verify', 'draft.txt', '--against', 'interview.txt'], { cwd });
  expect(stdout + stderr).toBe(printed);
});

describe('how findings are shown', () => {
  const shown = async (format: string, draft: string, source = SOURCE, env = {}) => {
    const cwd = folderWith({ 's/a.txt': source, 'draft.txt': draft });
    return (await sayso(['verify', 'draft.txt', '--against', 's', '-q', '-f', format], { cwd, env })).stdout;
  };
  const DRAFT = '“The town will pay two million crowns,” Ann Tolmer said.\n';

  test('text', async () => {
    expect(await shown('text', DRAFT)).toBe(
      [
        'draft.txt:1:2: altered (number-changed)  Ann Tolmer',
        '  The town will pay {+two+} million crowns,',
        '  s/a.txt:3:75  Ann Tolmer',
        '  The town will pay [-ten-] million crowns',
        '',
      ].join('\n'),
    );
    expect(await shown('text', DRAFT, SOURCE, { FORCE_COLOR: '1' })).toContain('\u001b[31mtwo\u001b[39m');
  });

  test('github', async () => {
    expect(await shown('github', DRAFT)).toBe(
      '::error file=draft.txt,line=1,col=2,title=altered::altered (number-changed): The town will pay two million crowns, – s/a.txt:3:75 Ann Tolmer: “two” for “ten”\n',
    );
    expect(await shown('github', '“The town will pay ten million crowns,” Ann Tolmer said.\n')).toBe('');
  });

  test('markdown', async () => {
    expect(await shown('markdown', DRAFT)).toBe(
      [
        '**1 quotation: 1 altered; 1 with a risk**',
        '',
        '### altered (number-changed): draft.txt:1:2',
        '',
        '> The town will pay **two** million crowns, — Ann Tolmer',
        '',
        '- s/a.txt:3:75 (Ann Tolmer): The town will pay **ten** million crowns',
        '',
      ].join('\n'),
    );
  });

  test('what a terminal or a page would obey is shown', async () => {
    const hostile = 'The town\u001b[31m will <b>pay</b> *ten* million %0A crowns';
    const [draft, source] = [`“${hostile} now,” Ann Tolmer said.\n`, `“${hostile} then,” Ann Tolmer said.\n`];
    for (const format of ['text', 'markdown']) expect(await shown(format, draft, source)).toContain('\\x1b');
    expect(await shown('markdown', draft, source)).toContain('&lt;b&gt;pay&lt;/b&gt; \\*ten\\* million');
    expect(await shown('github', draft, source)).toContain('million %250A crowns now');
  });
});
