import { expect, test } from 'vitest';
import { extract } from '../../../../src/extract.ts';
import { worded } from '../../../support/wording-table.ts';

const SAID = '{source|{PERSON-female|Ann Lee}} {cue|said}';

/** What she said in quotation marks, `I`, `me`, `my` … marked as hers. */
function quoted(words: string): string {
  const own = words.replace(/\b(?:I|me|my|My|mine|myself)\b/gu, '{PERSON-female|$&}');
  return `{content|“${own},”} ${SAID}.`;
}

test.for([
  ['I am tired of it', 'Ann Lee is tired of it.'],
  ['I really want a bridge', 'Ann Lee really wants a bridge.'],
  ['I, too, want a bridge', 'Ann Lee, too, wants a bridge.'],
  ['I fix pipes and catch rats', 'Ann Lee fixes pipes and catches rats.'],
  ['I fix pipes, catch rats and paint the walls', 'Ann Lee fixes pipes, catches rats and paints the walls.'],
  ['I sell cars and paint shops', 'Ann Lee sells cars and paint shops.'],
  ['I want to go and see it', 'Ann Lee wants to go and see it.'],
  ['I want to reach out, do all that helps', 'Ann Lee wants to reach out, do all that helps.'],
  ['I live here and love it', 'Ann Lee lives here and loves it.'],
  ['I came late and am sorry', 'Ann Lee came late and is sorry.'],
  ['I carry water and have a dog', 'Ann Lee carries water and has a dog.'],
  ['I know people who fix pipes and catch rats', 'Ann Lee knows people who fix pipes and catch rats.'],
  ['I must go and see the dam', 'Ann Lee must go and see the dam.'],
  ['I can help', 'Ann Lee can help.'],
  ['I cannot help', 'Ann Lee cannot help.'],
  ['I haven’t seen the dam', 'Ann Lee hasn’t seen the dam.'],
  ['I don’t see the dam', 'Ann Lee doesn’t see the dam.'],
  ['I’m not sure', 'Ann Lee is not sure.'],
  ['I’ve seen the dam', 'Ann Lee has seen the dam.'],
  ['I’ll see the dam', 'Ann Lee will see the dam.'],
  ['I’d been there', 'Ann Lee had been there.'],
  ['I’d go there', 'Ann Lee would go there.'],
  ['I was there', 'Ann Lee was there.'],
  ['Never have I seen such a dam', 'Never has Ann Lee seen such a dam.'],
  ['Never had I seen such a dam', 'Never had Ann Lee seen such a dam.'],
  ['They demanded that I resign', 'They demanded that Ann Lee resign.'],
  ['They know that I work here', 'They know that Ann Lee works here.'],
  ['If I were rich, I would build a dam', 'If Ann Lee were rich, she would build a dam.'],
  ['I need not go', 'Ann Lee need not go.'],
  ['I like dams', 'Ann Lee likes dams.'],
  ['I watch the dam', 'Ann Lee watches the dam.'],
  ['I wanna go', 'Ann Lee wanna go.'],
])('“%s” → %s', ([words, statement]) => {
  expect(worded(quoted(words ?? ''))?.statement).toBe(statement);
});

test.for([
  ['The mayor told me the truth', 'The mayor told Ann Lee the truth.'],
  ['My house is dry', 'Ann Lee’s house is dry.'],
  ['I sold my house', 'Ann Lee sold her house.'],
  ['I know what I saw', 'Ann Lee knows what she saw.'],
  ['The dam hurt me and my family', 'The dam hurt Ann Lee and her family.'],
  ['I blamed myself', 'Ann Lee blamed herself.'],
  ['My children and I are dry', 'Ann Lee’s children and she are dry.'],
  ['The house is mine', 'The house is Ann Lee’s.'],
])('the word that stands for “I” fits its place: “%s” → %s', ([words, statement]) => {
  expect(worded(quoted(words ?? ''))).toMatchObject({ statement, open: '' });
});

test('a noun is no pronoun', () => {
  const source = `{content|“The {PERSON|mine} is safe,”} {source|{PERSON|Ann Lee}} {cue|said}.`;
  expect(worded(source)).toMatchObject({ statement: 'The mine is safe.', open: '' });
});

