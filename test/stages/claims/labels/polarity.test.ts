import { describe, expect, test } from 'vitest';
import { polarityOf } from '../../../../src/stages/claims/labels/polarity.ts';
import { candidateOf, type Said, wordsOf } from '../../../support/candidate-of.ts';

function negationIn(source: string, said?: Said): string | null {
  const candidate = candidateOf(source, said);
  const { value, by } = polarityOf(candidate);
  const words = wordsOf(candidate, by);
  expect(value).toBe(words === null ? 'affirmative' : 'negative');
  return words;
}

describe('the verb group', () => {
  test.for([
    ['{subject|The dam} {verb|is not} safe.', 'not'],
    ['{subject|The dam} {verb|has never leaked}.', 'never'],
    ['{subject|The dam} {verb|doesn’t leak}.', 'n’t'],
    ['{subject|They} {verb|dont} care.', 'dont'],
    ['{subject|The dam} {verb|cannot hold}.', 'cannot'],
    ['{subject|The dam} {verb|would} no longer {verb|hold}.', 'no'],
    ['{subject|Lund} no {verb|longer works} here.', 'no'],
    ['{subject|Lund} {verb|can hardly walk}.', 'hardly'],
    ['{subject|Lund} never by any chance {verb|walks} alone.', 'never'],
    ['{subject|This} {verb|is}, perhaps, not the best dam.', 'not'],
    ['{subject|He} {verb|was} however, not the last.', 'not'],
    ['{subject|Lund} {verb|is} not to blame.', 'not'],
    ['{subject|The leaks} {verb|have} yet to be mended.', 'yet'],
    ['{subject|The food} {verb|was neither well served} nor well cooked.', 'neither'],
    ['{subject|It} {verb|is} no longer a lake.', 'no'],
    ['{subject|He} {verb|could bear} no longer to see it.', 'no'],
  ] as const)('%s: %s', ([source, word]) => {
    expect(negationIn(source)).toBe(word);
  });

  test.for([
    '{subject|The dam} {verb|is} safe.',
    '{subject|Lund} {verb|was} not only late.',
    '{subject|It} {verb|isn’t} just a dam.',
    '{subject|It} {verb|is not merely} a dam.',
    '{subject|Brun} {verb|could not agree} more.',
    '{subject|Brun} {verb|could not be} happier.',
    '{subject|Brun} {verb|could not be} more pleased.',
    '{subject|Brun} {verb|cannot help} feeling proud.',
    '{subject|Brun} {verb|could not help} but laugh.',
    '{subject|Lund} {verb|urged} people not to leave.',
    '{subject|Lund} {verb|chose} not to leave.',
    '{subject|Lund} {verb|had} not to leave.',
    '{subject|They} {verb|were looking} not for gold, but for water.',
    '{subject|The dam} {verb|holds} because it has not rained.',
    'As it did not rain, {subject|the dam} {verb|holds}.',
    '{subject|The man who never slept} {verb|won}.',
    '{subject|Lund} {verb|left} without a word.',
    '{subject|Lund} {verb|knows} that the dam is not safe.',
    '{subject|The plan} {verb|is} new, cheap, quick and not hard.',
    '{clause|{subject|Lund} {verb|left}} and Brun did not.',
  ])('%s negates nothing', (source) => {
    expect(negationIn(source)).toBeNull();
  });
});

describe('what is left undone', () => {
  test.for([
    ['{subject|Lund} {verb|failed} to mend it.', 'failed'],
    ['{subject|Lund} {verb|has refused} even to look.', 'refused'],
    ['{subject|Brun} {verb|is declining} to resign.', 'declining'],
    ['{subject|Lund} {verb|did not fail} to mend it.', null],
    ['{subject|The plan} {verb|failed} last year.', null],
    ['{subject|Lund} {verb|refused} a seat.', null],
    ['{subject|Lund} {verb|chose} to mend it.', null],
  ] as const)('%s: %s', ([source, word]) => {
    expect(negationIn(source)).toBe(word);
  });
});

describe('before an inversion', () => {
  test.for([
    ['Nor {verb|did} {subject|the council} know.', 'Nor'],
    ['And never {verb|has} {subject|a dam} leaked so badly.', 'never'],
    ['Never in Orvin, not even last year, {verb|was} there {subject|such a flood}.', 'Never'],
    ['Not once {verb|did} {subject|he} call.', 'Not'],
    ['At no time {verb|was} {subject|the dam} at risk.', 'no'],
    ['Under no circumstances {verb|will} {subject|Lund} resign.', 'no'],
    ['Never mind, {subject|the dam} {verb|is} safe.', null],
    ['In no way out, {subject|he} {verb|called}.', 'no'],
    ['With no money, {subject|he} {verb|left}.', null],
    ['No, {subject|they} {verb|should stay}.', null],
    ['Not only {verb|did} {subject|he} call, he wrote.', null],
  ] as const)('%s: %s', ([source, word]) => {
    expect(negationIn(source)).toBe(word);
  });
});

