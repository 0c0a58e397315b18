import { describe, expect, test } from 'vitest';
import {
  contentFrom,
  type EndRate,
  placesIn,
  toSentenceEnd,
  trimmed,
} from '../../../../src/stages/quotes/grammar/content-end.ts';
import { placeAt } from '../../../../src/stages/quotes/grammar/places.ts';
import { quoteInputWith, textOf } from '../../../support/cue-rows.ts';

/** A text with `|` before the token where content begins. */
function begun(source: string): { input: ReturnType<typeof quoteInputWith>; first: number } {
  const input = quoteInputWith(source.replace('|', ''));
  const at = source.replace(/\/[A-Z]{2,5}\$?(?![\w$])/gu, '').indexOf('|');
  return { input, first: input.tokens.findIndex(({ start }) => start >= at) };
}

describe('content up to the end of its sentence', () => {
  test.for([
    ['He said |it failed.', 'it failed'],
    ['He said|, it failed;', 'it failed'],
    ['He said|: it failed —', 'it failed'],
    ['He said |it failed –', 'it failed'],
    ['He said |it failed, :', 'it failed'],
    ['He said |it failed?', 'it failed?'],
    ['He said |it was “a mess.”', 'it was “a mess.”'],
    ['He said |it was “a mess. It failed.” She left.', 'it was “a mess. It failed.”'],
    ['“He said |it failed.” She left.', 'it failed'],
    ['“He said |it failed. She won.” She left.', 'it failed'],
    ['He said |“it failed.” She left.', '“it failed.”'],
    ['He said |“it failed. It lost.” She left.', '“it failed. It lost.”'],
    ['He said |“it failed. It lost.', '“it failed. It lost.'],
  ] as const)('%s', ([source, wanted]) => {
    const { input, first } = begun(source);
    expect(textOf(input, toSentenceEnd(input, first))).toBe(wanted);
  });

  test('nothing is left of marks alone', () => {
    const { input, first } = begun('He said |, ; : .');
    expect(trimmed(input, { first, end: input.tokens.length })).toEqual({ first, end: first });
  });
});

/** The places that are asked for where content begins at `|`, with the frame given. */
function askedIn(source: string, frame: Parameters<EndRate>[1]): string[] {
  const { input, first } = begun(source);
  const kindAt = (at: number): string | null => placeAt(input, at, input.knowledge.isCue);
  const places = placesIn(input, toSentenceEnd(input, first), frame, (at) => kindAt(at) !== null);
  return [...places].map((at) => `${input.tokens[at]?.text} = ${kindAt(at)}`);
}

describe('places within content', () => {
  test.for([
    [
      'that',
      'He said |that, if he left/VBD, they won/VBD, but lost/VBD.',
      [', = ,|but verb-past', 'but = 0|but verb-past'],
    ],
    ['np', 'He said |a plan, if it failed/VBD, won.', [', = ,|if', 'if = 0|if', ', = ,|verb-past']],
    [
      'clause',
      'He said |the plan, a mess, failed/VBD, and sank/VBD.',
      [', = ,|and verb-past', 'and = 0|and verb-past'],
    ],
    ['clause-far', 'He said |the plan, a mess, failed/VBD; they sank/VBD.', ['; = ;|pron verb-past']],
    ['according', 'To him, |the plan, a mess, failed/VBD; they sank/VBD.', ['; = ;|pron verb-past']],
    ['as', 'As said, |the plan, a mess, failed/VBD; they sank/VBD.', ['; = ;|pron verb-past']],
    ['rel that', 'He said |that the plan, a mess, failed/VBD; they sank/VBD.', ['; = ;|pron verb-past']],
    ['np', 'He said |the plan, a mess, failed/VBD.', [', = ,|np', ', = ,|verb-past']],
    ['that', 'He said |that the plan which failed/VBD, sank/VBD, here.', [', = ,|adverb']],
    ['that', 'He said |that the plan, a mess.', [', = ,|np']],
    ['that', 'He said |that in the old mill, they won/VBD, here.', [', = ,|adverb']],
    ['that', 'He said |that “it failed/VBD,” so they won/VBD, here.', [', = ,|adverb']],
    ['that', 'He said |that if he left/VBD they won.', []],
    ['np', 'He said |a plan (a mess, he said/VBD) and more.', ['and = 0|and RBR']],
    ['np', 'He said |a plan (a mess, he said/VBD).', ['( = (|np', ', = ,|pron cue-past']],
    ['np', 'He said |a plan — a mess, he said/VBD — and more.', ['and = 0|and RBR']],
    ['np', 'He said |a plan — a mess, he said/VBD and more.', ['— = -|np', ', = ,|pron cue-past', 'and = 0|and RBR']],
    ['np', 'He said |a plan “if it failed/VBD, won” and more.', ['and = ”0|and RBR']],
    ['np', '“He said |a plan, if it won.” She left.', [', = ,|if', 'if = 0|if']],
  ] as const)('after frame %s: %s', ([frame, source, wanted]) => {
    expect(askedIn(source, frame)).toEqual(wanted);
  });
});

describe('content ends at the first place where it ends more often than not', () => {
  const SOURCE = 'He said |a plan, if it failed, but won.';
  test.for([
    [{ ',|if': 0.5, ',|but verb-past': 0.51 }, 'a plan, if it failed'],
    [{ ',|if': 0.6, ',|but verb-past': 0.9 }, 'a plan'],
    [{ '0|if': 0.6 }, 'a plan'],
    [{}, 'a plan, if it failed, but won'],
  ] as const)('%j', ([rates, wanted]) => {
    const { input, first } = begun(SOURCE);
    const known: Readonly<Record<string, number>> = rates;
    const endRate: EndRate = (place, frame) => (frame === 'np' ? (known[place] ?? 0) : 1);
    const content = contentFrom({ ...input, knowledge: { isCue: () => false, endRate } }, first, 'np');
    expect(textOf(input, content)).toBe(wanted);
  });
});
