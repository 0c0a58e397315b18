import { expect, test } from 'vitest';
import { extract } from '../../../../src/extract.ts';
import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('direct/label', {
  finds: [
    'It rains. And {source|Tom Okello}{cue|:} {content|“It is new.”}',
    'It rains. Thus {source|Tom Okello}{cue|:} {content|"It is old. "It is very old."}',
    'It rains. {source|Tom Okello}{cue|:} {content|“We lost the ball.”} It rains.',
  ],
  ignores: [
    'It rains. Thus the sign: “Keep out of here.”',
    'It rains. Best film: “The dam is old.”',
    'It rains. Tom Okello: “The Dam”',
    'It rains. Tom Okello left: “No.”',
    'It rains. Tom Okello: it is “old.”',
  ],
});

test.each([
  ['Thus Lena Voss: “It is old.” And Tom Okello: “It is new.”', ['Lena Voss', 'Tom Okello']],
  ['- Rovers boss Kevin Hale: "We won. "We won it all."', ['Rovers boss Kevin Hale']],
  ['- Best film: "We won. "We won it all."', []],
])('who is named before a quotation: %s', (text, wanted) => {
  expect(extract(text).quotes.map(({ source }) => source?.text)).toEqual(wanted);
});
