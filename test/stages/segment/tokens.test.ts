import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank } from '../../../src/model/span.ts';
import { tokenize } from '../../../src/stages/segment/tokens.ts';

/** Expected tokens, parted by blanks; where a blank is missing between two in the text, `_` stands in the list. */
const CASES: readonly (readonly [name: string, text: string, tokens: string])[] = [
  ['punctuation', '“Yes,” she said.', '“ Yes , ” she said .'],
  ['negation', "I don't, CAN'T and won’t.", "I do n't , CA N'T and wo n’t ."],
  ['clitics', "It's Ann's; who'd've gone? THEY'LL.", "It 's Ann 's ; who 'd 've gone ? THEY 'LL ."],
  ['a clitic behind a mark', '“Hamilton”’s cast', '“ Hamilton ” ’s cast'],
  ['plural possessive', "the Smiths' house", "the Smiths ' house"],
  ['single quotation marks', "He said: 'So it goes.'", "He said : ' So it goes . '"],
  ['three apostrophes that close', "'Go,''' he", "' Go , ' '' he"],
  ['three apostrophes that open', "He: '''Go", "He : '' ' Go"],
  ['doubled quotation marks', "''Yes'' or ``no''", "'' Yes '' or `` no ''"],
  ['elisions', "'Tis the ’80s: rock 'n' roll and 'em", "'Tis the ’80s : rock 'n' roll and 'em"],
  ['apostrophes within', "O'Brien of Coeur d'Alene at five o’clock", "O'Brien of Coeur d'Alene at five o’clock"],
  ['hyphens', 'a 3-year-old, pre- and post-war U.S.-based', 'a 3-year-old , pre - and post-war U.S.-based'],
  ['titles', 'Mr. J.R. Hill, Lt. Gov. A. Lee', 'Mr. J.R. Hill , Lt. Gov. A. Lee'],
  ['initials without a blank', 'J.Hill and J.-P. Roy', 'J. Hill and J.-P. Roy'],
  ['the pronoun is no initial', 'taller than I. The end', 'taller than I . The end'],
  ['acronyms', 'the U.S. at 5 p.m. has a Ph.D. e.g. here', 'the U.S. at 5 p.m. has a Ph.D. e.g. here'],
  ['full stop without a blank', 'The end.Next one', 'The end . Next one'],
  ['abbreviation before a number only', 'No. 5 on Mar. 3. No. Sat.', 'No. 5 on Mar. 3 . No . Sat .'],
  ['states', 'Lynn, Mass. (D-Ore.) lost mass. Ore.', 'Lynn , Mass. ( D-Ore. ) lost mass . Ore .'],
  ['numbers', '$1,234.56m, 40%, 10:30, 9/11, 1,2,3', '$ 1,234.56m , 40 % , 10:30 , 9/11 , 1 , 2 , 3'],
  ['dashes', 'so--or 1990–95—well - no', 'so -- or 1990 – 95 — well - no'],
  ['runs of marks', 'Well... really?! No!!!', 'Well ... really ? ! No !!!'],
  ['addresses', 'See http://a.b/c?d=e, www.foo.org.', 'See http://a.b/c?d=e , www.foo.org .'],
  ['mail, handles, tags', 'ann.lee@paper.com @ann_lee #vote #1', 'ann.lee@paper.com @ann_lee #vote # 1'],
  ['companies', 'AT&T, Amazon.com and R&D', 'AT&T , Amazon.com and R&D'],
  ['emoji', 'so 😀👍🏽 there', 'so 😀 👍 🏽 there'],
  ['combining marks', 'e\u0301te\u0301 was', 'e\u0301te\u0301 was'],
];

test.for(CASES)('%s', ([, text, tokens]) => {
  expect(
    tokenize(text)
      .tokens.map((token) => token.text)
      .join(' '),
  ).toBe(tokens);
});

test('keys are in lower case, with straight apostrophes and without soft hyphens', () => {
  expect(tokenize('CAN’T Co\u00adop').tokens.map(({ lower }) => lower)).toEqual(['ca', "n't", 'coop']);
});

test("the user's abbreviations keep their full stop", () => {
  expect(tokenize('Foo Ltda. said', new Set(['Ltda.'])).tokens.map(({ text }) => text)).toEqual([
    'Foo',
    'Ltda.',
    'said',
  ]);
});

test('every character that is no blank lies in exactly one token, in order', () => {
  const alphabet = fc.constantFrom(...'aA1.\'’"“-,:/@#&$ \n\u00a0\u0301\u200b😀', 'n’t', 'http://', 'Mr.', '\ud800');
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const token of tokenize(text).tokens) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.text).toBe(text.slice(token.start, token.end));
        for (const char of text.slice(at, token.start)) expect(isBlank(char.charCodeAt(0))).toBe(true);
        at = token.end;
      }
      for (const char of text.slice(at)) expect(isBlank(char.charCodeAt(0))).toBe(true);
    }),
  );
});
