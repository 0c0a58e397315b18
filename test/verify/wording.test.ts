/** What a wording is called, case by case; the twins are what only looks like the case before. */
import { describe, expect, test } from 'vitest';
import { verified } from '../support/verified.ts';

const TEXT = [
  'Mayor Ann Tolmer spoke in Nordvik. “We’ve checked every stone of the old dam in May — all 1,200 of them — and it is safe,”',
  'Tolmer said on Monday. “The town will pay ten million crowns. It has no choice. Nobody else in the U.S. would.”',
  '“The fish are gone, and the well-known boats of officials are rotting in the sun.”',
].join(' ');

describe('verbatim', () => {
  test.for([
    ['as it stands', 'The town will pay ten million crowns'],
    [
      'straight apostrophes, other dashes',
      "We've checked every stone of the old dam in May -- all 1200 of them - and it is safe",
    ],
    ['blanks and line breaks', 'The town\u00a0will\n  pay ten million crowns'],
    ['soft hyphens and ligatures', 'the well-known boats of o\u00adﬃcials are rot\u00adting'],
    ['the first letter small', 'the town will pay ten million crowns'],
    ['the first letter in brackets', '[t]he town will pay ten million crowns'],
    ['a closing comma', 'The fish are gone, and the well-known boats,'],
    ['stops inside a sentence', 'every stone of the old'],
    ['over the end of a sentence', 'pay ten million crowns. It has no'],
    ['a compound without its hyphen', 'the well known boats of officials'],
    ['letters without their stops', 'Nobody else in the US would'],
    ['sentences joined by a comma', 'The town will pay ten million crowns, it has no choice'],
    ['over the cue of the source', 'all 1,200 of them – and it is safe. The town will pay ten million crowns'],
    ['an ellipsis where nothing is missing', 'The town will pay … ten million crowns.'],
  ] as const)('%s', ([, quoted]) => {
    expect(verified(quoted, TEXT)).toMatchObject({ verdict: 'verbatim', changes: [] });
  });
});

describe('trimmed', () => {
  test.for([
    ['an ellipsis', 'We’ve checked every stone … and it is safe', ['/of the old dam in May all 1200 of them']],
    ['three stops', 'The fish are gone ... of officials are rotting', ['/and the well known boats']],
    ['an ellipsis in brackets', 'The fish are gone [...] of officials are rotting', ['/and the well known boats']],
    ['a sentence left out', 'The town will pay ten million crowns. … Nobody else', ['/It has no choice']],
    ['short pieces', 'The fish … boats … in the sun', ['/are gone and the well known', '/of officials are rotting']],
    ['replaced in brackets', '[The mayor’s people] checked every stone', ["The mayor's people/We've"]],
    ['put in in brackets', 'The fish [of the bay] are gone', ['of the bay/']],
    ['put in in round ones', 'The fish (of the bay) are gone', ['of the bay/']],
    ['stops at an ellipsis within a sentence', 'The fish are gone, and the well-known …', []],
  ] as const)('%s', ([, quoted, changes]) => {
    expect(verified(quoted, TEXT)).toMatchObject({ verdict: 'trimmed', changes });
  });

  test('an ellipsis after a whole sentence leaves nothing out of it', () => {
    expect(verified('The town will pay ten million crowns …', TEXT)?.verdict).toBe('verbatim');
  });

  test('a writer’s note puts nothing in', () => {
    expect(verified('The fish are [sic] gone', TEXT)).toMatchObject({ verdict: 'verbatim', changes: [] });
  });
});

