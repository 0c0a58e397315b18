import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/extract.ts';

/** The statements of a text, those that do not stand alone with a mark before them. */
function statementsOf(text: string): string[] {
  return extract(text).claims.map(({ statement, complete }) => (complete ? statement : `? ${statement}`));
}

describe('a share of many speaks of itself', () => {
  test.for([
    ['Half of voters say they prefer lower rents.', 'Half of voters prefer lower rents.'],
    ['Some of the women said they had been ill.', 'Some of the women had been ill.'],
    ['A majority of workers say they want the dam closed.', 'A majority of workers want the dam closed.'],
    ['Only 7 percent said they are undecided.', 'Only 7 percent are undecided.'],
    ['30 percent of Mr. Brun’s backers say they will not vote.', '30 percent of Mr. Brun’s backers will not vote.'],
    // Not what others shall do, nor a share of whom only the article tells.
    ['Several lawmakers demanded they resign.', '? Several lawmakers demanded they resign.'],
    ['A majority of her backers say they will not vote.', '? They will not vote.'],
  ])('%s', ([text = '', statement]) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});

describe('whose advisers speak, is told', () => {
  test.for([
    ['Marta Lund lost. Her advisers said they were confident.', "Marta Lund's advisers were confident."],
    ['Olaf Brun won. His campaign said it would sue the town.', "Olaf Brun's campaign would sue the town."],
    ['Olaf Brun won. His backers called him a genius.', "Olaf Brun's backers called him a genius."],
    ['Marta Lund lost. “I am sad,” her brother said.', 'Marta Lund’s brother is sad.'],
    ['Marta Lund lost. Her advisers said it was a bad night.', '? It was a bad night.'],
  ])('%s', ([text = '', statement]) => {
    expect(statementsOf(text)).toEqual([statement]);
  });
});
