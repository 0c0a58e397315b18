import { expect, test } from 'vitest';
import { worded } from '../../../support/wording-table.ts';

/** What stays open in what a woman said. */
function openIn(words: string): string | undefined {
  return worded(`{content|“${words},”} {source|{PERSON-female|Ann Lee}} {cue|said}.`)?.open;
}

test.for([
  ['This is wrong', 'This'],
  ['That’s wrong', 'That'],
  ['These are lies', 'These'],
  ['Those are lies', 'Those'],
  ['This proposal is wrong', 'This'],
  ['The council will buy that', 'that'],
  ['He is wrong', 'He'],
  ['The truck broke when he came', 'he'],
  ['They are wrong', 'They'],
  ['The council hates them', 'them'],
  ['It was demoralizing', 'It'],
  ['It is important', 'It'],
  ['It is surprising because the dam held', 'It'],
  ['It was a flood that broke the dam', 'It'],
  ['It was a plan to sell the dam', 'It'],
  ['It is going to be a wall', 'It'],
  ['It is waiting to be sold', 'It'],
  ['It was built to last', 'It'],
  ['It is a question of how dams age', 'It'],
  ['It seems fair', 'It'],
  ['It is something we would like to sell', 'It we'],
  ['The plumber sold it', 'it'],
  ['By the way it is for sale', 'it'],
  ['Those days are over', 'Those'],
  ['You knew the dam before you came', 'You you'],
  ['On the hill, that is a sin', 'that'],
  ['Last night it broke', 'it'],
  ['In {DATE|March} it broke', 'it'],
  ['The debate on it is due', 'it'],
  ['Its roof leaks', 'Its'],
  ['That leaks', 'That'],
  ['That dam leaks', 'That'],
  ['Those dams leak', 'Those'],
  ['We are late', 'We'],
  ['Nobody likes our dam', 'our'],
  ['The plan has failed', 'plan'],
  ['The council dropped the plan', 'plan'],
])('“%s” leaves “%s” open', ([words, open]) => {
  expect(openIn(words ?? '')).toBe(open);
});

test.for([
  'The government is wrong',
  'The plan for the dam has failed',
  'A plan has failed',
  'This year the dam broke',
  'In this country the dams are old',
  'The dam broke because it leaked',
  'The plumber sold his house',
  'Voters know what they want',
  'Everyone knows his price',
  'The man and the woman sold their house',
  'The council said that the dam broke',
  'The dam that broke was safe',
  'Those who came were wrong',
  'If the dam breaks, that is bad',
  'You never know what happens',
  'The president blamed himself',
  'It is clear that the dam leaks',
  'It is clear the dam leaks',
  'It was the flood that broke the dam',
  'It is hard to build a dam',
  'It is going to be hard to build a dam',
  'It is a mistake to sell the dam',
  'It was hard building a dam',
  'It was time to leave',
  'It rained',
  'The flood makes it hard to sell a dam',
  'It was dark and cold',
  'It takes a year to build a dam',
  'The company said that it would close',
  'The dam cost $20 million, some of it borrowed',
  'Those voters who came were wrong',
  'Those people in the valley were wrong',
  'Those in the valley were wrong',
  'Those still waiting in the valley were wrong',
  'A flood hit towns that would sink',
  'The council finds it very hard to sell a dam',
])('“%s” stands alone', (words) => {
  expect(openIn(words)).toBe('');
});

test('who speaks of “him” means somebody else', () => {
  const told = '{content|“{PERSON-female|I} think she is late,”} {source|{PERSON-female|Ann Lee}} {cue|said}.';
  expect(worded(told)).toMatchObject({ statement: 'Ann Lee thinks she is late.', open: 'she' });
});

test('who calls somebody a cheat calls another so', () => {
  const told = '{source|{PERSON-male|Rob Lund}} {cue|called} {content|{PERSON-male|him} a cheat}.';
  expect(worded(told)).toMatchObject({ statement: 'Rob Lund called him a cheat.', open: 'him' });
  const owned = '{source|{PERSON-male|Rob Lund}} {cue|praised} {content|{PERSON-male|his} ailing father}.';
  expect(worded(owned)).toMatchObject({ statement: 'Rob Lund praised his ailing father.', open: '' });
});

test('a name in the statement answers its pronouns', () => {
  const told =
    '{source|{PERSON-female|Ann Lee}} {cue|said} {content|{PERSON-male|Rob Lund} sold {PERSON-male|his} house}.';
  expect(worded(told)).toMatchObject({ statement: 'Rob Lund sold his house.', open: '' });
});
