import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/extract.ts';
import type { Attribution } from '../../../../src/model/document.ts';
import type { TraceEvent } from '../../../../src/model/trace.ts';
import { noSource } from '../../../../src/stages/claims/refusals/no-source.ts';
import { noSubject } from '../../../../src/stages/claims/refusals/no-subject.ts';
import { titled } from '../../../../src/stages/claims/refusals/titled.ts';
import { sayingOf } from '../../../../src/stages/claims/saying.ts';
import { unitsOf } from '../../../../src/stages/claims/unit.ts';
import { utterances } from '../../../../src/stages/utterances/index.ts';
import { CONTEXT } from '../../../support/doc-of.ts';
import { spokenDoc } from '../../../support/spoken-doc.ts';

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
    ['question', 'If you do, why do you refuse to mend the dam.'],
    ['greeting', 'Thank you.'],
    ['greeting', 'Thank you, all of you.'],
    ['greeting', 'Good luck to the team that leads.'],
    ['greeting', 'Many thanks, all of you.'],
    ['greeting', 'Wow, wow.'],
    ['greeting', 'Happy birthday, Brun.'],
    ['greeting', 'Yes, absolutely.'],
    ['greeting', 'But well, good luck to the team.'],
    ['command', 'Go home, all of you.'],
    ['command', 'Please just leave us alone.'],
    ['command', 'Don’t blame the council.'],
    ['command', 'Let us mend the dam.'],
    ['command', 'Jail me if you can.'],
    ['command', 'Jail them all.'],
    ['command', 'If it rains, stay at home.'],
    ['relative', 'Which is why we left the valley.'],
    ['fragment', 'A mess.'],
    ['fragment', 'No more lies about the dam.'],
    ['condition', 'If I may, Governor.'],
    ['condition', 'If it leaks, because it is old.'],
    ['gap', 'Has left the valley for good.'],
    ['gap', 'Hope you like the hotel.'],
    ['gap', 'Is a lie unless proven otherwise.'],
  ])('%s: %s', ([rule = '', words = '']) => {
    const { statements, refused } = madeOf(said(words));
    expect(statements).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(new RegExp(`^refusals/${rule} `, 'u'));
  });
});

describe('what is refused beside other words', () => {
  test.for([
    ['titled', 'The crowd shouted “It’s Our Time.”', []],
    ['ellipsis', 'Marta Lund said: “The dam is safe. The bridge is not.”', ['The dam is safe.']],
    ['ellipsis', 'Marta Lund said: “The dam is safe. Nor would the mayor.”', ['The dam is safe.']],
    ['ellipsis', 'Marta Lund said: “The dam is safe. So are two bridges.”', ['The dam is safe.']],
    ['relative', 'Marta Lund pointed to a number of dams that are about to break.', []],
    ['no-source', 'A town that calls on its mayor to leave is rare.', []],
    ['gap-relative', 'The dam is what the mayor calls “a mess” to win votes.', []],
    [
      'quoted-within',
      '“I will sell the dam,” Olaf Brun said, according to the Orvin Courier.',
      ['Olaf Brun will sell the dam.'],
    ],
    ['gap-relative', 'The town spent the money the mayor says he raised for the dam.', []],
    ['gap-relative', 'The town spent the $18 million the mayor says he raised for the dam.', []],
    ['gap-relative', 'People laugh at what Marta Lund says her plan would do.', []],
    ['no-source', 'There is so little light in how ferry profits are reported.', []],
    ['announcing', 'Marta Lund said that she remembers thinking, “The dam is old.”', ['The dam is old.']],
    ['another-turn', 'Lund said: “The dam is safe. BRUN: The dam is old. It leaks.”', ['The dam is safe.']],
  ] as const)('%s: %s', ([rule, text, expected]) => {
    const { statements, refused } = madeOf(text);
    expect(statements).toEqual(expected);
    expect(refused.some((line) => line.includes(rule))).toBe(true);
  });

  test.for([
    ['In an interview Marta Lund said the dam had leaked.', 'The dam had leaked.'],
    ['Marta Lund said: “We are here.”', 'We are here.'],
    ['“I have seen Orvin,” Marta Lund wrote.', 'Marta Lund has seen Orvin.'],
    ['“I know what I saw,” Marta Lund said.', 'Marta Lund knows what she saw.'],
    ['Lund said: “LUND: The dam is safe.”', 'The dam is safe.'],
    ['The town got a letter in which Marta Lund said the dam had leaked.', 'The dam had leaked.'],
    ['In 2012 the mayor said the dam had leaked.', 'The dam had leaked.'],
    ['“Tolmer‘s dam is safe,” Marta Lund said.', 'Tolmer‘s dam is safe.'],
    ['Marta Lund said: “Would also recommend the hotel.”', 'Would also recommend the hotel.'],
  ])('not: %s', ([text = '', statement]) => {
    expect(madeOf(text).statements).toEqual([statement]);
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
    ['If the dam breaks, that will have consequences.'],
    ['If it rains the dam will break because it is old.'],
    ['They never leave the valley.'],
    ['The mayor said yes.'],
  ])('%s', ([words = '']) => {
    expect(madeOf(said(words)).statements).toHaveLength(1);
  });
});

