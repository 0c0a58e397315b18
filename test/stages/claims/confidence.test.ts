import { expect, test } from 'vitest';
import { rowsOf } from '../../../scripts/data/tsv.ts';
import { bandOf, confidenceOf } from '../../../src/stages/claims/confidence.ts';
import type { Part } from '../../../src/stages/claims/wording/parts.ts';
import { candidateOf } from '../../support/claim-candidate.ts';

test.for([
  [0, 'low'],
  [0.59, 'low'],
  [0.6, 'middle'],
  [0.79, 'middle'],
  [0.8, 'high'],
  [1, 'high'],
] as const)('a quote of confidence %s is in the band %s', ([confidence, band]) => {
  expect(bandOf(confidence)).toBe(band);
});

/** What the rows of claims that are as complete say together, and the row of one kind. */
function counted(complete: string, kind: string): number {
  const rows = rowsOf('claim-confidence').filter(([own]) => own === complete);
  const sum = (column: number): number => rows.reduce((all, row) => all + Number(row[column]), 0);
  const row = rows.find(([, frame, band]) => `${frame} ${band}` === kind);
  const expected = ((sum(3) + 1) / (sum(4) + 2)) * 16;
  return Math.round((100 * (Number(row?.[3] ?? 0) + expected)) / (Number(row?.[4] ?? 0) + 16)) / 100;
}

const { candidate, wording } = candidateOf('{source|{PERSON|Ann Lund}} {cue|said} {content|she left}.');
const cue: Part = { kind: 'word', token: candidate.saying?.cue.tokens[0] ?? -1 };
const framed = { ...wording, parts: [cue, ...wording.parts] };
const open = { unresolved: [{ first: 3, end: 4 }] };

test.for<[string, number, typeof wording, [string, string]]>([
  ['complete and alone, of a sure quote', 0.9, wording, ['complete', 'alone high']],
  ['of a quote that is not', 0.5, wording, ['complete', 'alone low']],
  ['with its cue', 0.7, framed, ['complete', 'with-cue middle']],
  ['with something left open', 0.9, { ...wording, ...open }, ['open', 'alone high']],
  ['with both', 0.7, { ...framed, ...open }, ['open', 'with-cue middle']],
  ['of a kind that nobody has labelled', 0.9, { ...framed, ...open }, ['open', 'with-cue high']],
])('%s', ([, confidence, own, [complete, kind]]) => {
  const { saying } = candidate;
  const sure = saying && { ...saying, attribution: { ...saying.attribution, confidence } };
  const found = confidenceOf({ ...candidate, saying: sure }, own);
  expect(found).toBe(counted(complete, kind));
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(1);
});

test('the article’s own claims have the share of all that are as complete', () => {
  expect(confidenceOf({ ...candidate, saying: null }, framed)).toBe(counted('complete', ''));
  expect(counted('complete', '')).not.toBe(counted('complete', 'with-cue high'));
});
