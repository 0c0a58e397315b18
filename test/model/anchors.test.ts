import { expect, test } from 'vitest';
import { anchorFor } from '../../src/model/anchor-for.ts';
import { placedIn, treatedIn } from '../../src/model/anchors.ts';
import { type CorrectionData, correctionsByPath, joinedCorrections } from '../../src/model/corrections.ts';
import { stepsOf } from '../support/steps.ts';

type Given = Partial<CorrectionData> & Pick<CorrectionData, 'exact'>;

const listOf = (corrections: readonly Given[]) => corrections.map((one, index) => ({ ...one, file: null, index }));

/** The words of each place, with where it begins. */
function placesIn(text: string, correction: Given): string[] {
  const [placed] = placedIn(text, listOf([correction]));
  return (placed?.places ?? []).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
}

test.for<[what: string, text: string, correction: Given, places: string[]]>([
  ['every place', 'a dam, a dam', { exact: 'dam' }, ['2 dam', '9 dam']],
  ['whole words', 'madam dams, dam-dam', { exact: 'dam' }, ['12 dam', '16 dam']],
  ['places that do not overlap', 'go go go', { exact: 'go go' }, ['0 go go']],
  ['blanks of any kind and number', 'the \u00a0 big\n\tdam', { exact: 'the big  dam ' }, ['0 the \u00a0 big\n\tdam']],
  ['marks of any kind', '“It’s ‘new’” – now', { exact: `"It's 'new'" - now` }, ['0 “It’s ‘new’” – now']],
  ['marks at the edges', 'a “dam”', { exact: '“dam”' }, ['2 “dam”']],
  ['other letters', 'In Århus, Århus', { exact: 'Århus', suffix: ',' }, ['3 Århus']],
  ['case counts', 'Dam dam', { exact: 'dam' }, ['4 dam']],
  ['what stands before', 'old dam, new dam', { exact: 'dam', prefix: 'new ' }, ['13 dam']],
  ['what stands after', 'old dam, new dam.', { exact: 'dam', suffix: '.' }, ['13 dam']],
  ['cut within a word', 'old dam, new dam', { exact: 'dam', prefix: 'ew ' }, ['13 dam']],
  ['both', 'a dam b, a dam c, d dam c', { exact: 'dam', prefix: 'a', suffix: 'c' }, ['11 dam']],
  ['nothing stands before the beginning', 'dam', { exact: 'dam', prefix: 'a' }, []],
  ['nothing stands after the end', 'dam', { exact: 'dam', suffix: 'a' }, []],
  ['none', 'a dam', { exact: 'bridge' }, []],
])('%s', ([, text, correction, places]) => {
  expect(placesIn(text, correction)).toEqual(places);
});

test.for<[what: string, text: string, until: string, end: string | null]>([
  ['the next time', 'We go and come. They come.', 'come', 'We go and come'],
  ['not within the words', 'We go on, we go', 'We', null],
  ['at their end', 'We go on', 'go', 'We go'],
  ['whole words', 'We go, comet, come', 'come', 'We go, comet, come'],
  ['with other blanks', 'We go and  come\nback.', 'come back.', 'We go and  come\nback.'],
])('until: %s', ([, text, until, end]) => {
  const [placed] = placedIn(text, listOf([{ exact: 'We go', quote: { until } }]));
  expect(placed?.places.map((place) => (place.until == null ? null : text.slice(place.start, place.until)))).toEqual([
    end,
  ]);
});

test('what is against a correction', () => {
  const of = (correction: Given): string | null | undefined =>
    treatedIn('We go. They go.', listOf([correction]))[0]?.stale;
  expect(of({ exact: 'We go', name: false })).toBe(null);
  expect(of({ exact: 'go', quote: { until: 'They' } })).toBe(null);
  expect(of({ exact: 'We come', name: false })).toBe('they are not in the text');
  expect(of({ exact: 'go', prefix: 'I', name: false })).toBe('what should stand before or after them does not');
  expect(of({ exact: 'They', quote: { until: 'We' } })).toBe('“We” does not follow');
});

test('of two about the same words and the same thing the later one counts, whatever the file', () => {
  const data = (...corrections: CorrectionData[]) => ({ corrections });
  const all = joinedCorrections([
    { file: 'a.json', data: data({ exact: 'a', speaker: 'x' }, { exact: 'a', quote: { until: 'b' } }) },
    { file: 'b.json', data: data({ exact: 'a', speaker: null }, { exact: 'a', path: 'p', speaker: 'y' }) },
  ]);
  expect(all.map(({ file, index, speaker }) => [file, index, speaker])).toEqual([
    ['a.json', 1, undefined],
    ['b.json', 2, null],
    ['b.json', 3, 'y'],
  ]);
  const byPath = correctionsByPath(all);
  expect([byPath(['p', 'p']).length, byPath(['q', 'p']).length, byPath(['q']).length]).toEqual([3, 3, 2]);
  expect(byPath(['q'])).toBe(byPath(['r']));
});

test.for<[name: string, correction: (i: number) => Given]>([
  ['words', (i) => ({ exact: `the dam was safe ${i}` })],
  ['what stands before', (i) => ({ exact: 'the dam', prefix: `${i} said` })],
  ['what stands after', (i) => ({ exact: 'the dam', suffix: `was ${i}` })],
])('many corrections with other %s do not cost their number for each place', ([, correction]) => {
  const text = (size: number): string => 'Lund said the dam was safe. '.repeat(size);
  const steps = (size: number): number =>
    stepsOf(() => placedIn(text(size), listOf(Array.from({ length: size }, (_, i) => correction(i)))));
  steps(10);
  expect(steps(2000) / steps(1000)).toBeLessThan(2.3);
});

test.for<[what: string, text: string, words: string, anchor: object]>([
  ['the words alone', 'The dam is safe.', 'dam is safe', { exact: 'dam is safe', places: 1 }],
  ['what tells them apart', 'A dam. The dam.', 'dam.', { exact: 'dam.', prefix: 'A ', suffix: ' The dam.', places: 1 }],
  [
    'only what stands in the paragraph',
    'It holds, she said.\n\nIt holds, he said.\n\nIt rained.',
    'It holds',
    { exact: 'It holds', suffix: ', she said.', places: 1 },
  ],
  ['all where nothing does', 'It holds.\n\nIt holds.', 'It holds.', { exact: 'It holds.', places: 2 }],
])('anchors: %s', ([, text, words, anchor]) => {
  const start = text.indexOf(words);
  expect(anchorFor(text, { start, end: start + words.length }, start)).toEqual(anchor);
});

test('anchors: of many words the first, whole ones, unless more are asked for', () => {
  const text = `She said that ${'the dam holds and '.repeat(20)}it is new.`;
  const { exact } = anchorFor(text, { start: 9, end: text.length }, 0);
  expect([exact.length <= 80, text.slice(9).startsWith(`${exact} `)]).toEqual([true, true]);
  expect(anchorFor(text, { start: 9, end: text.length }, 152).exact).toBe(text.slice(9, 153));
});
