import { expect, test } from 'vitest';
import type { Claim } from '../../../src/model/document.ts';
import { edited } from '../../../src/model/origin.ts';
import type { Span } from '../../../src/model/span.ts';
import { soundClaims } from '../../../src/stages/claims/sound.ts';
import { phrasedDoc } from '../../support/doc-of.ts';
import { plainClaim } from '../../support/document.ts';

const DOC = phrasedDoc('Ann Lund said the dam is old. It is old.');
const DAM = { pieces: [{ first: 3, end: 7 }] };

/** What becomes of claims: the statements that stay, and why the others go and from where. */
function kept(claims: readonly Claim[], doc = DOC): [string[], [string, string][]] {
  const gone: [string, string][] = [];
  const refused = (rule: string, span: Span): void => {
    gone.push([rule, doc.text.slice(span.start, span.end)]);
  };
  return [soundClaims(doc, claims, refused).map(({ statement }) => statement), gone];
}

test('a claim with the words of its pieces stays', () => {
  expect(kept([plainClaim(0, 'The dam is old.', DAM)])).toEqual([['The dam is old.'], []]);
});

test('what is resolved and inserted is undone', () => {
  const put = [{ text: 'Still', why: 'auxiliary' }];
  const resolved = [{ first: 8, end: 9, entity: 0, text: 'The dam' }];
  const parts = { pieces: [{ first: 8, end: 11 }], resolved, inserted: put };
  expect(kept([plainClaim(0, 'Still the dam is old.', parts)])).toEqual([['Still the dam is old.'], []]);
  expect(kept([plainClaim(0, 'Still the dam is old.', { ...parts, inserted: [] })])[0]).toEqual([]);
  expect(kept([plainClaim(0, 'Still the dam is old.', { ...parts, resolved: [] })])[0]).toEqual([]);
});

test('one with other words goes', () => {
  expect(kept([plainClaim(0, 'The dam was old.', DAM)])).toEqual([[], [['not-verifiable', 'the dam is old']]]);
});

test('what a quote states twice it states once', () => {
  const claims = [0, 0, null, null].map((quote) => plainClaim(quote, 'The dam is old.', DAM));
  const [statements, gone] = kept(claims);
  expect(statements).toHaveLength(3);
  expect(gone).toEqual([['said-twice', 'the dam is old']]);
});

test('what stands in a quote within another the outer one states', () => {
  const said = kept([plainClaim(0, 'The dam is old.', DAM), plainClaim(1, 'The dam is old.', DAM)]);
  expect(said).toEqual([['The dam is old.'], [['said-within', 'the dam is old']]]);
  const other = plainClaim(1, 'Still the dam is old.', {
    pieces: [{ first: 2, end: 7 }],
    inserted: [{ text: 'Still', why: 'auxiliary' }],
    resolved: [{ first: 2, end: 3, entity: 0, text: '' }],
  });
  expect(kept([plainClaim(0, 'The dam is old.', DAM), other])[0]).toContain('The dam is old.');
});

test('a word with marks of the page within it cannot be held against the file', () => {
  const raw = DOC.text.replace('dam', 'd*a*m');
  const marks = [raw.indexOf('*'), raw.lastIndexOf('*')].map((start) => ({ start, end: start + 1, by: '' }));
  const { origin } = edited({ text: raw, origin: null }, marks);
  const marked = { ...DOC, layout: { ...DOC.layout, raw, origin } };
  expect(kept([plainClaim(0, 'The dam is old.', DAM)], marked)).toEqual([[], [['not-verifiable', 'the dam is old']]]);
  const other = plainClaim(0, 'The dam is old.', {
    pieces: [{ first: 8, end: 11 }],
    resolved: [{ first: 8, end: 9, entity: 0, text: 'The dam' }],
  });
  expect(kept([other], marked)).toEqual([['The dam is old.'], []]);
});
