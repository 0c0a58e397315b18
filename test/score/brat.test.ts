import { describe, expect, test } from 'vitest';
import { bratDocument } from '../../src/export/brat/write.ts';
import { BratFault, readBrat } from '../../src/score/brat.ts';
import { exportedOf, ODD_TEXT } from '../support/exported.ts';

const DOCUMENT = exportedOf(ODD_TEXT);
const { text, annotations: SOURCE } = bratDocument(DOCUMENT);
const read = (source: string) => readBrat('dam', text, source);

test('what was written is read back: contents, parts, names, and who speaks', () => {
  const { annotations, strange } = read(SOURCE);
  expect(strange).toEqual([]);
  const bare = (span: { start: number; end: number } | null) => span && { start: span.start, end: span.end };
  expect(annotations.quotes?.map(({ type, cue, source }) => ({ type, cue, source }))).toEqual(
    DOCUMENT.quotes.map(({ type, cue, source }) => ({ type, cue: bare(cue), source: bare(source) })),
  );
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .replace(/\s+/gu, ' ');
  expect(annotations.quotes?.map(({ content }) => words(content))).toEqual(
    DOCUMENT.quotes.map(({ content }) => words(content)),
  );
  expect(annotations.entities?.map(({ type, mentions }) => ({ type, mentions }))).toEqual(
    DOCUMENT.entities.map(({ type, mentions }) => ({
      type,
      mentions: mentions.map(({ start, end, kind }) => ({ start, end, kind })),
    })),
  );
  const name = (
    id: string | null | undefined,
    entities: readonly { id: string; mentions: { start: number }[] }[] = [],
  ) => entities.find((entity) => entity.id === id)?.mentions[0]?.start;
  expect(annotations.quotes?.map(({ speaker }) => name(speaker, annotations.entities))).toEqual(
    DOCUMENT.quotes.map(({ speaker }) => name(speaker, DOCUMENT.entities)),
  );
});

describe('what somebody corrected', () => {
  const TWO = 'Ann Tolmer and Joris Brun said so.';
  const of = (...lines: string[]) => readBrat('a', TWO, lines.map((line) => line.replaceAll('|', '\t')).join('\n'));
  const NAMES = ['T1|PERSON 0 10|Ann Tolmer', 'T2|PERSON 15 25|Joris Brun'];
  const QUOTE = ['T3|Quote 31 33|so', 'T4|Source 0 25|Ann Tolmer and Joris Brun', 'R1|said_by Arg1:T3 Arg2:T4'];

  test('a quote without type and cue, with two who speak', () => {
    const { annotations } = of(...NAMES, ...QUOTE, 'R2|spoken_by Arg1:T3 Arg2:T1', 'R3|spoken_by Arg1:T3 Arg2:T2');
    const [ann, joris] = annotations.entities ?? [];
    expect(annotations.quotes).toEqual([
      {
        content: [{ start: 31, end: 33 }],
        cue: null,
        source: { start: 0, end: 25 },
        speaker: ann?.id,
        speakers: [ann?.id, joris?.id],
      },
    ]);
  });

  test('mentions become one entity, but for those of another type', () => {
    const one = of(...NAMES, 'T5|ORG 11 14|and', '*|Equiv T1 T2 T5').annotations.entities;
    expect(one?.map(({ type, mentions }) => [type, mentions.length])).toEqual([
      ['PERSON', 2],
      ['ORG', 1],
    ]);
    expect(one?.[0]?.aliases).toEqual(['Ann Tolmer', 'Joris Brun']);
    const over = of(...NAMES, '*|Equiv T2 T9', '*|Equiv T9 T1', '*|Equiv').annotations.entities;
    expect(over?.map(({ mentions }) => mentions.length)).toEqual([2]);
    expect(of(...NAMES, '*|Equiv T2 T9', '*|Equiv T8 T1').annotations.entities?.length).toBe(2);
  });

  test('labels that are none of ours are named, notes and empty lines are not', () => {
    const { strange } = of(...NAMES, 'T9|Shoe 0 3|Ann', 'R9|wears Arg1:T1 Arg2:T9', 'E1|Walk:T9', '#1|Note T1|hm', '');
    expect(strange.toSorted()).toEqual(['Shoe', 'Walk', 'wears']);
  });

  test('boilerplate is open', () => {
    const { entities, quotes } = of(
      ...NAMES,
      ...QUOTE,
      'A1|Boilerplate T1',
      'A2|Boilerplate T3',
      'A3|Type T3 direct',
    ).annotations;
    expect([entities?.[0]?.mentions[0]?.boilerplate, quotes?.[0]?.boilerplate, quotes?.[0]?.type]).toEqual([
      true,
      true,
      'direct',
    ]);
  });

  test.for([
    ['T1|PERSON 0 9|Ann Tolmer', 'its offsets cut out "Ann Tolme", not "Ann Tolmer"'],
    ['T1|PERSON 90 99|Ann Tolmer', 'its offsets cut out "", not "Ann Tolmer"'],
    ['T1|PERSON 0;9|Ann Tolmer', 'is no span: its label and offsets are wanted'],
    ['R1|said_by Arg1:T1', 'is no relation: two ends are wanted'],
    ['A1|Boilerplate', 'is no attribute: it belongs to nothing'],
  ])('%s: %s', ([line = '', message]) => {
    expect(() => of(...NAMES.slice(1), line)).toThrow(expect.objectContaining({ line: 2, message }));
    expect(() => of(line)).toThrow(BratFault);
  });
});

test('50,000 relations, mentions of one entity and quotes are read as they come', () => {
  const count = 50_000;
  const long = 'A '.repeat(count);
  const each = (line: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => line(i + 1));
  const { annotations } = readBrat(
    'a',
    long,
    [
      ...each((i) => `T${i}\tPERSON ${2 * i - 2} ${2 * i - 1}\tA`),
      ...each((i) => `T${count + i}\tQuote ${2 * i - 2} ${2 * i - 1}\tA`),
      ...each((i) => `R${i}\tspoken_by Arg1:T${count + 1} Arg2:T${i}`),
      ...each((i) => `*\tEquiv T${i} T${Math.min(i + 1, count)}`),
    ].join('\n'),
  );
  expect([annotations.entities?.length, annotations.quotes?.length]).toEqual([1, count]);
  expect(annotations.quotes?.[0]?.speakers?.length).toBe(count);
});
