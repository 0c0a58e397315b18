import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/extract.ts';
import { worded } from '../../../support/wording-table.ts';

function statementsOf(text: string): string[] {
  return extract(text).claims.map(({ statement }) => statement);
}

describe('source and cue with what only they make a sentence of', () => {
  test.for([
    ['Marta Lund warned of floods in the valley.', 'Marta Lund warned of floods in the valley.'],
    ['Marta Lund called it “a mess”.', 'Marta Lund called it a mess.'],
    ['Marta Lund accused Olaf Brun of theft.', 'Marta Lund accused Olaf Brun of theft.'],
    ['Marta Lund urged residents to leave the valley.', 'Marta Lund urged residents to leave the valley.'],
    ['Marta Lund promised to rebuild the dam.', 'Marta Lund promised to rebuild the dam.'],
    ['Marta Lund also called for calm.', 'Marta Lund also called for calm.'],
    ['Marta Lund went on to call Olaf Brun a cheat.', 'Marta Lund went on to call Olaf Brun a cheat.'],
    ['Marta Lund demanded that Olaf Brun resign.', 'Marta Lund demanded that Olaf Brun resign.'],
    ['Marta Lund is demanding Olaf Brun resign.', 'Marta Lund is demanding Olaf Brun resign.'],
    [
      'Marta Lund complained about the lack of money and left the town.',
      'Marta Lund complained about the lack of money and left the town.',
    ],
    [
      'Marta Lund retweeted a photo of the dam contrasted with a lake.',
      'Marta Lund retweeted a photo of the dam contrasted with a lake.',
    ],
    ['Marta Lund wondered why the dam had failed.', 'Marta Lund wondered why the dam had failed'],
    ['Marta Lund asked whether the dam was safe.', 'Marta Lund asked whether the dam was safe'],
    [
      'Marta Lund left, repeating the promise that won her help from the villagers whose house had burned.',
      'Marta Lund was repeating the promise that won her help from the villagers whose house had burned.',
    ],
    [
      'Marta Lund questioned the science of dams and criticized the council.',
      'Marta Lund questioned the science of dams.',
    ],
    ['Marta Lund left the room, calling Olaf Brun a cheat.', 'Marta Lund was calling Olaf Brun a cheat.'],
    ['Villagers left the room, accusing Olaf Brun of theft.', 'Villagers were accusing Olaf Brun of theft.'],
    ['A lawyer who works for Orvin accused Olaf Brun of theft.', 'A lawyer accused Olaf Brun of theft.'],
  ])('%s', ([text = '', statement = '']) => {
    const [found] = statementsOf(text);
    expect(found?.startsWith(statement)).toBe(true);
  });
});

describe('what is denied never stands bare', () => {
  test.for([
    ['Marta Lund denied that the dam is unsafe.', 'The dam is not unsafe.'],
    ['Marta Lund denied that the dam had leaked.', 'The dam had not leaked.'],
    ['Marta Lund denied that the dam has a leak.', 'Marta Lund denied that the dam has a leak.'],
    ['Marta Lund denied that the council sold the dam.', 'Marta Lund denied that the council sold the dam.'],
    ['Marta Lund denied that all dams are unsafe.', 'Marta Lund denied that all dams are unsafe.'],
    ['Marta Lund denied that several dams are unsafe.', 'Marta Lund denied that several dams are unsafe.'],
    ['Marta Lund denied that the dam can break.', 'The dam can not break.'],
    ['Marta Lund denied that the dam must close.', 'Marta Lund denied that the dam must close.'],
    ['Marta Lund denied that the dam is not safe.', 'Marta Lund denied that the dam is not safe.'],
    ['Marta Lund denied the charges.', 'Marta Lund denied the charges.'],
  ])('%s', ([text = '', statement]) => {
    expect(statementsOf(text)).toEqual([statement]);
  });

  test('the word put in is told', () => {
    const [claim] = extract('Marta Lund denied that the dam is unsafe.').claims;
    expect(claim?.inserted).toEqual([{ text: 'not', why: 'denied' }]);
    expect(claim?.stance).toBe('denies');
  });

  test('what somebody says in denying it stands as he said it', () => {
    expect(statementsOf('“The dam is safe,” Marta Lund denied.')).not.toContain('The dam is not safe.');
  });
});

describe('what is true by itself stands bare', () => {
  test.for([
    ['Marta Lund said that the dam was safe.', 'The dam was safe.'],
    ['Marta Lund told reporters that the dam was safe.', 'The dam was safe.'],
    ['According to Marta Lund, the dam is safe.', 'The dam is safe.'],
    ['Marta Lund spoke for an hour, adding that the dam was safe.', 'The dam was safe.'],
    ['Marta Lund warned that the dam could break.', 'The dam could break.'],
  ])('%s', ([text = '', statement]) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});

describe('a cue agrees with the name of its source', () => {
  test.for([
    ['{source|{PERSON|I}} {cue|call for} {content|calm}', 'Ann Lee calls for calm.'],
    ['{source|{PERSON|I}} {cue|am calling for} {content|calm}', 'Ann Lee is calling for calm.'],
    ['{source|{PERSON|I}} {cue|have called for} {content|calm}', 'Ann Lee has called for calm.'],
    ['{source|{PERSON|I}} {cue|called for} {content|calm}', 'Ann Lee called for calm.'],
    ['{source|{PERSON|I}} {cue|will call for} {content|calm}', 'Ann Lee will call for calm.'],
    ['{source|{PERSON|She}} {cue|calls for} {content|calm}', 'Ann Lee calls for calm.'],
  ])('%s → %s', ([source, statement]) => {
    expect(worded(`${source}. {PERSON|Ann Lee} left.`)).toMatchObject({ statement });
  });
});

describe('the source', () => {
  test.for([
    ['Marta Lund is mayor. Lund accused Olaf Brun of theft.', 'Marta Lund accused Olaf Brun of theft.'],
    ['“I call for calm,” Marta Lund said.', 'Marta Lund calls for calm.'],
    ['The League of Orvin accused Olaf Brun of theft.', 'The League of Orvin accused Olaf Brun of theft.'],
    ['A lawyer for the valley accused Olaf Brun of theft.', 'A lawyer for the valley accused Olaf Brun of theft.'],
    ['Olaf Brun was accused of theft by Marta Lund.', 'Olaf Brun was accused of theft by Marta Lund.'],
    ['Marta Lund denied that she sold the dam.', 'Marta Lund denied that she sold the dam.'],
    ['An Orvinian left. Orvinians are urging Olaf Brun to resign.', 'Orvinians are urging Olaf Brun to resign.'],
    ['Marta Lund said she recalled thinking, “This is old.”', 'Marta Lund recalled thinking, This is old.'],
  ])('%s', ([text = '', statement = '']) => {
    expect(statementsOf(text).at(-1)).toBe(statement);
  });

  test('the end of a longer source names nobody', () => {
    const told = 'The mayor of Orvin and {source|current presidential candidate} {cue|said} {content|she left}.';
    expect(worded(told)).toMatchObject({ statement: 'She left.', open: 'she' });
  });

  test('nobody is no source', () => {
    expect(
      statementsOf('There were calls for calm.').filter((statement) => /some(?:body|one)/iu.test(statement)),
    ).toEqual([]);
  });

  test('a pronoun that nobody resolved is told', () => {
    const claims = extract('They accused Olaf Brun of theft.').claims;
    expect(claims.map(({ statement, complete, unresolved }) => [statement, complete, unresolved])).toEqual([
      ['They accused Olaf Brun of theft.', false, [{ start: 0, end: 4 }]],
    ]);
  });
});
