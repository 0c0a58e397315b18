import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/extract.ts';

/** The statements of a text, those that do not stand alone with a mark before them. */
function statementsOf(text: string): string[] {
  return extract(text).claims.map(({ statement, complete }) => (complete ? statement : `? ${statement}`));
}

describe('“you” is the one to whom it is said, where he is named', () => {
  test.for([
    ['“You should give back the money,” Marta Lund told Olaf Brun.', 'Olaf Brun should give back the money.'],
    ['“You have lied to your clients,” Marta Lund told Olaf Brun.', 'Olaf Brun has lied to his clients.'],
    ['“You were wrong,” Marta Lund told Olaf Brun.', 'Olaf Brun was wrong.'],
    ['“The dam will ruin your house,” Marta Lund told Olaf Brun.', 'The dam will ruin Olaf Brun’s house.'],
    ['“The dam will ruin you,” Marta Lund told Olaf Brun.', 'The dam will ruin Olaf Brun.'],
    ['Olaf Brun was pale. “You were wrong,” Marta Lund told him.', 'Olaf Brun was wrong.'],
    ['“The council went with you,” Marta Lund told Olaf Brun.', 'The council went with Olaf Brun.'],
  ])('%s', ([text = '', statement]) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});

describe('“you” stays open where only the article tells who it is', () => {
  test.for([
    ['“I love you,” Marta Lund said.', '? Marta Lund loves you.'],
    ['“Your schools are bad,” Marta Lund said.', '? Your schools are bad.'],
    ['“You were wrong,” Marta Lund told reporters.', '? You were wrong.'],
    ['“You were wrong,” Marta Lund told Olaf Brun’s lawyer.', '? You were wrong.'],
  ])('%s', ([text = '', statement]) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});

describe('“you” is anybody', () => {
  test.for([
    ['“If you look back, the dam was old,” Marta Lund told Olaf Brun.', 'If you look back, the dam was old.'],
    ['“Any time you raise taxes, rents rise,” Marta Lund said.', 'Any time you raise taxes, rents rise.'],
    ['“You can’t have both,” Marta Lund told Olaf Brun.', 'You can’t have both.'],
    ['Marta Lund suggested looking at your bills.', 'Marta Lund suggested looking at your bills.'],
    ['“The dam was old, you know,” Marta Lund told Olaf Brun.', 'The dam was old, you know.'],
  ])('%s', ([text = '', statement]) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});