describe('the subject', () => {
  test.for([
    ['{subject|Nobody} {verb|knew} the dam.', 'Nobody'],
    ['{subject|No witness} {verb|came}.', 'No'],
    ['{subject|Almost none of them} {verb|came}.', 'none'],
    ['{subject|Neither Lund nor Brun} {verb|came}.', 'Neither'],
    ['{subject|Not a single voter} {verb|came}.', 'Not'],
    ['{subject|Not all voters} {verb|came}.', 'Not'],
    ['No witness {verb|came}.', 'No'],
    ['{subject|No {name|Borders} man} {verb|came}.', 'No'],
    ['{subject|Nothing but rain} {verb|came}.', null],
    ['{subject|Not surprisingly Lund} {verb|came}.', null],
    ['{subject|No fewer than 20 people} {verb|came}.', null],
    ['{subject|{name|No Borders}} {verb|won} the vote.', null],
    ['{subject|The man with no name} {verb|came}.', null],
    ['{subject|Few people} {verb|came}.', null],
  ] as const)('%s: %s', ([source, word]) => {
    expect(negationIn(source)).toBe(word);
  });
});

describe('the object', () => {
  test.for([
    ['{subject|The mayor} {verb|has} no plans.', 'no'],
    ['There {verb|is} no proof.', 'no'],
    ['{subject|Lund} {verb|told} us nothing.', 'nothing'],
    ['{subject|Lund} {verb|gave} up nothing.', 'nothing'],
    ['{subject|Lund} {verb|said} almost nothing.', 'nothing'],
    ['{subject|These} {verb|are} in no certain order.', 'no'],
    ['{subject|Lund} {verb|spoke} to nobody.', 'nobody'],
    ['{subject|Lund} {verb|spoke} to no one.', 'no'],
    ['{subject|Lund} {verb|saw} no further need for it.', 'no'],
    ['{subject|They} {verb|were seen} no more in Orvin.', 'no'],
    ['There {verb|is} no question of a strike.', 'no'],
    ['There {verb|was} no doubt about it.', null],
    ['There {verb|is} no question that he lied.', null],
    ['{subject|It} {verb|is} no wonder.', null],
    ['{subject|It} {verb|is} nothing but a lie.', null],
    ['{subject|It} {verb|is} no smaller than a house.', null],
    ['{subject|It} {verb|is} no more dangerous than a bath.', null],
    ['{subject|It} {verb|was} in no small part his work.', null],
    ['{subject|It} {verb|was built} with no help.', null],
    ['{subject|The court} {verb|said} no.', null],
    ['{subject|It} {verb|was} a no win deal.', null],
    ['{subject|Lund} {verb|likes} a man with no name.', null],
    ['{clause|{subject|Lund} {verb|left}} nobody', null],
  ] as const)('%s: %s', ([source, word]) => {
    expect(negationIn(source)).toBe(word);
  });
});

describe('what is only said to be so', () => {
  test.for([
    ['{subject|The truth} {verb|is} that the dam is not safe.', 'not'],
    ['{subject|The truth} {verb|is} that the dam is safe.', null],
    ['{subject|The truth} {verb|is not} that the dam is no wreck.', 'not'],
    ['{subject|The house} {verb|is} that which never burned.', null],
    ['{subject|Lund} {verb|fears} that the dam is not safe.', null],
  ] as const)('%s: %s', ([source, word]) => {
    expect(negationIn(source)).toBe(word);
  });
});

test.for([
  ['Lund {cue|urged them} not to leave.', 'not'],
  ['Lund {cue|urged them} to leave.', null],
  ['Lund {cue|praised} the plan.', null],
  ['Lund {cue|accused} Brun of failing to come.', null],
] as const)('without a finite verb: %s: %s', ([source, word]) => {
  expect(negationIn(source, { lemma: 'urge' })).toBe(word);
});

describe('through its cue', () => {
  test.for([
    ['Lund {cue|flatly denied} {subject|it} {verb|was} late.', 'deny', 'flatly denied'],
    ['Lund {cue|denied} that {subject|it} {verb|was not} late.', 'deny', null],
    ['Lund {cue|rejected} that {subject|it} {verb|was} late.', 'reject', 'rejected'],
    ['Lund {cue|said} {subject|it} {verb|was} late.', 'say', null],
  ] as const)('%s: %s', ([source, lemma, words]) => {
    expect(negationIn(source, { lemma })).toBe(words);
  });
});

test('the article itself denies nothing', () => {
  expect(polarityOf({ ...candidateOf('{subject|It} {verb|was} late.'), saying: null })).toEqual({
    value: 'affirmative',
    by: null,
  });
});

test('what is praised is not denied: "the choice not to leave"', () => {
  expect(negationIn('Lund {cue|praised} the choice not to leave.', { lemma: 'praise' })).toBeNull();
});
