/** Reports of differences, letter by letter, and what becomes of words that mean something to their formats. */
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../src/cli/colour.ts';
import type { Report } from '../../src/cli/reports/report.ts';
import { reportFormat } from '../../src/cli/reports/report-format.ts';
import { newSummary, type ReportedDifference } from '../../src/compare/report.ts';

function finding(parts: Partial<ReportedDifference> = {}): ReportedDifference {
  return {
    ...{ path: 'a.txt', line: 3, column: 1, start: 20, end: 24, kind: 'quote-speaker', rule: 'direct/cue-after' },
    ...{ before: 'Ann Tolmer', after: null, message: 'speaker changed from Ann Tolmer to none: «So»' },
    ...parts,
  };
}

function reportOf(findings: readonly ReportedDifference[], fails: Report['fails'] = () => true): Report {
  const summary = newSummary();
  for (const one of findings) summary.add(one);
  return {
    ...{ command: 'diff', checked: 2, total: summary.total(), rows: summary.rows(), fails },
    findings: async function* () {
      yield* findings;
    },
  };
}

async function printed(name: Parameters<typeof reportFormat>[0], report: Report): Promise<string> {
  let text = '';
  for await (const piece of reportFormat(name, PLAIN)(report)) text += piece;
  return text;
}

const TWO = [
  finding(),
  finding({ path: 'b.txt', line: null, column: null, kind: 'entity-lost', rule: null, message: 'entity lost' }),
];

test('nothing, in each format', async () => {
  const none = reportOf([]);
  expect(await printed('text', none)).toBe('');
  expect(JSON.parse(await printed('json', none))).toEqual({
    schemaVersion: expect.any(String),
    summary: [],
    findings: [],
    checked: 2,
  });
  expect(await printed('ndjson', none)).toBe('');
  expect(await printed('github', none)).toBe('');
  expect(await printed('markdown', none)).toBe('## sayso diff: 0 differences in 2 documents\n');
  expect(await printed('junit', none)).toContain('<testsuites tests="1" failures="0"');
});

test('text', async () => {
  expect(await printed('text', reportOf(TWO))).toBe(
    [
      '2 differences in 2 documents',
      '',
      '  1  entity-lost',
      '     b.txt [20,24): entity lost',
      '',
      '  1  quote-speaker  direct/cue-after',
      '     a.txt:3:1: speaker changed from Ann Tolmer to none: «So»',
      '',
      'a.txt:3:1: speaker changed from Ann Tolmer to none: «So»',
      'b.txt [20,24): entity lost',
      '',
    ].join('\n'),
  );
});

test('Markdown', async () => {
  expect(await printed('markdown', reportOf(TWO.slice(0, 1)))).toBe(
    [
      '## sayso diff: 1 difference in 2 documents',
      '',
      '| differences | kind | rule |',
      '|---:|---|---|',
      '| 1 | quote-speaker | `direct/cue-after` |',
      '',
      '**quote-speaker**, `direct/cue-after`: 1',
      '',
      '- `a.txt:3:1` quote-speaker: `speaker changed from Ann Tolmer to none: «So»`',
      '',
      '<details>',
      '<summary>All differences</summary>',
      '',
      '- `a.txt:3:1` quote-speaker: `speaker changed from Ann Tolmer to none: «So»`',
      '',
      '</details>',
      '',
    ].join('\n'),
  );
});

test('annotations of GitHub, folded by kind; what does not fail the run warns', async () => {
  expect(
    await printed(
      'github',
      reportOf(TWO, (kind) => kind !== 'entity-lost'),
    ),
  ).toBe(
    [
      '::group::entity-lost: 1',
      '::warning file=b.txt,title=entity-lost::entity lost',
      '::endgroup::',
      '::group::quote-speaker: 1',
      '::error file=a.txt,line=3,col=1,title=quote-speaker (direct/cue-after)::speaker changed from Ann Tolmer to none: «So»',
      '::endgroup::',
      '',
    ].join('\n'),
  );
});

test('JUnit: a suite for each document, a case for each difference', async () => {
  const xml = await printed(
    'junit',
    reportOf(TWO, (kind) => kind !== 'entity-lost'),
  );
  expect(xml).toMatch(/<testsuites tests="3" failures="1" errors="0" skipped="0">/u);
  expect(xml).toContain('<testsuite name="a.txt" tests="1" failures="1"');
  expect(xml).toContain('<testsuite name="b.txt" tests="1" failures="0"');
  expect(xml).toContain('<failure message="speaker changed from Ann Tolmer to none: «So»" type="quote-speaker"/>');
  expect(xml).toContain('name="2 differences in 2 documents"');
});

describe('an article that means harm', () => {
  const HOSTILE =
    '\u001b[2J\u202e`x` ``y`` | <b onclick="z">&amp;</b> @admin #1 [l](http://x)\n::error::z %0A \ud800 \u0000';
  const one = finding({ path: `${HOSTILE}.txt`, rule: HOSTILE, message: HOSTILE, before: HOSTILE });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u;

  test.for(['text', 'json', 'ndjson', 'markdown', 'github', 'junit'] as const)(
    'is shown and never obeyed: %s',
    async (name) => {
      expect(await printed(name, reportOf([one]))).not.toMatch(OBEYED);
    },
  );

  test('begins no command of a workflow', async () => {
    const lines = (await printed('github', reportOf([one]))).trimEnd().split('\n');
    expect(lines.map((line) => /^::\w+/u.exec(line)?.[0])).toEqual(['::group', '::error', '::endgroup']);
    expect(lines[1]).toContain('%250A');
  });

  test('stays within code in Markdown, one line and one row of a table', async () => {
    const text = await printed('markdown', reportOf([one]));
    const outside = text
      .replace(/^## .*/u, '')
      .replaceAll('\\|', '')
      .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/gu, '')
      .replace(/<\/?(?:details|summary)>/gu, '');
    expect(outside).not.toMatch(/[<@#[]/u);
    const row = text.split('\n').find((line) => line.startsWith('| 1 |')) ?? '';
    expect(row.match(/(?<!\\)\|/gu)?.length).toBe(4);
  });

  test('leaves the XML well-formed', async () => {
    const { parseHTML } = await import('linkedom');
    const xml = await printed('junit', reportOf([one]));
    const { document } = parseHTML(xml.replace(/^<\?.*?\?>/u, ''));
    const failure = document.querySelector('failure');
    expect(failure?.getAttribute('message')).toContain('<b onclick="z">&amp;</b>');
    expect(document.querySelectorAll('b').length).toBe(0);
    expect(xml).not.toMatch(/\p{Surrogate}/u);
  });
});
