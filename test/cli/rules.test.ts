/** `sayso rules RULE`: a rule with what it does in texts, and how often that was right. */
import { describe, expect, test } from 'vitest';
import { everything } from '../../src/stages/catalogue.ts';
import { EXAMPLES } from '../../src/stages/examples.ts';
import { ROOT } from '../support/root.ts';
import { inWorld as sayso } from '../support/world.ts';

const nameOf = ({ stage, rule }: { stage: string; rule: string }): string => `${stage} ${rule}`;
const shown = (rule: string, ...args: string[]) => sayso(['rules', rule, ...args]);

async function ruleOf(id: string) {
  const { rules } = JSON.parse((await shown(id, '--format', 'json')).stdout);
  return rules;
}

test('its sentence, examples, and figures', async () => {
  const { code, stdout, stderr } = await shown('direct/cue-after');
  expect([code, stderr]).toEqual([0, '']);
  const [head, about, ...lines] = stdout.trimEnd().split('\n');
  expect(head).toBe('quotes  direct/cue-after');
  expect(about).toMatch(/^ {2}A quotation before its cue/u);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}example {4}“/u));
  expect(lines).toContainEqual(expect.stringMatching(/^ {4}kept {2}content: “.* \| cue: \w+ \| source: /u));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}figures {4}\d+ of \d+ right \(0\.\d\d\)$/u));
  expect(lines).toContainEqual(expect.stringMatching(/^ {4}rate 0\.9 to 1: \d+ of \d+ \(0\.\d\d\)$/u));
});

test('of a speaker by evidence, of others none', async () => {
  const [pronoun] = await ruleOf('pronoun-source');
  expect(pronoun.figures).toContainEqual({
    of: 'pronoun, high sureness',
    right: expect.any(Number),
    seen: expect.any(Number),
  });
  expect((await shown('refine/one-per-cue')).stdout).toContain('  figures    never counted\n');
});

test('an unknown one is told in one line, with the nearest', async () => {
  expect(await shown('direct/cue-aftr\u001b')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'sayso: no rule direct/cue-aftr\\x1b; the nearest is direct/cue-after\n',
  });
});

test('every rule that a trace of the five articles names can be looked up', async () => {
  const { stderr } = await sayso(['extract', 'fixtures/news', '--trace-format', 'json', '--claims', 'all'], {
    cwd: ROOT,
  });
  const named = new Set(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => nameOf(JSON.parse(line))),
  );
  expect(named.size).toBeGreaterThan(60);
  const known = new Set(everything().map(({ stage, id }) => nameOf({ stage, rule: id })));
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
});

describe('each example shows its rule at work', () => {
  const cases = everything().flatMap(({ stage, id }) => (EXAMPLES[stage]?.[id] ? [[stage, id] as const] : []));

  test('of nearly all rules', () => {
    expect(cases.length).toBeGreaterThan(everything().length * 0.85);
  });

  test('none is of a rule that is gone', () => {
    const known = new Set(everything().map(({ stage, id }) => `${stage} ${id}`));
    const named = Object.entries(EXAMPLES).flatMap(([stage, rules]) =>
      Object.keys(rules).map((id) => `${stage} ${id}`),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test.for(cases)('%s %s', async ([stage, id]) => {
    const rule = (await ruleOf(id)).find((one: { stage: string }) => one.stage === stage);
    for (const { text, found } of rule.examples) expect({ text, found }).not.toEqual({ text, found: [] });
  });
});
