/** Spelling rules of inflection: each with words that it is for and words that it must leave alone. */
import { expect, test } from 'vitest';
import type { Penn } from '../../../src/model/tags.ts';
import { wordOf } from '../../../src/model/word.ts';
import { lemmasOf } from '../../../src/stages/tag/lemma.ts';
import { regularInfinitive, withoutS } from '../../../src/stages/tag/regular.ts';

/** Form and infinitive; those at the end of a line are in no list, so that the spelling alone decides. */
const FORMS = {
  'no vowel before the ending': 'bing bing, king king, thing thing, sing sing, bed bed, red red, ing ing, ed ed, s s',
  '-ing taken off': 'saying say, passing pass, filling fill, hanging hang, longing long, croonting croont',
  '-ing with an e': 'waving wave, noting note, trading trade, charging charge, arranging arrange, serving serve',
  '-ied and -ies': 'tried try, tries try, denied deny, denies deny, dies die, ties tie, ied ied',
  '-ed taken off': 'boxed box, snowed snow, targeted target, glitched glitch, wooed woo, responded respond',
  '-ed with an e': 'owed owe, tied tie, dyed dye, agreed agree, urged urge',
  'a consonant twice': 'stopped stop, zogging zog, zogged zog, bagged bag, purred pur',
  'a consonant that stays twice':
    'bluffed bluff, glossed gloss, buzzing buzz, filled fill, trussed truss, agreeing agree',
  'a k put in': 'panicked panic, panicking panic, backing back',
  '-y for -ie': 'lying lie, tying tie, paying pay, belieing belie',
  'an e by spelling: -at, -iz, -uz, -is':
    'glorated glorate, floated float, blizing blize, gluzed gluze, revised revise',
  'an e by spelling: a consonant and l':
    'zabled zable, gogled gogle, zafled zafle, zukled zukle, dapled daple, dazled dazle',
  'an e by spelling: c, s, u, v': 'zenced zence, zelsed zelse, vogued vogue, zolved zolve',
  'an e by spelling: rg, dg, ng, rs, rv':
    'merged merge, zodged zodge, zinged zing, zersed zerse, nerved nerve, zanging zang',
  'none by spelling: ss, ous, ow, us': 'zossing zoss, plowed plow, focused focus, zonged zong',
  'an e by spelling: -ut, -ur, -um, -ib':
    'zuted zute, routed rout, zured zure, zoured zour, resumed resume, zoscribed zoscribe',
  'an e by spelling: -par, -ven, -ag, -am':
    'zopared zopare, zovened zovene, zaged zage, zoblamed zoblame, zobamed zobame',
  'an e by spelling: -xil, -pon, -hrin': 'zoxiled zoxile, zoponed zopone, zohrined zohrine',
  'an e by spelling: one short vowel':
    'hyped hyp, zoned zone, zuded zude, zaxed zax, zayed zay, zawed zaw, zooned zoon, zoneded zoned',
  '-s taken off':
    'says say, lets let, goes go, does do, boxes box, buzzes buzz, catches catch, pushes push, is is, bus bus',
} as const;

test.for(Object.entries(FORMS))('infinitives: %s', ([, pairs]) => {
  const wanted = pairs.split(', ');
  expect(wanted.map((pair) => `${pair.split(' ')[0]} ${regularInfinitive(pair.split(' ')[0] ?? '')}`)).toEqual(wanted);
});

test('without -s, by what is known and by spelling', () => {
  const known = new Set(['movie', 'box', 'house', 'hero', 'shoe', 'axe', 'ax', 'gas']);
  const wanted = [
    // Known.
    ...['movies movie', 'houses house', 'heroes hero', 'shoes shoe', 'boxes box', 'gases gas'],
    // Both are known, or neither: the spelling decides.
    ...['axes ax', 'cities city', 'ties tie', 'pies pie', 'ies ie', 'zoxes zox', 'zosses zoss', 'zuzzes zuzz'],
    ...['zotches zotch', 'zoshes zosh', 'zuroes zuro', 'zoes zo', 'zaoes zaoe', 'zazes zaze', 'zases zase'],
    ...['cats cat', 'keys key', 'cakes cake', 'bathes bathe'],
    // No plurals.
    ...['glass glass', 'bus bus', 'crisis crisis', 'as as', 's s'],
  ];
  expect(wanted.map((pair) => `${pair.split(' ')[0]} ${withoutS(pair.split(' ')[0] ?? '', known)}`)).toEqual(wanted);
});

test.for<[tags: Penn[], pairs: string]>([
  [['VB', 'VBP'], "be be, are be, am be, 'm be, 've have, says says, lay lay"],
  [['VBD', 'VBN', 'VBG', 'VBZ'], 'lay lie, fact-checked fact-check, re-went re-go, rethought rethink, undid undo'],
  [
    ['VBD', 'VBN', 'VBG', 'VBZ'],
    'outzogged outzog, over-zogging over-zog, un- un-, withdrew withdraw, mistook mistake',
  ],
  [
    ['NNS', 'NNPS'],
    "men man, firemen fireman, yemen yeman, omen omen, grandchildren grandchild, '80s '80s, 1990s 1990s",
  ],
  [['NNS', 'NNPS'], "sons-in-laws sons-in-law, vice-cities vice-city, cattle cattle, 's 's, zogs zog, feet foot"],
  [['MD', 'RB'], "'d would, n't not, ca can, wo will, sha shall, 'll will, soon soon"],
  [['NN', 'NNP', 'JJ', 'DT', 'IN', 'POS', 'CD'], "cities cities, said said, 's 's, n't n't"],
])('lemmas of %j', ([tags, pairs]) => {
  const wanted = pairs.split(', ');
  const lemma = (tag: Penn, form: string): string => lemmasOf(tag)?.(wordOf(form)) ?? form;
  for (const tag of tags) {
    const found = wanted.map((pair) => pair.split(' ')[0] ?? '').map((form) => `${form} ${lemma(tag, form)}`);
    expect(found, tag).toEqual(wanted);
  }
});

test('what is longer than any word has no other form', () => {
  const long = (letters: number, ending: string): string =>
    `${'za'.repeat(30).slice(0, letters - ending.length)}${ending}`;
  const [verb, plural] = [lemmasOf('VBD'), lemmasOf('NNS')];
  expect([verb?.(wordOf(long(40, 'ted'))), verb?.(wordOf(long(41, 'ted')))]).toEqual([
    long(40, 'ted').slice(0, -2),
    long(41, 'ted'),
  ]);
  expect([plural?.(wordOf(long(40, 'ts'))), plural?.(wordOf(long(41, 'ts')))]).toEqual([
    long(40, 'ts').slice(0, -1),
    long(41, 'ts'),
  ]);
});
