import { describe, expect, test } from 'vitest';
import { worded } from '../../../support/wording-table.ts';

const LEE = '{source|{PERSON-female|Ann Lee}} {cue|said}';

describe('what says nothing at the start goes', () => {
  test.for([
    ['And the dam broke', 'The dam broke.'],
    ['But the dam broke', 'The dam broke.'],
    ['So the dam broke', 'The dam broke.'],
    ['However, the dam broke', 'The dam broke.'],
    ['In fact, the dam broke', 'The dam broke.'],
    ['No, no, the dam broke', 'The dam broke.'],
    ['Well, in fact, the dam broke', 'The dam broke.'],
    ['And, you know, the dam broke', 'The dam broke.'],
    ['I mean, the dam broke', 'The dam broke.'],
    ['I’ll tell you, the dam broke', 'The dam broke.'],
    ['Ladies and gentlemen, the dam broke', 'The dam broke.'],
    ['… the dam broke', 'The dam broke.'],
  ])('“%s” → %s', ([words, statement]) => {
    const found = worded(`{content|“${words},”} ${LEE}.`);
    expect(found).toMatchObject({ statement, pieces: expect.stringMatching(/^[Tt]he dam broke$/u) });
  });
});

describe('what says something stays', () => {
  test.for([
    'So many dams broke',
    'Yet another dam broke',
    'In 2009, the dam broke',
    'You know that the dam broke',
    'Now the dam broke',
    'Still the dam broke',
    'No dam broke',
    'Unfortunately, the dam broke',
    'That dam broke',
    'That is wrong',
    'Otherwise, the dam broke',
  ])('“%s”', (words) => {
    expect(worded(`{content|“${words},”} ${LEE}.`)?.statement).toBe(`${words}.`);
  });
});

test.for([
  ['that the dam broke', 'The dam broke.'],
  ['that, however, the dam broke', 'The dam broke.'],
  ['that if it rains, the dam will break', 'If it rains, the dam will break.'],
  ['that is wrong', 'That is wrong.'],
])('told indirectly: %s → %s', ([words, statement]) => {
  expect(worded(`${LEE} {content|${words}}.`)?.statement).toBe(statement);
});

test('a spoken "That" before a clause is no conjunction of the cue', () => {
  expect(worded(`{content|“that the dam broke is wrong,”} ${LEE}.`)?.statement).toBe('That the dam broke is wrong.');
});

test('behind its cue a content keeps its conjunction and what it begins with', () => {
  expect(worded('{source|{PERSON|Ann Lee}} {cue|warned} {content|of floods}.')?.statement).toBe(
    'Ann Lee warned of floods.',
  );
});

describe('marks', () => {
  test.for([
    ['The dam (of 1950) broke', 'The dam (of 1950) broke.'],
    ['The dam [in Orvin] broke', 'The dam [in Orvin] broke.'],
    ['The dam broke (laughs)', 'The dam broke.'],
    ['The dam (laughs) broke', 'The dam broke.'],
    ['The dam broke (again)', 'The dam broke (again).'],
    ['The dam broke) again', 'The dam broke again.'],
    ['The dam (broke again', 'The dam broke again.'],
    ['(The dam broke', 'The dam broke.'],
    ['The dam … broke', 'The dam broke.'],
    ['The dam broke —', 'The dam broke.'],
    ['The dam (which [they say) leaks] broke', 'The dam (which [they say) leaks] broke.'],
  ])('“%s” → %s', ([words, statement]) => {
    expect(worded(`{content|“${words},”} ${LEE}.`)?.statement).toBe(statement);
  });
});

describe('a shared subject', () => {
  test.for([
    ['{content|“{shared|The firm} lost money and {clause|was sold},”}', 'The firm was sold.', 'The firm'],
    [
      '{content|“{shared|The council’s dam} held and {clause|is safe},”}',
      'The council’s dam is safe.',
      'The council’s dam',
    ],
    ['{content|“{shared|{PERSON-female|I}} came and {clause|am here},”}', 'Ann Lee is here.', 'Ann Lee'],
    [
      '{content|“{shared|{PERSON-female|I}} came and {clause|have sold {PERSON-female|my} dog},”}',
      'Ann Lee has sold her dog.',
      'Ann Lee',
    ],
    [
      '{content|“{shared|The dam and {PERSON-female|I}} broke and {clause|have suffered},”}',
      'The dam and Ann Lee have suffered.',
      'The dam and Ann Lee',
    ],
    ['{content|“{shared|They} broke and {clause|have suffered},”}', 'They have suffered.', 'They'],
  ])('%s → %s', ([content, statement, inserted]) => {
    expect(worded(`${content} ${LEE}.`)).toMatchObject({ statement, inserted });
  });

  test('is open where it is a pronoun that nobody answers', () => {
    expect(worded(`{content|“{shared|They} broke and {clause|have suffered},”} ${LEE}.`)?.open).toBe('They');
  });
});
