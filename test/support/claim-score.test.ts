import { expect, test } from 'vitest';
import type { LabelledClaim, LabelledQuote } from './claim-labels.ts';
import { type ClaimScore, type FoundClaim, type FoundQuote, scoreClaims, sumOf } from './claim-score.ts';

const DAM: LabelledClaim = {
  statement: 'The dam is old.',
  polarity: 'affirmative',
  modality: 'asserted',
  stance: 'states',
  hedged: false,
  complete: true,
};
const LUND: LabelledClaim = {
  ...DAM,
  statement: 'Marta Lund will not sell the house.',
  polarity: 'negative',
  modality: 'future',
};
const BOTH: LabelledQuote = { quote: 'The dam is old and I will not sell the house', start: 0, claims: [DAM, LUND] };

/** A claim as the program gives it, with the labels of a labelled one. */
function found({ statement, polarity, modality, stance, hedged }: LabelledClaim): FoundClaim {
  return { statement, polarity, modality, stance, hedged };
}

function quoteWith(...claims: readonly FoundClaim[]): FoundQuote {
  return { text: BOTH.quote, start: BOTH.start, claims };
}

function score(label: LabelledQuote, ...claims: readonly FoundClaim[]): ClaimScore {
  return scoreClaims([label], [quoteWith(...claims)]);
}

const ALL = { quotes: 1, split: 1, claims: 2, paired: 2, statement: 2, polarity: 2, modality: 2, stance: 2, hedged: 2 };

test('all right, in any order; case, marks and the style of apostrophes do not count', () => {
  expect(score(BOTH, found(LUND), found({ ...DAM, statement: '“THE dam” is old' }))).toEqual(ALL);
  const pohl = { ...DAM, statement: 'Ana Pohl’s dam isn’t old.' };
  const label = { ...BOTH, claims: [pohl] };
  expect(score(label, found({ ...pohl, statement: "Ana Pohl's dam isn't old" })).statement).toBe(1);
});

test('a missing claim and one too much cost their pair and the split', () => {
  const half = { paired: 1, statement: 1, polarity: 1, modality: 1, stance: 1, hedged: 1 };
  expect(score(BOTH, found(DAM))).toEqual({ quotes: 1, split: 0, claims: 2, ...half });
  const more = score({ ...BOTH, claims: [DAM] }, found(DAM), found({ ...DAM, statement: 'Nobody asked her.' }));
  expect(more).toEqual({ quotes: 1, split: 0, claims: 2, ...half });
});

test('as many claims as labels are no split where they are not alike', () => {
  const other = found({ ...DAM, statement: 'Nobody asked her.' });
  expect(score(BOTH, found(DAM), other)).toMatchObject({ split: 0, claims: 3, paired: 1 });
});

test('a claim is of one label only: the same said twice is one too much', () => {
  expect(score({ ...BOTH, claims: [DAM] }, found(DAM), found(DAM))).toMatchObject({ split: 0, claims: 2, paired: 1 });
});

test('the most alike are a pair, though another one came first', () => {
  const [old, older] = [{ ...DAM, statement: 'The dam is very old.' }, DAM];
  const label = { ...BOTH, claims: [older, old] };
  expect(score(label, found(old), found(older))).toMatchObject({ paired: 2, statement: 2 });
});

test('half of the words make a pair, fewer do not; one that is there twice counts twice', () => {
  const label = { ...BOTH, claims: [DAM] };
  const pairs = (statement: string): number => score(label, found({ ...DAM, statement })).paired;
  expect([pairs('The dam broke.'), pairs('The dam is old old old old.'), pairs('The dam was very old.')]).toEqual([
    0, 1, 1,
  ]);
  expect(pairs('The dam is old old old old old old.')).toBe(0);
});

test('each label is wrong for itself, and where it is not given', () => {
  const wrong: readonly FoundClaim[] = [
    { ...found(DAM), polarity: 'negative' },
    { ...found(DAM), modality: 'future' },
    { ...found(DAM), stance: 'denies' },
    { ...found(DAM), hedged: true },
    { statement: DAM.statement },
  ];
  const one = { ...BOTH, claims: [DAM] };
  const rights = wrong.map((claim) => {
    const { polarity, modality, stance, hedged } = score(one, claim);
    return [polarity, modality, stance, hedged];
  });
  expect(rights).toEqual([
    [0, 1, 1, 1],
    [1, 0, 1, 1],
    [1, 1, 0, 1],
    [1, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
});

test('alternatives are as right as what stands first', () => {
  const label: LabelledClaim = {
    ...DAM,
    altStatements: ['Nobody has built a newer dam.'],
    altPolarity: ['negative'],
    altModality: ['possible'],
    altStance: ['claims'],
    altHedged: [true],
  };
  const other = {
    statement: 'Nobody has built a newer dam.',
    polarity: 'negative',
    modality: 'possible',
    stance: 'claims',
    hedged: true,
  };
  const all = {
    quotes: 1,
    split: 1,
    claims: 1,
    paired: 1,
    statement: 1,
    polarity: 1,
    modality: 1,
    stance: 1,
    hedged: 1,
  };
  expect(score({ ...BOTH, claims: [label] }, other)).toEqual(all);
  expect(score({ ...BOTH, claims: [label] }, found(DAM))).toEqual(all);
});

test('of several readings the one that suits best counts', () => {
  const whole = { ...DAM, statement: 'The dam is old and Marta Lund will not sell the house.' };
  const label = { ...BOTH, altReadings: [[whole], []] };
  expect(score(label, found(whole))).toMatchObject({ split: 1, claims: 1, statement: 1 });
  expect(score(label, found(DAM), found(LUND))).toEqual(ALL);
  expect(score(label)).toMatchObject({ quotes: 1, split: 1, claims: 0 });
});

test('of readings that pair alike the one with more that is right counts', () => {
  const label = { ...BOTH, claims: [{ ...DAM, modality: 'future' as const }], altReadings: [[DAM]] };
  expect(score(label, found(DAM))).toMatchObject({ paired: 1, modality: 1 });
});

test('a quote that was not found has no claims, one without labels counts nowhere', () => {
  const none = { ...BOTH, claims: [] };
  expect(scoreClaims([BOTH], [])).toMatchObject({ quotes: 1, split: 0, claims: 2, paired: 0 });
  expect(scoreClaims([none], [])).toMatchObject({ quotes: 1, split: 1, claims: 0 });
  expect(
    scoreClaims([BOTH], [quoteWith(found(DAM), found(LUND)), { text: 'Yes', start: 90, claims: [found(DAM)] }]),
  ).toEqual(ALL);
  const other = { text: 'The dam is old, said nobody in the house', start: 0, claims: [found(DAM)] };
  expect(scoreClaims([BOTH], [other])).toMatchObject({ claims: 2, paired: 0 });
  expect(scoreClaims([], [quoteWith(found(DAM))])).toEqual(sumOf([]));
});

test('of quotes in the same words the nearer one is meant, of others the more alike', () => {
  const far = { ...quoteWith(found(DAM), found(LUND)), start: 400 };
  expect(scoreClaims([BOTH], [far, quoteWith()]).paired).toBe(0);
  expect(scoreClaims([{ ...BOTH, start: 390 }], [far, quoteWith()]).paired).toBe(2);
  const shorter = { text: 'The dam is old and I will not sell', start: 0, claims: [] };
  expect(scoreClaims([BOTH], [shorter, far]).paired).toBe(2);
});

test('scores add up field by field', () => {
  expect(sumOf([ALL, score(BOTH)])).toEqual({ ...ALL, quotes: 2, claims: 4 });
});
