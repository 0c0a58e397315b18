/** What people see, letter by letter: findings, traces, summaries, failures, progress, colours, the view for reading. */
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { PLAIN, type Style, styleFor } from '../../src/cli/colour.ts';
import { counted } from '../../src/cli/counted.ts';
import { escapeLine, escapeText } from '../../src/cli/escape.ts';
import { findingFormat } from '../../src/cli/findings/finding-format.ts';
import { progressLine } from '../../src/cli/progress.ts';
import { errorText, failureText } from '../../src/cli/report.ts';
import { createReporter } from '../../src/cli/reporter.ts';
import { createSummary } from '../../src/cli/summary.ts';
import { traceJson, traceText } from '../../src/cli/trace-text.ts';
import { viewFrame } from '../../src/cli/view-frame.ts';
import type { Output, World } from '../../src/cli/world.ts';
import { documentWith, entityAt, quoteAt } from '../support/document.ts';
import { marked } from '../support/marked.ts';

/** Shows which style a stretch has. */
const TAGS: Style = {
  failure: (text) => `<failure>${text}</failure>`,
  heading: (text) => `<heading>${text}</heading>`,
  faint: (text) => `<faint>${text}</faint>`,
  quote: (text) => `<quote>${text}</quote>`,
  source: (text) => `<source>${text}</source>`,
  cue: (text) => `<cue>${text}</cue>`,
  name: (text) => `<name>${text}</name>`,
  coloured: true,
};

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: World['env'];
}

/** A world whose streams are kept. */
function worldWith({ isTTY = false, columns, env = {} }: Screen = {}): { world: World; err: () => string } {
  const stream = (): Output => Object.assign(new PassThrough(), { isTTY, ...(columns !== undefined && { columns }) });
  const stderr = stream();
  const world = { argv: [], cwd: '/', env, stdin: Readable.from([]), stdout: stream(), stderr };
  return { world, err: () => String((stderr as unknown as PassThrough).read() ?? '') };
}

describe('findings', () => {
  const finding = { path: 'a:b,c%\n.txt', line: 3, column: 5, kind: 'x,y', message: '50 %: lost\r\nor not\u001b' };

  test.for([
    ['text', 'a:b,c%\\n.txt:3:5: 50 %: lost\\r\\nor not\\x1b\n', ''],
    ['github', '::error file=a%3Ab%2Cc%25\\n.txt,line=3,col=5,title=x%2Cy::50 %25: lost\\r\\nor not\\x1b\n', ''],
  ] as const)('as %s', async ([name, shown, end]) => {
    const format = await findingFormat(name, worldWith().world, true);
    expect([format.finding(finding), format.end(2)]).toEqual([shown, end]);
  });

  test('as text in colour', async () => {
    const { world } = worldWith({ env: { FORCE_COLOR: '1' } });
    const shown = (await findingFormat('text', world, true)).finding({ ...finding, path: 'a', message: 'b' });
    expect(shown).toBe('\u001b[1ma\u001b[22m:3:5: b\n');
    expect((await findingFormat('text', world, false)).finding({ ...finding, path: 'a', message: 'b' })).toBe(
      'a:3:5: b\n',
    );
  });

  test('as JSON', async () => {
    const one = { path: 'a', line: 1, column: 2, kind: 'k', message: 'm' };
    const line = '    {"path":"a","line":1,"column":2,"kind":"k","message":"m"}';
    const empty = await findingFormat('json', worldWith().world, true);
    expect(empty.end(4)).toBe('{\n  "findings": [],\n  "checked": 4\n}\n');
    const some = await findingFormat('json', worldWith().world, true);
    expect(some.finding(one) + some.finding(one) + some.end(1)).toBe(
      `{\n  "findings": [\n${line},\n${line}\n  ],\n  "checked": 1\n}\n`,
    );
  });
});