describe('altered', () => {
  test.for([
    ['another word', 'We’ve checked each stone of the old dam', ['each/every']],
    ['another first word', 'A town will pay ten million crowns', ['A/The']],
    ['another last word', 'The town will pay ten million dollars', ['dollars/crowns']],
    ['a word less', 'The town will pay million crowns. It has no choice', ['/ten']],
    ['a word more', 'The old town will pay ten million crowns', ['old/']],
    ['two words apart', 'The village will pay ten million kroner', ['village/town', 'kroner/crowns']],
    ['a figure for a word', 'The town will pay 10 million crowns', ['10/ten']],
    ['a capital within', 'The town will pay ten million Crowns', ['Crowns/crowns']],
    ['a pronoun for letters', 'Nobody else in the us would', ['us/US']],
    [
      'a change beside an ellipsis',
      'We’ve checked each stone of … and it is safe',
      ['each/every', '/the old dam in May all 1200 of them'],
    ],
    [
      'a word between ellipses that stands nowhere',
      'The fish … never … are rotting in the sun',
      ['never/', '/are gone and the well known boats of officials'],
    ],
  ] as const)('%s', ([, quoted, changes]) => {
    expect(verified(quoted, TEXT)).toMatchObject({ verdict: 'altered', changes });
  });
});

describe('spliced', () => {
  test.for([
    ['a sentence left out without a mark', 'The town will pay ten million crowns. Nobody else in the U.S. would'],
    ['many words left out without a mark', 'We’ve checked every stone and it is safe'],
    ['words in the place of sentences', 'The town will pay nothing in the U.S. would'],
    ['parts of two quotations', 'We’ve checked every stone of the old boats are rotting in the sun'],
    ['in another order', 'Nobody else in the U.S. would. The town will pay ten million crowns'],
    ['in another order over an ellipsis', 'The fish are gone … The town will pay ten million crowns'],
  ] as const)('%s', ([, quoted]) => {
    expect(verified(quoted, TEXT)?.verdict).toBe('spliced');
  });

  test('a word at its end is no part', () => {
    expect(verified('The town will pay ten million fish', TEXT)?.verdict).toBe('altered');
  });
});

test('what else stands nowhere is told as missing', () => {
  const found = verified('The town will pay ten million crowns if the council so decides next spring', TEXT);
  expect(found?.verdict).toBe('altered, in part');
  expect(verified('Marble lanterns hum', TEXT)).toBeNull();
});

test('what a text says between the words that it quotes is not said', () => {
  const text =
    'ANN TOLMER: We will pay for the dam [applause] and the old bridge (laughter) too.\n\nANN TOLMER: It is ours to keep.';
  const quoted = 'We will pay for the dam and the old bridge too. It is ours to keep.';
  expect(verified(quoted, text)).toMatchObject({ verdict: 'verbatim', changes: [] });
  const written = 'We will pay for the dam (and all of it) too.';
  expect(verified('We will pay for the dam too', written)?.changes).toEqual(['/and all of it']);
});

test('repeated words are laid side by side as they follow each other', () => {
  const text = 'We will fight and we will win and we will stay.';
  expect(verified('we will fight and we shall win and we will stay', text)?.changes).toEqual(['shall/will']);
  expect(verified('we will fight and we will not win and we will stay', text)?.changes).toEqual(['not/']);
});

test('a broken word is one, an e-mail an email', () => {
  expect(verified('They sent an e-mail to the guild', 'They sent an email to the guild.')?.verdict).toBe('verbatim');
  expect(verified('They may be at the guild', 'They maybe at the guild.')?.verdict).toBe('altered');
});

test('a text in capitals has none that mean something', () => {
  expect(verified('The dam above the town holds', 'THE DAM ABOVE THE TOWN HOLDS.')?.verdict).toBe('verbatim');
});

test('thousands of words of one kind take linear time', () => {
  const many = 'the '.repeat(20_000);
  expect(verified(many, `${many}dam`)?.verdict).toBe('verbatim');
  const words = Array.from({ length: 20_000 }, (_, i) => `word${i % 700}`);
  const other = words.map((word, i) => (i % 50 === 7 ? 'changed' : word));
  expect(verified(other.join(' '), words.join(' '))?.verdict).toBe('altered');
});
