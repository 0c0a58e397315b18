import { expect, test } from 'vitest';
import { speakers } from '../../../src/stages/speakers/index.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { quotedDoc } from '../../support/speaker-table.ts';
import { stepsOf } from '../../support/steps.ts';

function steps(source: string): number {
  const doc = quotedDoc(source);
  return stepsOf(() => speakers(doc, CONTEXT));
}

const WHO = '{source|who} {cue|said} {content|that it rains}';

test.for<readonly [name: string, piece: string, end: string]>([
  ['appositions in a row', ', the head of the {ORG-a|Lantern Guild}', ` of {PERSON-b|Oda Brenk}, ${WHO}.`],
  ['relative clauses in a row', `, ${WHO}`, '.'],
  ['appositions that speak', ', {source|{PERSON-c|Ina Tolmer}, the clerk,} {cue|said} {content|it rains}', '.'],
])('%s do not cost the square of their number', ([, piece, end]) => {
  const of = (count: number): number => steps(`They met {PERSON-d|Robert Tolmer}${piece.repeat(count)}${end}`);
  of(10);
  expect(of(1000) / of(500)).toBeLessThan(2.3);
});
