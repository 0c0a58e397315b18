import { expect, test } from 'vitest';
import { tokenize } from '../../../src/stages/segment/tokens.ts';

test.for([
  ['my hon. Friend left', 'my hon. Friend left'],
  ['the hon. and learned Lady', 'the hon. and learned Lady'],
  ['see you, hon. Friends left', 'see you , hon . Friends left'],
  ['hon. Friends left', 'hon . Friends left'],
  ['her hon. Friend left', 'her hon. Friend left'],
  ['they call her hon. Friends laugh', 'they call her hon . Friends laugh'],
  ['they call him hon. Friends laugh', 'they call him hon . Friends laugh'],
  ['Labour hon. Members left', 'Labour hon. Members left'],
  ['the right hon. Gentleman', 'the right hon. Gentleman'],
  ['as in Part v. Moss left', 'as in Part v . Moss left'],
  ['my hon. We left', 'my hon . We left'],
  ['Hale v. Moss', 'Hale v. Moss'],
  ['Hale v. The State', 'Hale v. The State'],
  ['Hale v. The court', 'Hale v . The court'],
  ['Hale v. He left', 'Hale v . He left'],
  ['Hale v. moss', 'Hale v . moss'],
  ['Acme Corp. v. Moss', 'Acme Corp. v. Moss'],
  ['Hale et al. v. Moss', 'Hale et al. v. Moss'],
  ['Hale (No 2) v. Moss', 'Hale ( No 2 ) v. Moss'],
  ['room v. Moss', 'room v . Moss'],
  ['Hale\nv. Moss', 'Hale v . Moss'],
  ['Hale  v. Moss', 'Hale v . Moss'],
  ['see v. 2', 'see v. 2'],
  ['Rs. 500', 'Rs. 500'],
  ['Rs.500', 'Rs. 500'],
  ['his Rs. They', 'his Rs . They'],
] as const)('%s', ([text, tokens]) => {
  expect(
    tokenize(text)
      .tokens.map((token) => token.text)
      .join(' '),
  ).toBe(tokens);
});

test('what follows the fourth item of a list is the fifth', () => {
  const textOf = (text: string): string[] => tokenize(text).tokens.map((token) => token.text);
  expect(textOf('iv. Pears v. Grapes').slice(-3)).toEqual(['v', '.', 'Grapes']);
  expect(textOf('(iv) Pears v. Grapes').slice(-3)).toEqual(['v', '.', 'Grapes']);
  expect(textOf('u. Pears v. Grapes').slice(-3)).toEqual(['v', '.', 'Grapes']);
  expect(textOf('the menu. Pears v. Grapes').slice(-2)).toEqual(['v.', 'Grapes']);
});
