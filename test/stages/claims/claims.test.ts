import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';
import { claims } from '../../../src/stages/claims/index.ts';
import { utterances } from '../../../src/stages/utterances/index.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { spokenDoc } from '../../support/spoken-doc.ts';

function claimsOf(source: string): unknown[] {
  return claims(utterances(spokenDoc(source), CONTEXT), CONTEXT).claims.map(({ statement, polarity, modality }) => [
    statement,
    polarity,
    modality,
  ]);
}

describe('statement', () => {
  test.for([
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|that the dam is safe}.', 'The dam is safe.'],
    ['{content|“{PERSON|I} am tired of it,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'Ann Lee is tired of it.'],
    [
      '{content|“{PERSON|I} really want a bridge,”} {source|{PERSON|Ann Lee}} {cue|said}.',
      'Ann Lee really wants a bridge.',
    ],
    ['{content|“{PERSON|I}’ve seen it,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'Ann Lee has seen it.'],
    [
      '{source|{PERSON|Ann Lee}} {cue|said} {content|{PERSON|her} party had lost because {PERSON|she} slept}.',
      "Ann Lee's party had lost because she slept.",
    ],
    ['{content|“The dam is safe. It holds,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'The dam is safe.', 'It holds.'],
    ['{content|“Why now? The dam is safe,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'The dam is safe.'],
    ['{content|“The dam,”} {source|{PERSON|Ann Lee}} {cue|said}, {content|“is safe.”}', 'The dam is safe.'],
    [
      '{source|{PERSON|Ann Lee}} {cue|warned of} {content|floods in the valley}.',
      'Ann Lee warned of floods in the valley.',
    ],
    ['{source|{ORG|Nordbank}} {cue|denies} {content|{ORG|it} is broke}.', 'Nordbank is not broke.'],
    ['{content|“{ORG|It} was late,”} {source|{PERSON|Ann Lee}} {cue|said}. {ORG|Nordbank} closed.', 'It was late.'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|{ORG|it} was late}. {ORG|Nordbank} closed.', 'It was late.'],
    [
      '{source|{PERSON|Ann Lee}} {cue|said} {content|earlier councils’ plans failed}.',
      'Earlier councils’ plans failed.',
    ],
    ['{content|“I mean, the dam is safe,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'The dam is safe.'],
    [
      '{content|“{PERSON-female|I} know what {PERSON-female|I} saw,”} {source|{PERSON-female|Ann Lee}} {cue|said}.',
      'Ann Lee knows what she saw.',
    ],
    [
      '{source|{PERSON|Ann Lee}} {cue|called} {content|the pilot a cheat who lost}.',
      'Ann Lee called the pilot a cheat who lost.',
    ],
    ['{content|The flood} {cue|was predicted} by {source|{PERSON|Ann Lee}}.', 'The flood was predicted by Ann Lee.'],
    ['{source|{PERSON|Ann Lee}} left, {cue|warning of} {content|floods}.', 'Ann Lee was warning of floods.'],
    [
      '{source|{PERSON|Ann Lee}} {cue|welcomed} {content|taxes that hurt the rich}.',
      'Ann Lee welcomed taxes that hurt the rich.',
    ],
    [
      '{content|“When it rains, the dam will break,”} {source|{PERSON|Ann Lee}} {cue|said}.',
      'When it rains, the dam will break.',
    ],
    ['{content|“{PERSON|We} must act,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'We must act.'],
  ])('%s → %s', ([source, ...statements]) => {
    expect(claimsOf(source ?? '')).toEqual(
      statements.map((statement) => [statement, expect.anything(), expect.anything()]),
    );
  });
});

describe('polarity', () => {
  test.for([
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|the dam is safe}.', 'affirmative'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|the dam is not safe}.', 'negative'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|the dam would no longer hold}.', 'negative'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|nobody knew the dam}.', 'negative'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|there was no doubt about the dam}.', 'affirmative'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|the dam holds because it has not rained}.', 'affirmative'],
    ['{content|“No, they should stay here,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'affirmative'],
    ['{source|{ORG|Nordbank}} {cue|denies} {content|it is broke}.', 'negative'],
  ])('%s is %s', ([source, polarity]) => {
    expect(claimsOf(source ?? '')).toEqual([[expect.anything(), polarity, expect.anything()]]);
  });
});

describe('modality', () => {
  test.for([
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|the dam is safe}.', 'asserted'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|the dam may break}.', 'possible'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|the dam will break}.', 'future'],
    ['{source|{PERSON|Ann Lee}} {cue|said} {content|that the dam would break}.', 'future'],
    ['{source|{PERSON|Ann Lee}} {cue|has said} {content|that the dam would break}.', 'future'],
    ['{content|“The dam would break,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'conditional'],
    ['{content|“If it rains, the dam breaks,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'conditional'],
    ['{content|“We must leave,”} {source|{PERSON|Ann Lee}} {cue|said}.', 'obligation'],
    ['{source|{PERSON|Ann Lee}} {cue|urged} {content|the council to rebuild the dam}.', 'obligation'],
    ['{source|{PERSON|Ann Lee}} {cue|demanded} {content|that the council resign}.', 'obligation'],
    ['{source|{PERSON|Ann Lee}} {cue|asked} {content|whether the dam was safe}.', 'question'],
  ])('%s is %s', ([source, modality]) => {
    expect(claimsOf(source ?? '')).toEqual([[expect.anything(), expect.anything(), modality]]);
  });
});

test.for([
  '{content|“Thank you very much,”} {source|{PERSON|Ann Lee}} {cue|said}.',
  '{source|{PERSON|Her}} {cue|promise} {content|to protect the valley} was broken.',
  '{content|“Yes!”} {source|{PERSON|Ann Lee}} {cue|said}.',
  '{content|“Is the dam safe?”} {source|{PERSON|Ann Lee}} {cue|asked}.',
  '{source|{PERSON|Ann Lee}} {cue|did not say} {content|who was behind the flood}.',
  '{source|{ORG|Nordbank}} {cue|did not deny} {content|it is broke}.',
  '{source|{PERSON|Ann Lee}} {cue|could have said} {content|the dam is safe}.',
])('%s claims nothing', (source) => {
  expect(claimsOf(source)).toEqual([]);
});

test('sayings one within the other, without an end, claim as much as the first few of them', () => {
  const count = (length: number): number => extract('he said '.repeat(length)).claims?.length ?? 0;
  // Far more words than any content holds, so that no saying holds all of the next one.
  expect([count(40), count(2000)]).toEqual([7, 7]);
  const apart = extract('Ann Tolmer said that Rob Lund slept. '.repeat(40));
  expect(apart.claims).toHaveLength(40);
});
