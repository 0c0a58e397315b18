import { describe, expect, test } from 'vitest';
import { compileLexicon, lexiconSchema } from '../../../../src/model/lexicon.ts';
import { survey } from '../../../../src/stages/entities/article/survey.ts';
import { isCapital, SentenceCase } from '../../../../src/stages/entities/article/token-facts.ts';
import { Is } from '../../../../src/stages/entities/words/word-bits.ts';
import { CONTEXT, phrasedDoc } from '../../../support/doc-of.ts';

const factsOf = (text: string) => survey(phrasedDoc(text), CONTEXT.lexicon);

describe('how a sentence is written', () => {
  const name = Object.fromEntries(Object.entries(SentenceCase).map(([key, value]) => [value, key]));
  test.for([
    ['prose', 'They left the harbour with Ingrid Halvik.'],
    ['prose', 'Zornik.'],
    ['upper', 'ZORNIK LEAVES'],
    ['prose', 'ZORNIK'],
    ['upper', 'ZORNIK LEAVES OLD harbour'],
    ['prose', 'ZORNIK LEAVES harbour'],
    ['prose', 'ZORNIK LEAVES Harbour'],
    ['upper', 'ZORNIK LEAVES HARBOUR OF Dravna'],
    ['prose', 'VRL and DFKP men.'],
    ['title', 'Mayor Leaves Harbour'],
    ['title', 'Zornik Leaves Old Harbour'],
    ['title', 'Mayor Leaves Harbour and the Old Port'],
    ['prose', 'Mayor leaves Harbour'],
    ['prose', 'Mayor Leaves Zornik'],
    ['prose', 'Zornik Vrell Dravna'],
    ['prose', 'Norway Meets Sweden'],
    ['title', 'Mayor Leaves Harbour Port Lamp soon'],
    ['prose', 'Mayor Leaves Harbour Port soon'],
    ['prose', 'Mayor Leaves Harbour in small boats'],
    [
      'title',
      'Mayor Leaves Harbour Port River Lamp Street Bridge House Boat Road Door Wall Roof Floor Window Table Chair',
    ],
    [
      'prose',
      'Mayor Leaves Harbour Port River Lamp Street Bridge House Boat Road Door Wall Roof Floor Window Table Chair Bed',
    ],
  ] as const)('%s: %s', ([wanted, text]) => {
    const { styles } = factsOf(text);
    expect([...styles].map((style) => name[style])).toEqual([wanted]);
  });
});

/** The words that stand where every word has a capital. */
const opening = (text: string): string[] => {
  const { tokens, opens } = factsOf(text);
  return tokens.flatMap((token, i) => (opens[i] === 1 ? [token.text] : []));
};

test('what opens: the first word of a sentence, and what follows a mark that opens', () => {
  expect(opening('Old lamps fell: they broke. “Then she left,” he said (and wept) — alone.')).toEqual([
    'Old',
    'they',
    '“',
    'Then',
    'alone',
  ]);
  expect(opening('- Old lamps - and new')).toEqual(['-', 'Old']);
  expect(opening('Zornik\n-')).toEqual(['Zornik', '-']);
});

test('what is known of each token', () => {
  const { keys, cases, sentenceOf, date, bits } = factsOf('Old U.S. lamps fell. They met al-Vrell.');
  expect(keys).toEqual(['old', 'us', 'lamps', 'fell', '.', 'they', 'met', 'al-vrell', '.']);
  expect([...cases]).toEqual([2, 3, 1, 1, 0, 2, 1, 4, 0]);
  expect([...sentenceOf]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
  expect(date).toBeNull();
  expect([...bits].map((bit) => (bit & Is.function) > 0)).toEqual([
    ...[false, true, false, false, false],
    ...[true, false, false, false],
  ]);
  expect([0, 1, 2, 4, 7, 9].map((i) => isCapital({ cases }, i))).toEqual([true, true, false, false, true, false]);
});

test('the date of the article is handed on', () => {
  expect(survey({ ...phrasedDoc('They left.'), date: '2013-09-26' }, CONTEXT.lexicon).date).toBe('2013-09-26');
});

test('titles, roles and cue verbs of the lexicon count as such', () => {
  const lexicon = compileLexicon([
    lexiconSchema.parse({ titles: ['Hetman'], roles: ['lampwright'], cueVerbs: ['toot'] }),
  ]);
  const { keys, bits } = survey(
    phrasedDoc('The hetman tooted. Two lampwrights came. They have tooted. A toot came.', { ...CONTEXT, lexicon }),
    lexicon,
  );
  const given = Is.title | Is.role | Is.humanVerb;
  const names = [
    [Is.title, 'title'],
    [Is.role, 'role'],
    [Is.humanVerb, 'verb'],
  ] as const;
  const told = keys.map((key, i) => [
    key,
    ...names.flatMap(([bit, name]) => ((bits[i] ?? 0) & given & bit ? [name] : [])),
  ]);
  expect(told.filter(({ length }) => length > 1)).toEqual([
    ['hetman', 'title'],
    ['tooted', 'verb'],
    ['lampwrights', 'title', 'role'],
    ['tooted', 'verb'],
  ]);
});

describe('how often words have a capital', () => {
  const countsIn = (text: string) => Object.fromEntries(factsOf(text).counts);
  test.for([
    ['They met Lantern. A lantern fell. The Lantern rose.', { lantern: { upper: 2, lower: 1 }, they: undefined }],
    ['Lantern fell. They met Lantern.', { lantern: { upper: 1, lower: 0 } }],
    ['Lantern fell.', {}],
    ['Lantern fell: lantern rose.', { lantern: { upper: 0, lower: 1 } }],
    ['They met LEK and “Zornik” there.', { lek: { upper: 1, lower: 0 } }],
    ['They met Zornik.\n\nMayor Leaves Zornik Harbour at Noon', { zornik: { upper: 1, lower: 0 } }],
    [
      'They met the ex-Federal man. The federal lamp and Federal men.',
      { 'ex-federal': { upper: 1, lower: 0 }, federal: { upper: 1, lower: 1 } },
    ],
    [
      'The Catholic-led club and a catholic lamp.',
      { 'catholic-led': { upper: 1, lower: 0 }, catholic: { upper: 0, lower: 1 } },
    ],
    ['They kept 9/11 and 12 lamps.', {}],
  ] as const)('%s', ([text, wanted]) => {
    expect(countsIn(text)).toEqual(wanted);
  });
});