test('a number after a name is no pronoun', () => {
  const source = `{content|“World War {PERSON|I} was long,”} {source|{PERSON|Ann Lee}} {cue|said}.`;
  expect(worded(source)?.statement).toBe('World War I was long.');
});

test('where the sex is not known the name stands again, and “myself” stays open', () => {
  const source = `{content|“{PERSON|I} say what {PERSON|I} saw {PERSON|myself},”} {source|{PERSON|Kim Orvin}} {cue|said}.`;
  expect(worded(source)).toMatchObject({
    statement: 'Kim Orvin says what Kim Orvin saw myself.',
    open: 'myself',
  });
});

test('where another woman has been named the name stands again', () => {
  const source = `{content|“{PERSON-female|I} told {PERSON-femaleB|Eva Brun} that {PERSON-female|I} slept,”} ${SAID}.`;
  expect(worded(source.replace('femaleB', 'other-female'))?.statement).toBe(
    'Ann Lee told Eva Brun that Ann Lee slept.',
  );
});

test('who is found with little confidence is not named', () => {
  const source = quoted('I am tired');
  expect(worded(source, 0.79)).toMatchObject({ statement: 'I am tired.', open: 'I' });
  expect(worded(source, 0.8)).toMatchObject({ statement: 'Ann Lee is tired.', open: '' });
});

test.for([
  ['{ORG|We} have failed', 'Nordbank has failed.'],
  ['{ORG|We} were late and are sorry', 'Nordbank was late and is sorry.'],
  ['{ORG|We} know {ORG|our} limits', 'Nordbank knows its limits.'],
  ['{ORG|We} can’t blame {ORG|ourselves}', 'Nordbank can’t blame itself.'],
  ['{ORG|Our} dam holds', 'Nordbank’s dam holds.'],
])('what an organisation says of itself is singular: “%s” → %s', ([words, statement]) => {
  expect(worded(`{content|“${words},”} {source|{ORG|Nordbank}} {cue|said}.`)?.statement).toBe(statement);
});

test.for([
  ['{content|“{PERSON|We} must act,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'We must act.', 'We'],
  ['{content|“{GPE|We} must act,”} {source|{GPE|Norway}} {cue|said}.', 'We must act.', 'We'],
  ['{content|“{ORG|We} all must act,”} {source|{ORG|Nordbank}} {cue|said}.', 'We all must act.', 'We'],
  ['{content|“I am tired,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'I am tired.', 'I'],
])('%s keeps its wording', ([source, statement, open]) => {
  expect(worded(source ?? '')).toMatchObject({ statement, open });
});

test.for([
  ['{content|“I fix pipes,”} {source|a plumber} {cue|said}.', 'A plumber fixes pipes.', 'a plumber', 'fix pipes'],
  [
    '{content|“My dog is dead,”} {source|A plumber} {cue|said}.',
    'A plumber’s dog is dead.',
    'a plumber’s',
    'dog is dead',
  ],
  [
    '{content|“I sold what I had,”} {source|a plumber} {cue|said}.',
    'A plumber sold what the plumber had.',
    'a plumber, the plumber',
    'sold what … had',
  ],
])('a source without a name is put in: %s', ([source, statement, inserted, pieces]) => {
  expect(worded(source ?? '', null)).toMatchObject({ statement, inserted, pieces, open: '' });
});

test.for([
  '{content|“I fix pipes,”} {source|one} {cue|said}.',
  '{content|“I fix pipes,”} {source|he} {cue|said}.',
  '{content|“I fix pipes,”} {source|two plumbers} {cue|said}.',
  '{content|“I fix pipes,”} {source|the letter} {cue|said}.',
  '{content|“I fix pipes,”} {source|the ministry} {cue|said}.',
])('%s names nobody', (source) => {
  expect(worded(source, null)).toMatchObject({ statement: 'I fix pipes.', open: 'I' });
});

test('behind a label with his name somebody speaks himself', () => {
  const turns = [
    'As follows:\n\n"LUND: I want to see the dam.',
    'BRUN: I sold the dam.',
    'LUND: I am late."',
    'Rob Lund left. Ida Brun left.',
  ];
  const statements = extract(turns.join('\n\n')).claims.map(({ statement }) => statement);
  expect(statements).toEqual(['Rob Lund wants to see the dam.', 'Ida Brun sold the dam.', 'Rob Lund is late.']);
});