/** A text, the rule that refuses something of it, and words that no statement may hold. */
test.for([
  ['refusals/held-untrue', 'Marta Lund dismissed claims that the dam leaks.', 'The dam leaks'],
  ['refusals/relative', 'The dam, which Marta Lund said was unsafe, has been mended.', 'Which'],
  ['refusals/command', '“Ask him, and you will know the truth,” said Marta Lund.', 'know'],
  ['refusals/question', '“Who knows?” asked Marta Lund.', 'Who'],
])('%s: %s claims nothing of "%s"', ([rule = '', text = '', words = '']) => {
  const { statements, refused } = madeOf(text);
  expect(statements.filter((statement) => statement.includes(words))).toEqual([]);
  expect(refused.map((reason) => reason.split(' ')[0])).toContain(rule);
});

describe('sayings made by hand', () => {
  const sayingIn = (source: string, parts: Partial<Attribution> = {}) => {
    const doc = utterances(spokenDoc(source), CONTEXT);
    const attribution = { ...doc.attributions[0], ...parts } as Attribution;
    return { doc, saying: sayingOf(doc, 0, attribution) };
  };

  test("'refusals/no-subject': one within another needs a subject", () => {
    const { doc, saying } = sayingIn('Asked, he {cue|said} {content|that it broke}.', { parent: 0 });
    expect(noSubject.refuses(doc, saying)).toBe(true);
    expect(noSubject.refuses(doc, { ...saying, attribution: { ...saying.attribution, parent: null } })).toBe(false);
    const told = sayingIn('{source|Lund} {cue|said} {content|that it broke}.', { parent: 0 });
    expect(noSubject.refuses(told.doc, told.saying)).toBe(false);
  });

  test("'refusals/titled': the name of something written", () => {
    const { doc, saying } = sayingIn('He read a report {cue|titled} {content|“The dam leaks”}.');
    expect(titled.refuses(doc, saying)).toBe(true);
    const stated = sayingIn('A report {cue|stated} {content|“The dam leaks”}.');
    expect(titled.refuses(stated.doc, stated.saying)).toBe(false);
  });

  test("'refusals/no-source': a cue without a source makes no sentence", () => {
    const { doc, saying } = sayingIn('At last {cue|accused} {content|Brun of theft}.');
    const [unit] = unitsOf(doc, saying.attribution);
    const clause = { first: 0, end: 3, subject: null, shared: null, verb: null, rule: 'sentence' };
    expect(unit && noSource.refuses({ doc, unit, clause, saying })).toBe(true);
  });
});

test('the rows of a document are told by its trace', () => {
  expect(madeOf('“What a mess. Who did it? The dam is old,” said Marta Lund.').refused).toEqual([
    'refusals/fragment «What a mess.»',
    'refusals/question «Who did it?»',
  ]);
});