describe('a trace', () => {
  const event = {
    ...{ stage: 'quotes', action: 'dropped', rule: 'direct/x', span: { start: 3, end: 5 }, words: 'a\nb' },
    ...{ line: 2, column: 7 },
  };

  test('as text', () => {
    expect(traceText('a\t.txt', [{ ...event, reason: 'of\nit' }, event] as never)).toBe(
      'a\\t.txt:2:7 [3,5) quotes dropped direct/x «a\\nb»: of\\nit\na\\t.txt:2:7 [3,5) quotes dropped direct/x «a\\nb»\n',
    );
    expect(traceText('a', [])).toBe('');
  });

  test('as JSON, an object a line', () => {
    expect(traceJson('a', [{ ...event, words: '\u001b\u009b', rate: 0.2, threshold: 0.3 }] as never)).toBe(
      '{"path":"a","line":2,"column":7,"start":3,"end":5,"stage":"quotes","action":"dropped","rule":"direct/x",' +
        '"words":"\\u001b\\u009b","rate":0.2,"threshold":0.3}\n',
    );
    expect(traceJson('a', [])).toBe('');
  });
});

test('failures and errors', () => {
  expect(failureText('a\n.txt', { reason: 'no\nway' }, TAGS)).toBe('<failure>sayso:</failure> a\\n.txt: no\\nway\n');
  expect(failureText('a', { reason: 'b', stack: 'E\n  at \u001b' }, PLAIN)).toBe('sayso: a: b\nE\n  at \\x1b\n');
  expect(errorText(['one', 'two\t\n'], TAGS)).toBe(
    '<failure>sayso:</failure> one\n<failure>sayso:</failure> two\\t\\n\n',
  );
});

test('each character that a terminal would obey', () => {
  const obeyed = [
    '\u0000',
    '\u001f',
    '\u007f',
    '\u0080',
    '\u009f',
    '\u200e',
    '\u200f',
    '\u2028',
    '\u202e',
    '\u2066',
    '\u2069',
  ];
  const codes = [
    '\\x00',
    '\\x1f',
    '\\x7f',
    '\\x80',
    '\\x9f',
    '\\u200e',
    '\\u200f',
    '\\u2028',
    '\\u202e',
    '\\u2066',
    '\\u2069',
  ];
  expect(obeyed.map(escapeLine)).toEqual(codes);
  expect(obeyed.map(escapeText)).toEqual(codes);
  const others = [' ', '~', '\u00a0', '\u200d', '\u2010', '\u2027', '\u202f', '\u2065', '\u206a', '“', '😀'];
  expect(others.map(escapeLine)).toEqual(others);
  expect(['\n', '\r', '\t'].map(escapeLine)).toEqual(['\\n', '\\r', '\\t']);
  expect(['\n', '\r', '\t'].map(escapeText)).toEqual(['\n', '\\x0d', '\t']);
});

test('one or several', () => {
  expect([0, 1, 2].map((count) => counted(count, 'quote'))).toEqual(['0 quotes', '1 quote', '2 quotes']);
});

test.for([
  [{ done: 0, total: 5, milliseconds: 1000, width: 80 }, '0 of 5 texts done, 5 left, 0.0 a second'],
  [{ done: 5, total: 5, milliseconds: 0, width: 80 }, '5 of 5 texts done, 0 left, 5000 a second, about 0:00 more'],
  [
    { done: 10, total: 70, milliseconds: 1000, width: 80 },
    '10 of 70 texts done, 60 left, 10 a second, about 0:06 more',
  ],
  [
    { done: 99, total: 699, milliseconds: 10_000, width: 80 },
    '99 of 699 texts done, 600 left, 9.9 a second, about 1:01 more',
  ],
  [
    { done: 1, total: 3601, milliseconds: 1000, width: 80 },
    '1 of 3601 texts done, 3600 left, 1.0 a second, about 1:00:00 more',
  ],
  [{ done: 10, total: 70, milliseconds: 1000, width: 20 }, '10 of 70 texts done'],
] as const)('progress: %j', ([progress, line]) => {
  expect(progressLine(progress)).toBe(line);
});

