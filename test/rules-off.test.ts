/** Single rules can be switched off, each of them, and what comes of the text without it is a document all the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.ts';
import { catalogue } from '../src/stages/catalogue.ts';
import { folderWith } from './support/folder.ts';
import { ROOT } from './support/root.ts';
import { traceInto } from './support/traced.ts';
import { inWorld as sayso } from './support/world.ts';

/** An article, a conversation, and much that rules look at. */
const TEXT = `NORDVIK, May 3 2013 - By Eva Brun

The Harbour Guild (HG) said on Friday that the dam above the town was safe, and Gov. Ann Tolmer, 54, agreed. “It holds,” she said. “We
built it well.” The dam cost $2.5 million, or 10 percent more, the mayor said: “Too much.” She was told by Karl Lund
that he had seen a crack. According to Lund, it is 3 metres long. “It is not true,” Tolmer said, adding that she would go.

“Nobody is hurt.

“Nobody will be,” said the governor of Vestland, a large county, at 10.15 a.m. Lund, the fisherman, called the plan a “farce”. He asked whether it would hold.
Tolmer’s spokesman warned of delays. As he put it, the U.S. firm Orvin & Sons Ltd. had left. They denied that they sold it.

Tolmer: Do you know?
Lund: I do not. Go home!
Tolmer: We will see. Thank you.
Lund: It was said that Tolmer knew it.

(Editing by Ann Lund)
`;

describe('each rule', () => {
  test.each(catalogue())('$stage $id', ({ id }) => {
    const { trace, events } = traceInto();
    extract(TEXT, { rules: { [id]: 'off' }, claims: 'all', trace });
    expect(events.filter(({ rule }) => rule === id)).toEqual([]);
  });

  test('many of them have something to say here', () => {
    const { trace, events } = traceInto();
    extract(TEXT, { claims: 'all', trace });
    const speaking = new Set(events.map(({ rule }) => rule));
    expect(catalogue().filter(({ id }) => speaking.has(id)).length).toBeGreaterThan(60);
  });

  test('and all of them at once', () => {
    const rules = Object.fromEntries(catalogue().map(({ id }) => [id, 'off' as const]));
    const { trace, events } = traceInto();
    const { quotes, entities, claims } = extract(TEXT, { rules, trace });
    const ids = new Set(catalogue().map(({ id }) => id));
    expect(events.filter(({ rule }) => ids.has(rule))).toEqual([]);
    expect([quotes, entities, claims].map((list) => Array.isArray(list))).toEqual([true, true, true]);
  });

  test('in articles', () => {
    const article = readFileSync(join(ROOT, 'fixtures/news/001_2384a738288b41dd.txt'), 'utf8');
    const rules = [...new Set(extract(article).quotes.map(({ rule }) => rule))].filter(
      (id) => !id.startsWith('layout/'),
    );
    for (const rule of rules) {
      expect(extract(article, { rules: { [rule]: 'off' } }).quotes.filter((quote) => quote.rule === rule)).toEqual([]);
    }
  });
});

test('"on" is what holds anyhow', () => {
  expect(extract(TEXT, { rules: { 'indirect/passive': 'on' } })).toEqual(extract(TEXT));
});

test('the library names a rule that is not there', () => {
  expect(() => extract(TEXT, { rules: { 'indirect/pasive': 'off' } })).toThrow(
    'extract: options.rules has an unknown rule "indirect/pasive": did you mean "indirect/passive"? (sayso rules lists them all)',
  );
});

describe('in the configuration', () => {
  const config = (rules: string): string =>
    folderWith({ 'a.txt': 'Ann Tolmer said that the dam was safe.\n', 'sayso.config.json': rules });
  const rulesIn = (stdout: string): unknown =>
    JSON.parse(stdout).documents[0].quotes.map(({ rule }: { rule: string }) => rule);

  test('holds for its texts', async () => {
    const on = await sayso(['extract', '.'], { cwd: config('{}') });
    expect(rulesIn(on.stdout)).toEqual(['indirect/that-clause']);
    const off = await sayso(['extract', '.'], { cwd: config('{ "rules": { "indirect/that-clause": "off" } }') });
    expect([off.code, rulesIn(off.stdout)]).toEqual([0, []]);
  });

  test('unknown ids are faults with line, column and what was perhaps meant', async () => {
    const cwd = config(
      '{\n  "rules": { "indirect/pasive": "off",\n    "nothing of the kind": "on", "constructor": "off" }\n}',
    );
    const { code, stdout, stderr } = await sayso(['extract', '.'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'sayso: sayso.config.json:2:14: unknown rule "indirect/pasive": did you mean "indirect/passive"? (sayso rules lists them all)\n' +
        'sayso: sayso.config.json:3:5: unknown rule "nothing of the kind" (sayso rules lists them all)\n' +
        'sayso: sayso.config.json:3:34: unknown rule "constructor" (sayso rules lists them all)\n',
    );
  });
});
