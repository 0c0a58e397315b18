/** `sayso explain` is held to its word: what it says was dropped, by whom and why, is what the refiners did in a run of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Answer, explainSchema } from '../../src/explain/schema.ts';
import { documentSchema } from '../../src/model/schema.ts';
import { coreference } from '../../src/stages/coreference/index.ts';
import { decode } from '../../src/stages/decode/index.ts';
import { entities } from '../../src/stages/entities/index.ts';
import { layout } from '../../src/stages/layout/index.ts';
import { phrases } from '../../src/stages/phrases/index.ts';
import { confidenceOf } from '../../src/stages/quotes/confidence.ts';
import { quoteInputOf } from '../../src/stages/quotes/input.ts';
import { knowledgeFor } from '../../src/stages/quotes/knowledge.ts';
import { REFINERS, RULES } from '../../src/stages/quotes/order.ts';
import { segment } from '../../src/stages/segment/index.ts';
import { tag } from '../../src/stages/tag/index.ts';
import { CONTEXT } from '../support/doc-of.ts';
import { ROOT } from '../support/root.ts';
import { inWorld as sayso } from '../support/world.ts';

// Five articles are read twice.
vi.setConfig({ testTimeout: 120_000 });

const FOLDER = join(ROOT, 'fixtures', 'news');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

async function explained(place: string): Promise<Answer[]> {
  const { code, stdout, stderr } = await sayso(['explain', place, '--format', 'json', '--no-config'], { cwd: FOLDER });
  expect([code, stderr]).toEqual([0, '']);
  return explainSchema.parse(JSON.parse(stdout)).answers;
}

/** What the refiners drop of an article, run one by one without any trace: where it stands, who dropped it, how often it is right. */
function droppedBy(path: string) {
  const segmented = segment(layout(decode({ id: path, path, bytes: readFileSync(join(FOLDER, path)) })), CONTEXT);
  const resolved = coreference(entities(phrases(tag(segmented, CONTEXT), CONTEXT), CONTEXT), CONTEXT);
  const input = quoteInputOf(resolved, knowledgeFor(CONTEXT));
  let list = RULES.flatMap((rule) => [...rule.find(input)].map((found) => ({ ...found, rule: rule.id })));
  return REFINERS.flatMap((refiner) => {
    const before = list;
    list = [...refiner.refine(before, input)];
    const kept = new Set(list.map(({ cue, rule }) => `${cue.first} ${rule}`));
    return before
      .filter(({ cue, rule }) => !kept.has(`${cue.first} ${rule}`))
      .map(({ start, end, rule, rate, cue, content }) => {
        const winner = list.find((one) =>
          refiner.id === 'refine/one-per-cue'
            ? one.cue.first === cue.first
            : one.content[0]?.first === content[0]?.first,
        );
        return { start, end, rule, rate, refiner: refiner.id, winner: winner?.rate ?? null };
      });
  });
}

/** What `refine/often-right` asks for, written down once more. */
const LEAST: { rate: number; confidence: number; of: Readonly<Record<string, number>> } = {
  rate: 0.3,
  confidence: 0.33,
  of: { 'indirect/noun-cue': 0.6, 'indirect/bare-clause': 0.25, 'indirect/that-clause': 0.25 },
};

describe('what was dropped is named with its refiner, rate and threshold', async () => {
  const all = await Promise.all(
    FILES.map(async (path) => {
      const told = (await explained(path)).flatMap(({ dropped }) => dropped);
      return droppedBy(path).map((real) => ({
        path,
        real,
        told: told.find(({ candidate, refiner }) => {
          const { start, end, rule } = candidate;
          return start === real.start && end === real.end && rule === real.rule && refiner === real.refiner;
        }),
      }));
    }),
  );
  const cases = all.flat();

  test('in ten cases and more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
    expect(new Set(cases.map(({ real }) => real.refiner)).size).toBeGreaterThan(1);
  });

  test.for(
    cases.map((one) => [`${one.path}: ${one.real.refiner}, ${one.real.rule} at ${one.real.start}`, one] as const),
  )('%s', ([, { real, told }]) => {
    const weighed = told?.measure === 'confidence' ? confidenceOf(real.rule, real.rate) : real.rate;
    expect(told).toMatchObject({ refiner: real.refiner, rate: weighed });
    const least = told?.measure === 'confidence' ? LEAST.confidence : (LEAST.of[real.rule] ?? LEAST.rate);
    expect(told?.threshold).toBe(real.refiner === 'refine/often-right' ? least : real.winner);
  });
});

describe('each answer is that of the document', async () => {
  const [path = ''] = FILES;
  const answers = await explained(path);
  const { stdout } = await sayso(['extract', path, '--format', 'ndjson', '--no-config'], { cwd: FOLDER });
  const document = documentSchema.parse(JSON.parse(stdout));
  const of = (kind: Answer['kind']): Answer[] => answers.filter((answer) => answer.kind === kind);

  test('quotes, claims and mentions, all of them', () => {
    expect(of('quote').map(({ quote }) => quote)).toEqual(document.quotes);
    expect(new Set(of('claim').map(({ claim }) => claim?.id))).toEqual(new Set(document.claims.map(({ id }) => id)));
    expect(of('mention')).toHaveLength(document.entities.flatMap(({ mentions }) => mentions).length);
  });

  test('each has the rule that found it', () => {
    expect(answers.filter(({ rule, kind }) => rule === null && kind !== 'dropped').map(({ text }) => text)).toEqual([]);
  });

  test('each figure of a quote is the sum of its counts', () => {
    for (const { quote, counts } of of('quote')) {
      const figures = Object.fromEntries(counts.map((one) => [one.figure, one]));
      const { confidence, speakerConfidence = null } = quote ?? {};
      const sum = (name: string): number | null => {
        const { right = 0, seen = 0, expected = 0, weight = 0 } = figures[name] ?? {};
        return name in figures ? Math.round((100 * (right + expected * weight)) / (seen + weight)) / 100 : null;
      };
      expect([sum('confidence'), sum('speakerConfidence')]).toEqual([confidence, speakerConfidence]);
    }
  });

  test('each figure of a claim too', () => {
    for (const { claim, counts } of of('claim')) {
      expect(counts).toHaveLength(1);
      expect(Math.round(100 * (counts[0]?.value ?? 0)) / 100).toBe(claim?.confidence);
    }
  });

  test('a margin between two who could be meant is that of their scores', () => {
    const weighed = of('quote').filter(({ speaker }) => speaker?.candidates.some(({ score }) => score !== null));
    expect(weighed.length).toBeGreaterThan(0);
    for (const { speaker } of weighed) {
      const [first, second] = (speaker?.candidates ?? []).filter(({ score }) => score !== null);
      const margin = /margin (\d\.\d\d)/u.exec(speaker?.reason ?? '')?.[1];
      if (margin !== undefined && first?.chosen)
        expect(Math.abs(1 - (second?.score ?? 0) - Number(margin))).toBeLessThan(0.011);
    }
  });
});