describe('the summary', () => {
  test('of nothing', () => {
    expect(createSummary().text(TAGS, 0)).toBe('<heading>0 articles, 0 names, 0 quotes</heading>\n');
  });

  test('adds up texts, and those that are quoted most', () => {
    const summary = createSummary();
    const speaker = (n: number, quotes: number) => [`k${n}`, `Ann ${n}\t`, quotes] as const;
    summary.add({ names: 1, quotes: 1, speakers: [speaker(1, 1)] });
    summary.add({ names: 2, quotes: 9, speakers: [speaker(1, 1), speaker(2, 3), speaker(3, 2), speaker(4, 4)] });
    summary.add({ names: 0, quotes: 3, speakers: [speaker(5, 1), speaker(6, 2)] });
    summary.addFailure();
    expect([summary.texts(), summary.failures()]).toEqual([4, 1]);
    expect(summary.text(TAGS, 2)).toBe(
      '<heading>3 articles, 3 names, 13 quotes, 2 quotations unattributed</heading>\n' +
        'most quoted: Ann 4\\t (4), Ann 2\\t (3), Ann 1\\t (2), Ann 3\\t (2), Ann 6\\t (2)\n' +
        '<failure>1 failed</failure>\n',
    );
  });
});

describe('colours', () => {
  test.for<[name: string, screen: Screen, wanted: boolean, red: string]>([
    ['no terminal', {}, true, 'x'],
    ['a terminal', { isTTY: true }, true, '\u001b[31mx\u001b[39m'],
    ['a terminal of 256 colours', { isTTY: true, env: { TERM: 'xterm-256color' } }, true, '\u001b[31mx\u001b[39m'],
    ['a dumb one', { isTTY: true, env: { TERM: 'dumb' } }, true, 'x'],
    ['NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, true, 'x'],
    ['an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true, '\u001b[31mx\u001b[39m'],
    ['FORCE_COLOR before NO_COLOR', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, true, '\u001b[31mx\u001b[39m'],
    ['an empty FORCE_COLOR', { env: { FORCE_COLOR: '' } }, true, '\u001b[31mx\u001b[39m'],
    ['FORCE_COLOR=0', { isTTY: true, env: { FORCE_COLOR: '0' } }, true, 'x'],
    ['FORCE_COLOR=false', { isTTY: true, env: { FORCE_COLOR: 'false' } }, true, 'x'],
    ['refused', { isTTY: true, env: { FORCE_COLOR: '3' } }, false, 'x'],
  ])('%s', async ([, screen, wanted, red]) => {
    const { world } = worldWith(screen);
    const style = await styleFor(world.stderr, world, wanted);
    expect([style.failure('x'), style.coloured]).toEqual([red, red !== 'x']);
  });

  test('each role has its own', async () => {
    const { world } = worldWith({ isTTY: true });
    const { failure, heading, faint, quote, source, cue, name } = await styleFor(world.stderr, world, true);
    expect([failure, heading, faint, quote, source, cue, name].map((style) => style('x'))).toEqual([
      '\u001b[31mx\u001b[39m',
      '\u001b[1mx\u001b[22m',
      '\u001b[2mx\u001b[22m',
      '\u001b[33mx\u001b[39m',
      '\u001b[36mx\u001b[39m',
      '\u001b[35mx\u001b[39m',
      '\u001b[1mx\u001b[22m',
    ]);
    const roles = [PLAIN.failure, PLAIN.heading, PLAIN.faint, PLAIN.quote, PLAIN.source, PLAIN.cue, PLAIN.name];
    expect(roles.map((style) => style('x')).join('')).toBe('xxxxxxx');
  });
});

describe('the reporter', () => {
  const tally = { names: 1, quotes: 0, speakers: [] };
  const SUMMARY = '1 article, 1 name, 0 quotes\n1 failed\n';

  test.for<[name: string, screen: Screen, flags: { summary?: boolean; quiet?: boolean }, said: string]>([
    ['to a file', {}, {}, 'a\tb\nn\\t\nsayso: a: no\n'],
    ['with a summary', {}, { summary: true }, `a\tb\nn\\t\nsayso: a: no\n${SUMMARY}`],
    ['to a terminal', { isTTY: true, env: { NO_COLOR: '1' } }, {}, `a\tb\nn\\t\nsayso: a: no\n${SUMMARY}`],
    ['quiet', { isTTY: true, env: { NO_COLOR: '1' } }, { summary: true, quiet: true }, 'a\tb\nsayso: a: no\n'],
  ])('%s', async ([, screen, { summary, quiet = false }, said]) => {
    const { world, err } = worldWith(screen);
    const reporter = await createReporter(world, { ...(summary !== undefined && { summary }), quiet, color: true }, 2);
    expect(reporter.failed()).toBe(false);
    reporter.say('a\tb\n');
    reporter.note('n\t');
    reporter.done(tally);
    reporter.failure('a', { reason: 'no' });
    reporter.clear();
    expect(reporter.failed()).toBe(true);
    reporter.close(true);
    expect(err()).toBe(said);
  });

  test.for<[name: string, flags: { summary?: boolean; quiet: boolean }, finished: boolean, said: string]>([
    [
      'of each kind of loss one line',
      { quiet: false },
      true,
      'sayso: 3 quotations in 2 texts are in no quote: nobody was found who said them (unattributed-quote)\n' +
        'sayso: 2 texts are of a shape that is not known (looks-like-transcript, looks-like-markup)\n' +
        'sayso: 1 text is not English: nothing was claimed there (not-english)\n',
    ],
    ['nothing with --quiet', { quiet: true }, true, ''],
    ['nothing of a run that was not finished', { quiet: false }, false, ''],
  ])('losses: %s', async ([, flags, finished, said]) => {
    const { world, err } = worldWith();
    const reporter = await createReporter(world, { ...flags, color: true }, 5);
    reporter.done(tally);
    reporter.done({ ...tally, losses: { 'unattributed-quote': 2, 'looks-like-markup': 1 } });
    reporter.done({
      ...tally,
      losses: { 'unattributed-quote': 1, 'looks-like-transcript': 1, 'looks-like-markup': 1 },
    });
    reporter.done({ ...tally, losses: { 'not-english': 1 } });
    reporter.close(finished);
    expect(err()).toBe(said);
  });

  test('a single quotation, and its count in the summary', async () => {
    const { world, err } = worldWith();
    const reporter = await createReporter(world, { summary: true, quiet: false, color: true }, 1);
    reporter.done({ ...tally, losses: { 'unattributed-quote': 1 } });
    reporter.close(true);
    expect(err()).toBe(
      'sayso: 1 quotation in 1 text is in no quote: nobody was found who said it (unattributed-quote)\n' +
        '1 article, 1 name, 0 quotes, 1 quotation unattributed\n',
    );
  });

  test('a run that was not finished has no summary', async () => {
    const { world, err } = worldWith();
    const reporter = await createReporter(world, { summary: true, quiet: false, color: true }, 1);
    reporter.done(tally);
    reporter.close(false);
    expect(err()).toBe('');
  });
});

describe('the view for reading', () => {
  const SOURCE = '{content|“So.”} {source|{a|Ann Lee}} {cue|said} of {b|Rob Roe}.\n\n{c|She} left.';
  const { text } = marked(SOURCE);
  const doc = documentWith({
    text,
    path: 'a\t.txt',
    entities: [
      entityAt(SOURCE, 'a', { id: 'e1' }),
      entityAt(SOURCE, 'b', { id: 'e2' }),
      {
        ...entityAt(SOURCE, 'c', { id: 'e3' }),
        mentions: entityAt(SOURCE, 'c').mentions.map((one) => ({ ...one, kind: 'pronoun' as const })),
      },
    ],
    quotes: [quoteAt(SOURCE, '', { speaker: 'e1' })],
  });
  const view = (parts: object, style = PLAIN, width = 80, index = 0): string =>
    viewFrame(style, width)
      .item([JSON.stringify({ ...doc, ...parts })], index)
      .join('');

  test('whole', () => {
    expect(view({ entities: doc.entities.map((one) => ({ ...one, type: 'PERSON' })) })).toBe(
      '== a\\t.txt ==\n\n[1 “So.”] Ann Lee said of Rob Roe.\n\nShe left.\n\n' +
        '   1  Ann Lee  direct, direct/cue-after, 0.9\n\nNames: Ann Lee PERSON, Rob Roe PERSON\n',
    );
    expect(viewFrame(PLAIN, 80).closing(2)).toBe('');
  });

  test('in styles', () => {
    expect(view({ entities: doc.entities.map((one) => ({ ...one, type: 'PERSON' })) }, TAGS)).toBe(
      '<heading>== a\\t.txt ==</heading>\n\n' +
        '<quote>[1 </quote><quote>“So.”</quote><quote>]</quote> ' +
        '<source><name>Ann</name></source> <source><name>Lee</name></source> <cue>said</cue> of ' +
        '<name>Rob</name> <name>Roe</name>.\n\nShe left.\n\n' +
        '   1  <source>Ann Lee</source>  <faint>direct, direct/cue-after, 0.9</faint>\n\n' +
        'Names: <name>Ann Lee</name> <faint>PERSON</faint>, <name>Rob Roe</name> <faint>PERSON</faint>\n',
    );
  });

  test('with nothing in it, and after another', () => {
    const empty = { entities: [], quotes: [] };
    const bare = '== a\\t.txt ==\n\n“So.” Ann Lee said of Rob Roe.\n\nShe left.\n';
    expect([view(empty), view(empty, PLAIN, 80, 1)]).toEqual([bare, `\n${bare}`]);
    expect(view({ ...empty, text: undefined })).toBe('== a\\t.txt ==\n\n\n');
  });

  test('who speaks: several, one, the source, nobody', () => {
    const [quote] = doc.quotes;
    const entities = doc.entities.map((one) => ({ ...one, type: 'PERSON' }));
    const whoOf = (parts: object): string =>
      (
        view({ entities, quotes: [{ ...quote, ...parts }] })
          .split('\n')
          .at(-4) ?? ''
      ).split(/ {2,}/u)[2] ?? '';
    expect([
      whoOf({ speakers: ['e1', 'e2'] }),
      whoOf({ speaker: 'e2' }),
      whoOf({ speaker: 'e9' }),
      whoOf({ speaker: null }),
      whoOf({ speaker: null, source: null }),
    ]).toEqual(['Ann Lee, Rob Roe', 'Rob Roe', 'e9', 'Ann Lee', 'unknown']);
  });

  test('lines are broken between words, never narrower than twenty columns', () => {
    const lines = (text_: string, width: number): string[] =>
      view({ entities: [], quotes: [], text: text_ }, PLAIN, width).split('\n').slice(2, -1);
    expect(lines('aaaa bbbb cccc dddd eeee ffff', 24)).toEqual(['aaaa bbbb cccc dddd eeee', 'ffff']);
    expect(lines('aaaa bbbb cccc dddd eeee ffff', 23)).toEqual(['aaaa bbbb cccc dddd', 'eeee ffff']);
    expect(lines('aaaa bbbb cccc dddd eeee ffff', 5)).toEqual(['aaaa bbbb cccc dddd', 'eeee ffff']);
    expect(lines(`${'a'.repeat(30)} b`, 20)).toEqual(['a'.repeat(30), 'b']);
    expect(lines('a  b\tc\r\nd\n\n\ne \n f', 20)).toEqual(['a b c', 'd', '', '', 'e', 'f']);
    expect(lines('aaaa bbbb\ncccc dddd eeee ffff', 20)).toEqual(['aaaa bbbb', 'cccc dddd eeee ffff']);
    expect(lines(' a\u001b\u202e ', 20)).toEqual([' a\\x1b\\u202e']);
    expect(lines('aaaaaaaaaaaaaaaa \u001b', 20)).toEqual(['aaaaaaaaaaaaaaaa', '\\x1b']);
  });
});
