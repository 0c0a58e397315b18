import { describe, expect, test } from 'vitest';
import { worded } from '../../../support/wording-table.ts';

describe('told indirectly', () => {
  test.for([
    // Coreference has it.
    ['{source|{PERSON-female|Ann Lee}} {cue|said} {content|{PERSON-female|she} would go}.', 'Ann Lee would go.'],
    ['{source|{PERSON-female|Ann Lee}} {cue|said} {content|that {PERSON-female|she} would go}.', 'Ann Lee would go.'],
    // Coreference has nobody.
    ['{source|{PERSON-female|Ann Lee}} {cue|said} {content|she would go}.', 'Ann Lee would go.'],
    ['{source|{PERSON|Kim Orvin}} {cue|said} {content|he would go}.', 'Kim Orvin would go.'],
    [
      '{source|{PERSON|Kim Orvin}} {cue|said} {content|the dam broke when he slept}.',
      'The dam broke when Kim Orvin slept.',
    ],
    // Coreference has another, but the cue’s subject stands nearest.
    [
      '{PERSON-male|Jan Brun} left. {source|{PERSON-other-male|Rob Lund}} {cue|said} {content|{PERSON-male|he} would go}.',
      'Rob Lund would go.',
    ],
    // A second word for somebody who is named stays.
    [
      '{source|{PERSON-female|Ann Lee}} {cue|said} {content|{PERSON-female|her} party had lost because {PERSON-female|she} slept}.',
      "Ann Lee's party had lost because she slept.",
    ],
    [
      '{source|{PERSON-female|Ann Lee}} {cue|said} {content|the dam saved {PERSON-female|her}}.',
      'The dam saved Ann Lee.',
    ],
    // Written short.
    ['{source|{PERSON-male|Rob Lund}} {cue|said} {content|{PERSON-male|he}’d go}.', 'Rob Lund would go.'],
    ['{source|{PERSON-male|Rob Lund}} {cue|said} {content|{PERSON-male|he}’s been late}.', 'Rob Lund has been late.'],
    ['{source|{PERSON-male|Rob Lund}} {cue|said} {content|{PERSON-male|he}’s late}.', 'Rob Lund is late.'],
    ['{source|{PERSON-male|Rob Lund}} {cue|said} {content|{PERSON-male|he}’s made a dam}.', 'Rob Lund has made a dam.'],
    ['{source|{PERSON-male|Rob Lund}} {cue|said} {content|{PERSON-male|he}’s paid well}.', 'Rob Lund’s paid well.'],
    ['{source|{PERSON-male|Rob Lund}} {cue|said} {content|{PERSON-male|he}’ll go}.', 'Rob Lund will go.'],
    ['{source|{ORG|Nordbank}} {cue|said} {content|{ORG|it} was broke}.', 'Nordbank was broke.'],
    [
      '{source|{ORG|Nordbank}} {cue|said} {content|{ORG|they} were late and have paid}.',
      'Nordbank was late and has paid.',
    ],
    ['{source|{NORP|Greens}} {cue|said} {content|{NORP|they}’re late}.', 'Greens are late.'],
    [
      'The {ORG|Tolmer Group} fell. {source|The {ORG|Tolmer Group}} {cue|said} {content|{ORG|it} would pay}.',
      'The Tolmer Group would pay.',
    ],
    ['{source|The {ORG|Tolmer Fields}} {cue|said} {content|{ORG|its} plan failed}.', "The Tolmer Fields' plan failed."],
  ])('%s → %s', ([source, statement]) => {
    expect(worded(source ?? '')).toMatchObject({ statement, open: '' });
  });
});

