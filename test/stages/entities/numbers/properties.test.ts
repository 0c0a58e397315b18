import fc from 'fast-check';
import { expect, test } from 'vitest';
import { survey } from '../../../../src/stages/entities/article/survey.ts';
import { amountFinder } from '../../../../src/stages/entities/numbers/index.ts';
import { NUMBERS } from '../../../../src/stages/entities/order.ts';
import { CONTEXT, phrasedDoc } from '../../../support/doc-of.ts';

const all = amountFinder(NUMBERS);
const valuesIn = (text: string, date?: string) =>
  all(survey({ ...phrasedDoc(text), ...(date && { date }) }, CONTEXT.lexicon)).amounts.map(
    ({ start, end, type, value }) => ({
      text: text.slice(start, end),
      type,
      value,
    }),
  );

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Told apart from the program: `Date` rolls days over that no month has. */
function exists(point: string): boolean {
  if (/^\d{4}$/u.test(point)) return true;
  const [, year, month, day] = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/u.exec(point) ?? [];
  if (year === undefined || month === undefined || !(Number(month) >= 1 && Number(month) <= 12)) return false;
  if (day === undefined) return true;
  if (year === '-') return Number(day) >= 1 && Number(day) <= (LENGTHS[Number(month) - 1] ?? 0);
  const time = Date.parse(`${point}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(point);
}

function isSound(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'string') {
    const { amount, to } = value as { amount: number; to?: number };
    return Number.isFinite(amount) && (to === undefined || (Number.isFinite(to) && amount < to));
  }
  if (value.startsWith('P')) return /^P(?:\d|T\d)/u.test(value);
  if (value.startsWith('T')) return value === 'T24:00' || Number(value.slice(1, 3)) < 24;
  const [from = '', to] = value.split('/');
  return exists(from) && (to === undefined || (exists(to) && from < to));
}

const WORDS =
  'May June February November to from between and - – , 3 5 29 30 31 2011 2012 1900 2006-08 2008-06 2009-2006 May-June 3-5 5-3 10.15 25:99 24:00 19.00 at until this last next every Thursday years ago days million m $ £ Rs N30,000 % pc minus km half a two hundred 1.250.000 1,25 dollars year month hours people since of the'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 14 }).map((words) => words.join(' '));
const number = fc.constantFrom('3', '5', '-5', '2.5', '1,000', '3m', 'two', 'half a million', '12', '200');
const link = fc.constantFrom(' to ', '-', ' - ', '–', ' and ');
const unit = fc.constantFrom(' km', '%', ' million dollars', ' people', ' years', ' m high', '');
const range = fc
  .tuple(fc.constantFrom('', 'between ', '$', 'about '), number, link, number, unit)
  .map((parts) => parts.join(''));
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('no value is a day that the calendar lacks, and every range runs forward', () => {
  fc.assert(
    fc.property(fc.oneof(text, range), fc.option(day, { nil: undefined }), (words, date) => {
      expect(valuesIn(`It was ${words}.`, date).filter(({ value }) => !isSound(value))).toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test.for([
  ['31 June 2011', ['2011']],
  ['29 February 2011', ['2011']],
  ['25:99', []],
  ['2011-02-30', []],
  ['31.06.2011', []],
  ['2008-2006', []],
] as const)('%s is no time', ([written, wanted]) => {
  const times = valuesIn(`It was ${written} there.`).filter(({ type }) => type === 'DATE' || type === 'TIME');
  expect(times.map(({ value }) => value)).toEqual(wanted);
});

test('a number of a million digits has no amount, nor one in many parts', () => {
  const digits = '1'.repeat(1 << 20);
  expect(valuesIn(`The sum is ${digits}.`)).toEqual([]);
  expect(valuesIn(`The sum is ${'1.'.repeat(1 << 18)}1 euros.`).filter(({ value }) => value !== undefined)).toEqual([]);
  const many = valuesIn(`The sum is ${'3 to 5 to '.repeat(5000)}7.`);
  expect(many.length).toBe(10_001);
});
