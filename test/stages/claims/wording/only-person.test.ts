import { describe, expect, test } from 'vitest';
import { worded } from '../../../support/wording-table.ts';

/** What a woman says of somebody of whom the article tells before. */
const saidAfter = (before: string, words: string): string =>
  `${before} {content|“${words},”} {source|{PERSON-female|Ann Lee}} {cue|said}.`;

describe('a spoken “he” is the one man of whom the article has just told', () => {
  test.for([
    ['{PERSON-male|Rob Lund} has left.', 'He was tired', 'Rob Lund was tired.'],
    ['{PERSON-male|Rob Lund} has left.', 'His house is old', 'Rob Lund’s house is old.'],
    ['{PERSON-male|Rob Lund} has left.', 'He’s, you know, taken money', 'Rob Lund’s, you know, taken money.'],
    ['{PERSON-male|Rob Lund} has left a woman.', 'He was tired', 'Rob Lund was tired.'],
    ['{PERSON-male|Rob Lund} and {PERSON-other-female|Ida Brun} left.', 'He was tired', 'Rob Lund was tired.'],
  ])('%s “%s”', ([before = '', words = '', statement]) => {
    expect(worded(saidAfter(before, words))).toMatchObject({ statement, open: '' });
  });

  test('as far back as one sentence', () => {
    const told = saidAfter('{PERSON-male|Rob Lund} has left. It rained. The dam broke.', 'He was tired');
    expect(worded(told)).toMatchObject({ statement: 'He was tired.', open: 'He' });
  });
});

describe('where somebody else may be meant, it stays open', () => {
  test.for([
    ['{PERSON-male|Rob Lund} and {PERSON-other-male|Jan Brun} left.', 'He was tired'],
    ['{PERSON-male|Rob Lund} and {PERSON|Kim Brun} left.', 'He was tired'],
    ['{PERSON-male|Rob Lund} met a young man.', 'He was tired'],
    ['{PERSON-male|Rob Lund} met a fool who sang.', 'He was tired'],
    ['{PERSON-other-female|Ida Brun} left.', 'He was tired'],
    ['{PERSON-male|Rob Lund} left.', 'He (the clerk) was tired'],
    ['{PERSON-male|Rob Lund} left.', 'He has not met {PERSON-male|Rob Lund}'],
    ['{PERSON-male|Rob Lund} left.', 'It was tired'],
    ['{PERSON-male|Rob Lund} left.', 'They were tired'],
  ])('%s “%s”', ([before = '', words = '']) => {
    const [first] = words.split(' ');
    expect(worded(saidAfter(before, words))?.open.split(' ')).toContain(first);
  });

  test('of a son the next “his” is his own', () => {
    const told =
      '{PERSON-male|Rob Lund} left. {content|“{PERSON-female|My} son gave his life,”} {source|{PERSON-female|Ann Lee}} {cue|said}.';
    expect(worded(told)?.statement).toBe('Ann Lee’s son gave his life.');
  });
});
