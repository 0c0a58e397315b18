import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/extract.ts';
import type { TraceEvent } from '../../../../src/model/trace.ts';

/** Statements of a text and why others were refused: "refusals/fragment «A mess.»". */
function madeOf(text: string): { statements: string[]; refused: string[] } {
  const refused: string[] = [];
  const trace = (event: () => TraceEvent): void => {
    const { stage, action, rule, span } = event();
    if (stage === 'claims' && action === 'dropped') refused.push(`${rule} «${text.slice(span.start, span.end)}»`);
  };
  const { claims } = extract(text, { trace });
  return { statements: claims.map(({ statement }) => statement), refused };
}

const said = (words: string): string => `Marta Lund said: “${words}”`;

describe('what is refused', () => {
  test.for([
    ['question', 'Why did the dam break?'],
    ['question', 'The dam is safe, is it not?!'],
    ['greeting', 'Thank you.'],
    ['greeting', 'Thank you for what you have done.'],
    ['greeting', 'Good luck to the team that leads.'],
    ['greeting', 'Many thanks, all of you.'],
    ['greeting', 'Wow, wow.'],
    ['greeting', 'Happy birthday, Brun.'],
    ['greeting', 'Yes, absolutely.'],
    ['command', 'Go home, all of you.'],
    ['command', 'Please just leave us alone.'],
    ['command', 'Don’t blame the council.'],
    ['command', 'Let us mend the dam.'],
    ['command', 'If it rains, stay at home.'],
    ['relative', 'Which is why we left the valley.'],
    ['fragment', 'A mess.'],
    ['fragment', 'No more lies about the dam.'],
    ['gap', 'Has left the valley for good.'],
    ['gap', 'Would also recommend the hotel.'],
    ['gap', 'Hope you like the hotel.'],
  ])('%s: %s', ([rule = '', words = '']) => {
    const { statements, refused } = madeOf(said(words));
    expect(statements).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(new RegExp(`^refusals/${rule} `, 'u'));
  });
});

describe('what only looks like it', () => {
  test.for([
    ['Thanks to the firemen the dam held.'],
    ['We thank the firemen.'],
    ['The mayor wished us good luck.'],
    ['We go home every night.'],
    ['Why the dam broke is a mystery.'],
    ['Had the dam broken, the valley would be gone.'],
    ['Here is the key to the dam.'],
    ['Looks like the dam will hold.'],
    ['In March, the dam broke.'],
    ['They never leave the valley.'],
    ['The mayor said yes.'],
  ])('%s', ([words = '']) => {
    expect(madeOf(said(words)).statements).toHaveLength(1);
  });
});

test.for([
  ['Brun read a report titled “The dam leaks”.', 'The dam leaks'],
  ['Marta Lund dismissed claims that the dam leaks.', 'The dam leaks'],
  ['The release, which thanked the firemen for their work, urged readers to wait.', 'Which thanked'],
  ['The dam, which Marta Lund said was unsafe, has been mended.', 'Which'],
  ['“Ask him, and you will know the truth,” said Marta Lund.', 'know'],
  ['“Who knows?” asked Marta Lund.', 'Who'],
])('%s claims nothing of "%s"', ([text = '', words = '']) => {
  expect(madeOf(text).statements.filter((statement) => statement.includes(words))).toEqual([]);
});

test('the rows of a document are told by its trace', () => {
  expect(madeOf('“What a mess. Who did it? The dam is old,” said Marta Lund.').refused).toEqual([
    'refusals/fragment «What a mess.»',
    'refusals/question «Who did it?»',
  ]);
});
