import { expect, test } from 'vitest';
import type { Penn } from '../../../src/model/tags.ts';
import { wordOf } from '../../../src/model/word.ts';
import { lemmasOf } from '../../../src/stages/tag/lemma.ts';

const CASES: readonly (readonly [tag: Penn, pairs: string])[] = [
  [
    'VBD',
    'said say, told tell, denied deny, argued argue, agreed agree, stopped stop, visited visit, was be, had have',
  ],
  [
    'VBD',
    'hoped hope, tweeted tweet, preferred prefer, panicked panic, passed pass, overtook overtake, misled mislead',
  ],
  ['VBN', 'gone go, done do, seen see, written write, withheld withhold, released release, born bear'],
  ['VBG', 'saying say, lying lie, making make, running run, seeing see, dying die, urging urge, pre-empting pre-empt'],
  ['VBZ', 'says say, denies deny, goes go, watches watch, is be, has have, focuses focus, argues argue'],
  ['VBP', "are be, 've have, say say"],
  [
    'NNS',
    'cities city, women woman, spokesmen spokesman, wives wife, crises crisis, boys boy, buses bus, houses house',
  ],
  [
    'NNS',
    'police police, media media, churches church, series series, lives life, movies movie, mothers-in-law mothers-in-law',
  ],
  ['MD', "'ll will, wo will, ca can, may may"],
  ['RB', "n't not, quickly quickly"],
  ['JJ', 'better better'],
];

test.for(CASES)('%s: %s', ([tag, pairs]) => {
  for (const pair of pairs.split(', ')) {
    const [form = '', lemma] = pair.split(' ');
    expect(lemmasOf(tag)?.(wordOf(form)) ?? form, form).toBe(lemma);
  }
});
