import { expect, test } from 'vitest';
import { tokenize } from '../../../src/stages/segment/tokens.ts';

/** A text that counts how many characters are read from it. */
function counted(text: string): { text: string; steps: () => number } {
  let steps = 0;
  const fake = {
    length: text.length,
    charAt: (at: number) => text.charAt(step(at)),
    charCodeAt: (at: number) => text.charCodeAt(step(at)),
    codePointAt: (at: number) => text.codePointAt(step(at)),
    startsWith: (piece: string, at: number) => text.startsWith(piece, step(at)),
    slice: (from: number, to: number) => {
      steps += to - from;
      return text.slice(from, to);
    },
  };
  const step = (at: number) => {
    steps++;
    return at;
  };
  return { text: fake as unknown as string, steps: () => steps };
}

function stepsFor(text: string): number {
  const { text: fake, steps } = counted(text);
  tokenize(fake);
  return steps();
}

const TRAPS: readonly (readonly [name: string, piece: string])[] = [
  ['dots', '.'],
  ['dots and blanks', '. '],
  ['digits', '7'],
  ['digits and commas', '7,'],
  ['capitals', 'A'],
  ['initials', 'A.'],
  ['initials and blanks', 'A. '],
  ['double marks', '"'],
  ['single marks', "'"],
  ['clitics', "'s"],
  ['negations', "n't"],
  ['one endless word', 'a'],
  ['one endless hyphenated word', 'a-'],
  ['an endless address', 'http://a.b/'],
  ['addresses that end in marks', 'www.a.,;:!?'],
  ['at signs', '@a'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['combining characters', '\u0301'],
  ['emoji', '😀'],
  ['lone surrogates', '\ud800'],
  ['zero-width characters', '\u200b'],
  ['words', 'Some words, in one line. '],
];

test.for(TRAPS)('time is linear in a run of %s', ([, piece]) => {
  const [small, large] = [stepsFor(piece.repeat(2_000)), stepsFor(piece.repeat(8_000))];
  expect(large / small).toBeLessThan(4.1);
  expect(large).toBeLessThan(8_000 * piece.length * 30);
});
