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
  ['what is no negation', "bo't can-t plan-t. o't", "bo't can-t plan-t . o't"],
  ['shortened words', "'cause 'round 'n roll 'em'", "'cause 'round 'n roll 'em '"],
  ['decades and what is none', "'80s '80 '8, '80st '80t '800", "'80s '80 ' 8 , ' 80st ' 80t ' 800"],
  [
    'elisions behind opening marks',
    '(’80s [’80s {’80s “’80s ‘’80s —’80s –’80s -’80s )’80s',
    '( ’80s [ ’80s { ’80s “ ’80s ‘ ’80s — ’80s – ’80s - ’80s ) ’ 80s',
  ],
  ['a word that begins without width', '\u0301a \u200bb', '\u0301a \u200bb'],
  ['marks and letters that are no clitics', '(a)s (em', '( a ) s ( em'],
  ['hyphens at the end of hyphenated words', 'post-war- and so- on', 'post-war - and so - on'],
  ['underscores', 'ann_lee _x', 'ann_lee _ x'],
  ['apostrophes beside digits', "5'10 5'a a'5", "5 ' 10 5 ' a a ' 5"],
  ['ampersands beside small letters', 'a&B A&b a&b 1&2', 'a & B A & b a & b 1 & 2'],
  ['marks beside one digit', 'a:5 5:a a/5 5/a a,123', 'a : 5 5 : a a / 5 5 / a a , 123'],
  ['marks between digits', '5:6 5/6 5;123 5+123', '5:6 5/6 5 ; 123 5 + 123'],
  ['thousands and other digits', '1,234 1,23 x 1,2345 1,2x4 1,23x', '1,234 1 , 23 x 1 , 2345 1 , 2x4 1 , 23x'],
  [
    'colons and slashes that open no address',
    'so:yes so:/yes so:a/b a-//b',
    'so : yes so : / yes so : a / b a - / / b',
  ],
  ['slashes behind words', 'and/or and-or/not 1.5/x 1.5/2', 'and / or and-or / not 1.5 / x 1.5/2'],
  ['addresses without a scheme', 'example.com/a?b=c, WWW.Foo.org?x', 'example.com/a?b=c , WWW.Foo.org?x'],
  ['what looks like one', 'abc.foo?x www-foo?x wwww.foo?x', 'abc.foo ? x www-foo ? x wwww.foo ? x'],
  [
    'what ends an address',
    '<http://a.b/c> “http://a.b/c” «http://a.b» "http://a.b" http://a|b',
    '< http://a.b/c > “ http://a.b/c ” « http://a.b » " http://a.b " http://a | b',
  ],
  ['marks that are no end of an address', "http://a.b.,;:!?)]}'’…", "http://a.b . , ; : ! ? ) ] } ' ’ …"],
  ['an address without anything', 'so:// there', 'so:// there'],
  ['handles with capitals', '@Ann #Vote @1 #é', '@Ann #Vote @ 1 #é'],
  ['four apostrophes', "He''''s ''''", "He '' '' s '' ''"],
  ['emoji that is followed along', '👍️‍ x 👍', '👍️‍ x 👍'],
  ['runs of each mark', '.. !! ?? -- –– —— __ ** == ~~ ## …… ++ •• ··', '.. !! ?? -- –– —— __ ** == ~~ ## …… ++ •• ··'],
  ['marks that make no run', '(( )) [[ “” ,, ;; :: // %%', '( ( ) ) [ [ “ ” , , ; ; : : / / % %'],
];

test.for(CASES)('%s', ([, text, tokens]) => {
  expect(
    tokenize(text)
      .tokens.map((token) => token.text)
      .join(' '),
  ).toBe(tokens);
});

test('marks that end sentences, and colons, are known by their place', () => {
  const text = 'So: he met Gen. Lee; why?! 3.5 “x.”… 漢。 No! etc.';
  const { tokens, terminals, colons } = tokenize(text);
  expect(colons.map((i) => [i, tokens[i]?.text])).toEqual([
    [1, ':'],
    [6, ';'],
  ]);
  expect(terminals.map((i) => [i, tokens[i]?.text])).toEqual([
    [4, 'Gen.'],
    [8, '?'],
    [9, '!'],
    [13, '.'],
    [15, '…'],
    [17, '。'],
    [19, '!'],
    [20, 'etc.'],
  ]);
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