describe('what is not sure keeps its wording', () => {
  test.for([
    // Of the other sex.
    ['{source|{PERSON-female|Ann Lee}} {cue|said} {content|he would go}.', 'He would go.', 'He'],
    // A person is no "it", a place or one person no "they".
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|{PERSON|it} would go}.', 'It would go.', 'It'],
    ['{source|{GPE|Norway}} {cue|said} {content|{GPE|they} would go}.', 'They would go.', 'They'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|{PERSON|they} would go}.', 'They would go.', 'They'],
    // A thing that somebody else tells of.
    [
      '{source|{PERSON|Ann Lee}} {cue|said} {content|{ORG|it} was broke}. {ORG|Nordbank} closed.',
      'It was broke.',
      'it',
    ],
    [
      '{content|“{ORG|It} was broke,”} {source|{PERSON|Ann Lee}} {cue|said}. {ORG|Nordbank} closed.',
      'It was broke.',
      'It',
    ],
    // Nobody calls himself "he" in his own words.
    ['{content|“{PERSON-male|He} was late,”} {source|{PERSON-male|Rob Lund}} {cue|said}.', 'He was late.', 'He'],
    // Somebody else of that sex has been named before.
    [
      '{source|{PERSON-male|Rob Lund}} {cue|said} {content|{PERSON-other-male|Jan Brun} left when {PERSON-male|he} came}.',
      'Jan Brun left when he came.',
      '',
    ],
  ])('%s → %s', ([source, statement, open]) => {
    const found = worded(source ?? '');
    expect([found?.statement, found?.open.toLowerCase()]).toEqual([statement, open?.toLowerCase()]);
  });
});

test('who is spoken of gets his name', () => {
  const source =
    '{PERSON-male|Rob Lund} left. {content|“{PERSON-male|He} was late,”} {source|{PERSON-female|Ann Lee}} {cue|said}.';
  expect(worded(source)).toMatchObject({ statement: 'Rob Lund was late.', open: '' });
});

describe('an "it" for nothing stays and is complete', () => {
  test.for([
    'it is clear that the dam leaks',
    'it takes two hours to go there',
    'it rains',
    'it would be hard to go',
    'it has been raining',
    'it seems that the dam leaks',
    'it was the dam that leaked',
    'it is 3 a.m.',
  ])('%s', (content) => {
    const found = worded(`{source|{ORG|Nordbank}} {cue|said} {content|${content.replace('it', '{ORG|it}')}}.`);
    expect(found).toMatchObject({ statement: expect.stringMatching(/^It /u), open: '' });
  });
});

describe('a source without a name', () => {
  test.for([
    [
      '{source|Officials at the ministry} {cue|said} {content|they were concerned}.',
      'Officials at the ministry were concerned.',
      'Officials at the ministry',
    ],
    ['{source|The bank} {cue|said} {content|that it had fired nobody}.', 'The bank had fired nobody.', 'the bank'],
    ['{source|A plumber} {cue|said} {content|he fixed the dam}.', 'A plumber fixed the dam.', 'a plumber'],
    ['{source|Police} {cue|said} {content|they have no plans}.', 'Police have no plans.', 'police'],
  ])('%s → %s', ([source, statement, inserted]) => {
    const found = worded(source ?? '', null);
    expect([found?.statement, found?.inserted.toLowerCase(), found?.open]).toEqual([
      statement,
      inserted?.toLowerCase(),
      '',
    ]);
  });

  test.for([
    ['{source|Police} {cue|said} {content|they were found dead}.', 'They'],
    ['{source|The bank} {cue|said} {content|it was a mistake}.', 'It'],
    ['{source|Experts} {cue|said} {content|it had failed}.', 'It'],
    ['{source|A plumber} {cue|said} {content|it had failed}.', 'It'],
    ['{source|The bank} {cue|said} {content|he had failed}.', 'He'],
    ['{source|His lawyer} {cue|said} {content|he had failed}.', 'He'],
    ['{PERSON-male|Rob Lund} left when {source|a friend} {cue|said} {content|he had failed}.', 'He'],
    ['{source|Police} {cue|said} {content|what they have}.', 'they'],
  ])('%s stays', ([source, open]) => {
    expect(worded(source ?? '', null)).toMatchObject({ inserted: '', open: open?.toLowerCase() });
  });
});
