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
  ['Its roof leaks', 'Its'],
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
])('“%s” stands alone', (words) => {
  expect(openIn(words)).toBe('');
});

test('a name in the statement answers its pronouns', () => {
  const told =
    '{source|{PERSON-female|Ann Lee}} {cue|said} {content|{PERSON-male|Rob Lund} sold {PERSON-male|his} house}.';
  expect(worded(told)).toMatchObject({ statement: 'Rob Lund sold his house.', open: '' });
});
