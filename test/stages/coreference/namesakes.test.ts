import { describe } from 'vitest';
import { clustersOf } from '../../../src/stages/coreference/clusters.ts';
import { bearersOf, loneBearers, sharedParts } from '../../../src/stages/coreference/namesakes.ts';
import { traitsOf } from '../../../src/stages/coreference/traits.ts';
import { corefInputWith } from '../../support/coref-rows.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { rowTable } from '../../support/row-table.ts';

type Read = ReturnType<typeof corefInputWith>;

const clustersIn = (input: Read): ReturnType<typeof clustersOf> => clustersOf(traitsOf(input, CONTEXT.lexicon));
const nameAt = ({ doc, phrases }: Read, index: number): string =>
  doc.text.slice(phrases[index]?.start ?? 0, phrases[index]?.end ?? 0);

/** Who can be meant by each part: "tolmer: Ann Tolmer, Rob Tolmer". */
function bearers(source: string): string[] {
  const input = corefInputWith(source);
  return [...bearersOf(input, clustersIn(input))].map(
    ([part, list]) => `${part}: ${list.map((index) => nameAt(input, index)).join(', ')}`,
  );
}

const shared = (source: string): string[] => {
  const input = corefInputWith(source);
  return [...sharedParts(input, clustersIn(input))];
};

const lone = (source: string): string[] => {
  const input = corefInputWith(source);
  return [...loneBearers(input)].map(([part, index]) => `${part}: ${nameAt(input, index)}#${index}`);
};

const ANN = '{PERSON-a|Ann Tolmer}';
const ROB = '{PERSON-b|Rob Tolmer}';

describe('who can be meant by a part of a name', () => {
  rowTable(bearers, [
    [`${ANN} left.`, ['tolmer: Ann Tolmer', 'ann: Ann Tolmer', 'a tolmer: Ann Tolmer']],
    [
      `${ANN} met ${ANN}.`,
      ['tolmer: Ann Tolmer, Ann Tolmer', 'ann: Ann Tolmer, Ann Tolmer', 'a tolmer: Ann Tolmer, Ann Tolmer'],
    ],
    [
      `${ANN} met ${ROB}.`,
      [
        'tolmer: Ann Tolmer, Rob Tolmer',
        'ann: Ann Tolmer',
        'a tolmer: Ann Tolmer',
        'rob: Rob Tolmer',
        'r tolmer: Rob Tolmer',
      ],
    ],
    ['{PERSON-a|Tolmer} met {ORG-b|Ann Tolmer}.', []],
    [
      '{PERSON-a|Luis Ortiz Vega} left.',
      [
        'vega: Luis Ortiz Vega',
        'luis vega: Luis Ortiz Vega',
        'luis ortiz: Luis Ortiz Vega',
        'ortiz vega: Luis Ortiz Vega',
        'luis: Luis Ortiz Vega',
        'l vega: Luis Ortiz Vega',
        'ortiz: Luis Ortiz Vega',
      ],
    ],
    [
      '{PERSON-a|Luis Ortiz Vega} met {PERSON-b|Rob Ortiz}.',
      [
        'vega: Luis Ortiz Vega',
        'luis vega: Luis Ortiz Vega',
        'luis ortiz: Luis Ortiz Vega',
        'ortiz vega: Luis Ortiz Vega',
        'luis: Luis Ortiz Vega',
        'l vega: Luis Ortiz Vega',
        'ortiz: Rob Ortiz',
        'rob: Rob Ortiz',
        'r ortiz: Rob Ortiz',
      ],
    ],
    [
      '{PERSON-a|Rob} and {PERSON-b|Ann Tolmer} left.',
      ['tolmer: Rob, Ann Tolmer', 'ann: Ann Tolmer', 'a tolmer: Ann Tolmer'],
    ],
    [
      '{PERSON-a|Rob} or {PERSON-b|Ann Tolmer} left.',
      ['tolmer: Ann Tolmer', 'ann: Ann Tolmer', 'a tolmer: Ann Tolmer'],
    ],
    [
      '{PERSON-a|Varden} and {PERSON-b|Ann Tolmer} left.',
      ['tolmer: Ann Tolmer', 'ann: Ann Tolmer', 'a tolmer: Ann Tolmer'],
    ],
    ['{PERSON-a|Rob}, {PERSON-b|Ann Tolmer} left.', ['tolmer: Ann Tolmer', 'ann: Ann Tolmer', 'a tolmer: Ann Tolmer']],
    ['{PERSON-a|Rob} and {PERSON-b|Tolmer} left.', []],
    ['{PERSON-a|Rob} and {ORG-b|Ann Tolmer} left.', []],
  ]);
});

describe('parts that two persons bear', () => {
  rowTable(shared, [
    [`${ANN} left.`, []],
    [`${ANN} met ${ANN}.`, []],
    [`${ANN} met ${ROB}.`, ['tolmer']],
    [`${ANN} met {PERSON-b|A. Tolmer}.`, []],
    [`${ANN} met {PERSON-b|Ann W. Tolmer}.`, []],
    [`${ANN} met {PERSON-b|Ann Varden}.`, ['ann']],
    [`${ANN} met {title|Mr.} {PERSON-b|Tolmer}.`, ['tolmer']],
    [`${ANN} met {title|Mrs.} {PERSON-b|Tolmer}.`, []],
    [`{title|Mr.} {PERSON-b|Tolmer} met {title|Mrs.} {PERSON-b|Tolmer}.`, ['tolmer']],
    ['{PERSON-a|Rob Tolmer} met {PERSON-b|Rob Tolmer Jr.}.', ['tolmer', 'rob', 'r tolmer']],
    ['{PERSON-b|Rob Tolmer Jr.} met {PERSON-a|Rob Tolmer}.', []],
    ['{PERSON-a|Rob} and {PERSON-b|Ann Tolmer} left.', ['tolmer']],
    [`{PERSON-a|Tolmer} met his son, ${ROB}.`, ['tolmer']],
    [`{ORG-a|Ann Tolmer} met ${ROB}.`, []],
  ]);
});

describe('who goes by a surname alone before his kin comes in', () => {
  rowTable(lone, [
    [`{PERSON-a|Tolmer} met his son, ${ROB}.`, ['tolmer: Tolmer#0']],
    [`{PERSON-a|Tolmer} met {PERSON-a|Tolmer} and his son, ${ROB}.`, []],
    [`{PERSON-a|Tolmer} met his friend, ${ROB}.`, []],
    [`${ANN} met his son, ${ROB}.`, []],
    [`${ANN} left. {PERSON-a|Tolmer} met his son, ${ROB}.`, []],
    [`{PERSON-a|Tolmer} left ${ANN}. He met his son, ${ROB}.`, []],
    [`{ORG-a|Tolmer} met his son, ${ROB}.`, []],
    ['{PERSON-a|Tolmer} met his son, {PERSON-b|Rob Varden}.', []],
  ]);
});
