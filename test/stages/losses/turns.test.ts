import { expect, test } from 'vitest';
import { firstTurn } from '../../../src/stages/losses/turns.ts';
import { attributionOf, claimedWith, foundBy } from '../../support/claimed-doc.ts';

/** The first turn of a text of which nothing was read. */
function turnIn(text: string): string | null {
  const turn = firstTurn({ ...claimedWith(text), stage: 'claimed' });
  return turn && text.slice(turn.start, turn.end);
}

test.for([
  ['SMITH: We have to close it.', 'JONES: I do not agree.', 'SMITH: It is not safe.', 'JONES: Then show me that.'],
  ['[00:01] Host: Welcome to you.', 'Guest: Thank you so much.', 'Host: How is it?', 'Guest: It is very good.'],
  ['Q. Where were you then?', 'A. I was at home.', 'Q. Who saw you there?', 'A. Nobody saw me there.'],
  ['— Where were you then?', '— I was at home.', '— Who saw you there?', '— Nobody saw me there.'],
])('%s', (lines) => {
  expect(turnIn(lines.join('\n'))).toBe(lines[0]);
});

test.for([
  ['too few', ['SMITH: We have to close it.', 'JONES: I do not agree.', 'SMITH: It is not safe.']],
  ['one label alone', ['Note: It is very old.', 'Note: It is in use.', 'Note: It is not safe.', 'Note: It was sold.']],
  ['values', ['Height: 40 m', 'Width: 20 m', 'Height: 30 m', 'Width: 10 m']],
  ['a list of steps', ['- Take the flour now.', '- Mix it all well.', '- Bake it for long.', '- Serve it all warm.']],
] as const)('not %s', ([, lines]) => {
  expect(turnIn(lines.join('\n'))).toBeNull();
});

test('not where most of the turns are in quotes', () => {
  const text = 'SMITH: We have to close it.\nJONES: I do not agree.\nSMITH: It is not safe.\nJONES: Then show me that.';
  const said = [...text.matchAll(/: (.*)/gu)].map(({ index, 0: { length } }) => ({
    start: index + 2,
    end: index + length,
  }));
  const read = (count: number) => {
    const attributions = said.slice(0, count).map((span) => attributionOf([span]));
    return firstTurn({
      ...claimedWith(text, { attributions, speakers: attributions.map(() => foundBy([0])) }),
      stage: 'claimed',
    });
  };
  expect([read(1), read(2)]).toEqual([{ start: 0, end: 27 }, null]);
});
