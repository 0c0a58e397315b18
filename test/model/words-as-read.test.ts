import { expect, test } from 'vitest';
import { wordsAsRead } from '../../src/model/words-as-read.ts';

test.for<[string, string, string]>([
  ['words without their case and marks', 'The dam, in “Orvin”, HOLDS!', 'the dam in orvin holds'],
  ['numbers', 'It rose by 3.5 % in 2011.', 'it rose by 3 5 in 2011'],
  [
    'short forms of verbs',
    "I'm sure they’re here, we've won and she'll go",
    'i am sure they are here we have won and she will go',
  ],
  ['short forms that may be several', "Tolmer's gone and he’d know", "tolmer 's gone and he 'd know"],
  ['short forms apart from their word', "'s 'm n't", "'s am not"],
  [
    'a negation written short',
    "It isn't so, they won’t, he can't and she shan't",
    'it is not so they will not he can not and she shall not',
  ],
  ['cannot', 'It cannot be', 'it can not be'],
  ['two short forms', "He couldn't've", 'he could not have'],
  ['other apostrophes', "Brun o'clock the Lunds' O’Hara's", "brun oclock the lunds ohara 's"],
  ['what only begins like a short form', "'state 'dam'", 'state dam'],
  ['raised commas of other kinds', 'Tolmer‘s dam`s damʼs', "tolmer 's dam 's dam 's"],
  ['a compound', 'A well-known self‐styled king', 'a wellknown selfstyled king'],
  ['a word broken at a line’s end', 'the gov-\nernment, the gov-\r\n  ernment', 'the government the government'],
  ['one in a quoted message', '> the gov-\n> ernment', 'the government'],
  ['a hyphen that breaks nothing', 'pre- and post-1990 in 2012-13 or 5-\n6', 'pre and post 1990 in 2012 13 or 5 6'],
  ['character references', 'A&amp;B isn&#39;t caf&eacute; &amp;#8217; news&shy;paper', 'a b is not café newspaper'],
  ['no character reference', 'AT&T; and R&D', 'at t and r d'],
  ['characters that nobody sees', 'news\u00adpaper s\u200bafe', 'newspaper safe'],
  ['ligatures and accents', '\ufb01ne cafe\u0301 CAFÉ', 'fine café café'],
  ['marks on letters that no letter has', 'x\u0323y', 'x\u0323y'],
  ['nothing', ' — … ', ''],
])('%s', ([, text, words]) => {
  expect(wordsAsRead(text).join(' ')).toBe(words);
});
