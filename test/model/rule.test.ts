import { describe, expect, test } from 'vitest';
import { type Refiner, runRefiners, runRules, type Signed } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import { traceInto } from '../support/traced.ts';

const span = (start: number, end: number) => ({ start, end });
const first = { id: 'a', about: 'Finds.', find: (length: number) => [span(0, 1), span(1, length)] };
const second = { id: 'b', about: 'Finds too.', find: (length: number) => [span(0, length)] };
const found = [
  { ...span(0, 1), rule: 'a' },
  { ...span(1, 5), rule: 'a' },
  { ...span(0, 5), rule: 'b' },
];

describe('rules', () => {
  test('run in their order, and each finding has the id of its rule', () => {
    expect(runRules([first, second], 5, 'quotes')).toEqual(found);
    expect(runRules([second, first], 5, 'quotes').map(({ rule }) => rule)).toEqual(['b', 'a', 'a']);
  });

  test('tell the trace what they propose, and why where it is asked', () => {
    const { trace, events } = traceInto();
    runRules([second], 5, 'quotes', trace);
    runRules([second], 5, 'entities', trace, ({ end }) => ({ reason: `ends at ${end}`, rate: 0.5 }));
    const event = { action: 'proposed', rule: 'b', span: span(0, 5) };
    expect(events).toEqual([
      { stage: 'quotes', ...event },
      { stage: 'entities', ...event, reason: 'ends at 5', rate: 0.5 },
    ]);
  });
});

describe('refiners', () => {
  type Found = Signed<Span>;
  const refiner = (
    id: string,
    refine: (list: readonly Found[], doc: number) => readonly Found[],
  ): Refiner<number, Span> => ({
    id,
    about: 'Refines.',
    refine,
  });
  const short = refiner('short', (list, most) => list.filter(({ start, end }) => end - start <= most));
  const trimmed = refiner('trim', (list) => list.map((one) => (one.end === 5 ? { ...one, end: 4 } : one)));

  test('each has what the one before has left', () => {
    expect(runRefiners([short, trimmed], found, 4, 'quotes')).toEqual([found[0], { ...span(1, 4), rule: 'a' }]);
    expect(runRefiners([trimmed, short], found, 4, 'quotes')).toHaveLength(3);
    expect(runRefiners([], found, 4, 'quotes')).toBe(found);
  });

  test('tell the trace what they dropped and what they changed', () => {
    const { trace, events } = traceInto();
    runRefiners([short, trimmed], found, 4, 'quotes', trace);
    expect(events).toEqual([
      { stage: 'quotes', action: 'dropped', rule: 'short', span: found[2], by: 'b', reason: 'found by b' },
      { stage: 'quotes', action: 'changed', rule: 'trim', span: found[1], by: 'a', reason: 'found by a' },
    ]);
  });

  test('say why themselves where they can, but only of what they dropped', () => {
    const { trace, events } = traceInto();
    const why = ({ rule }: Found, kept: readonly Found[]) => ({ reason: `${rule} for ${kept.length}`, threshold: 0.3 });
    runRefiners(
      [
        { ...short, why },
        { ...trimmed, why },
      ],
      found,
      4,
      'quotes',
      trace,
    );
    expect(events.map(({ action, reason, threshold }) => `${action}: ${reason}, ${threshold}`)).toEqual([
      'dropped: b for 2, 0.3',
      'changed: found by a, undefined',
    ]);
  });

  test('of two that begin at one place each is told by its own rule', () => {
    const { trace, events } = traceInto();
    const alike = [...found, { ...span(0, 3), rule: 'b' }];
    runRefiners([refiner('drop', (list) => list.filter(({ end }) => end !== 1))], alike, 4, 'quotes', trace);
    expect(events.map(({ action, span: at }) => [action, at])).toEqual([['dropped', found[0]]]);
  });
});
