import { expect, test } from 'vitest';
import { type LedgerRow, ledgerSchema } from '../../src/ledger/schema.ts';
import { folderWith } from '../support/folder.ts';
import { inWorld as sayso } from '../support/world.ts';

const TEXTS = {
  'a.md':
    '---\ndate: 2011-02-03\n---\nMayor Ann Tolmer said that the old dam was safe. Officials said that 40 boats sank.\n',
  'b.md':
    '---\ndate: 2012-06-01\n---\nEva Lund denied that the old dam was safe. Jon Brun said that 41 boats sank. Ann Tolmer said that she would win.\n',
  'c.md': 'Joris Orvin asked whether the old dam was safe.\n',
};

async function rowsOf(args: readonly string[], cwd: string, stdin = ''): Promise<LedgerRow[]> {
  const { code, stdout, stderr } = await sayso(['ledger', ...args, '--format', 'json', '-q'], { cwd, stdin });
  expect([code, stderr]).toEqual([0, '']);
  return ledgerSchema.parse(JSON.parse(stdout)).claims;
}

test('what one asserts and another denies comes first; a denial is never the bare statement', async () => {
  const { code, stdout, stderr } = await sayso(['ledger', '.'], { cwd: folderWith(TEXTS) });
  expect(code).toBe(0);
  expect(stdout).toBe(
    [
      'contested  The old dam was safe.',
      '  2 sources in 3 articles; 2011-02-03 to 2012-06-01',
      '  said by Ann Tolmer  2011-02-03  a.md:4:28',
      '  denied by Eva Lund  2012-06-01  b.md:4:22',
      '    The old dam was not safe.',
      '  left open by Joris Orvin (asks, question)  c.md:1:1',
      '    Joris Orvin asked whether the old dam was safe?',
      '',
      '40 boats sank.',
      '  2 sources in 2 articles; 2011-02-03 to 2012-06-01; amounts differ: 40, 41',
      '  said by “Officials”  2011-02-03  a.md:4:70',
      '  said by Jon Brun  2012-06-01  b.md:4:63',
      '    41 boats sank.',
      '',
    ].join('\n'),
  );
  expect(stderr).toBe(
    'left out: 1 row of fewer sources, denied by nobody else (--min-sources)\n3 articles, 6 claims: 2 rows, 1 contested\n',
  );
});

test('which rows are wanted', async () => {
  const cwd = folderWith(TEXTS);
  const keys = async (...args: string[]): Promise<string[]> =>
    (await rowsOf(['.', ...args], cwd)).map(({ key }) => key);
  const { stderr } = await sayso(['ledger', '.', '--contested'], { cwd });
  expect(stderr).toContain('left out: 2 rows denied by nobody else (--contested)\n');
  expect(await keys('--contested')).toEqual(['old dam be safe']);
  expect(await keys('--min-sources', '3')).toEqual(['old dam be safe']);
  expect(await keys('--min-sources', '1')).toEqual(['old dam be safe', 'boat sink', 'person/ann-tolmer win']);
  expect(await keys('--top', '1')).toEqual(['old dam be safe']);
  expect(await keys('--min-sources', '0', '--about', 'Tolmer')).toEqual(['person/ann-tolmer win']);
  expect(await keys('--min-sources', '0', '--about', 'Brun')).toEqual([]);
  expect(await keys('--min-sources', '0', '--about', 'Nobody')).toEqual([]);
});

test('documents give what texts give; NDJSON has the rows of JSON', async () => {
  const cwd = folderWith(TEXTS);
  const wanted = await rowsOf(['.'], cwd);
  await sayso(['extract', '.', '--offset-unit', 'byte', '--out', 'all.ndjson', '-q'], { cwd });
  expect(await rowsOf(['all.ndjson'], cwd)).toEqual(wanted);
  const lines = (await sayso(['ledger', '.', '--format', 'ndjson', '-q'], { cwd })).stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(wanted);
});

test('claims of documents of the older version have no key, and are counted', async () => {
  const cwd = folderWith(TEXTS);
  const { stdout } = await sayso(['extract', 'c.md', '--format', 'ndjson'], { cwd });
  const stdin = stdout
    .replaceAll('"schemaVersion":"1.1"', '"schemaVersion":"1.0"')
    .replaceAll(/"key":"old[^"]*",/gu, '');
  const { code, stderr } = await sayso(['ledger', '-'], { cwd: folderWith({}), stdin });
  expect([code, stderr]).toEqual([
    0,
    'left out: 1 claim without a key (documents of version 1.0)\n1 article without text: no lines; --texts FOLDER says where it lies\n1 article, 0 claims: 0 rows, 0 contested\n',
  ]);
});

test('copies of one article count once', async () => {
  const wire =
    'Officials said that the old bridge had sunk. It stood for ninety years over the river below the town, and boats passed under it every morning on their way to the sea.\n';
  const cwd = folderWith({
    'a.txt': wire,
    'b.txt': `A bridge sinks\n\n${wire}`,
    'c.txt': 'Divers said that the old bridge had sunk.\n',
  });
  const [row] = await rowsOf(['.'], cwd);
  expect(row?.asserted.map(({ source, report }) => [source, report])).toEqual([
    ['Officials', 0],
    ['Officials', 0],
    ['Divers', 1],
  ]);
  expect([row?.independent, row?.articles, row?.reports]).toEqual([2, 3, 2]);
  const { stdout } = await sayso(['ledger', '.', '-q'], { cwd });
  expect(stdout).toBe(
    'The old bridge had sunk.\n  2 sources in 3 articles (2 reports, the others copies)\n  said by “Officials”  a.txt:1:21 and 1 place more\n  said by “Divers”  c.txt:1:18\n',
  );
});
