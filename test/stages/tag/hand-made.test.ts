/** A tagger over models made by hand, in each of which one feature alone speaks for another label. */
import { describe, expect, test } from 'vitest';
import { packModel } from '../../../scripts/training/pack.ts';
import type { SaysoError } from '../../../src/model/errors.ts';
import { wordOf } from '../../../src/model/word.ts';
import { formFeatures, tagPivot } from '../../../src/stages/tag/features.ts';
import { mix } from '../../../src/stages/tag/hash.ts';
import { checksum, type Label, loadModel, parseModel } from '../../../src/stages/tag/model.ts';
import { createTagger, tagSentence } from '../../../src/stages/tag/perceptron.ts';
import { NO_SETS, wordHash } from '../../../src/stages/tag/word-sets.ts';

const LABELS: readonly Label[] = [
  ['NN', 'NOUN'],
  ['VBD', 'VERB'],
  ['DT', 'DET'],
];
const HEAD = { labels: LABELS, closed: { the: [2], to: [0, 2] } };
const BIAS = mix(11, 0, 0);

type Weights = Readonly<Record<number, readonly (readonly [label: number, weight: number])[]>>;

function packed(weights: Weights): Uint8Array {
  const rows = Object.entries(weights).map(([hash, row]) => [Number(hash), row] as const);
  return packModel(
    HEAD,
    { lists: [[3]], entries: [[wordHash('gamma'), 0]] },
    rows.toSorted(([a], [b]) => a - b),
  );
}

/** The labels of the words of a sentence, one digit each, where every word is a noun but for what the weights say. */
function labelsOf(text: string, weights: Weights, bias = 1): string {
  const tagger = createTagger(parseModel(packed({ [BIAS]: [[0, bias]], ...weights }), 'made.bin'));
  const tokens = text.split(' ').map((word) => ({ word: wordOf(word) }));
  const out = new Uint8Array(tokens.length);
  tagSentence(tagger, tokens, { firstToken: 0, endToken: tokens.length }, out);
  return out.join('');
}

const of = (word: string) => formFeatures(NO_SETS, word, word.toLowerCase(), 'plain');
const word = (text: string): number => of(text).word;
const ending = (text: string): number => of(text).ending;
const sets = (text: string): number => of(text).sets;
const NAMES = 'alpha beta gamma delta epsilon';

describe('what a word is seen by', () => {
  test.for<[name: string, feature: number, labels: string, text?: string]>([
    ['nothing', 1, '00000'],
    ['itself', mix(12, word('gamma'), 0), '00100'],
    ['its ending', mix(13, 2, ending('a')), '00000'],
    ['its class', mix(19, 3, 0), '00100'],
    ['the word before', mix(30, 2, word('beta')), '00100'],
    ['the word before that', mix(35, 3, word('alpha')), '00100'],
    ['the word after', mix(30, 4, word('delta')), '00100'],
    ['the word after that', mix(35, 5, word('epsilon')), '00100'],
    ['the class of the word before', mix(34, 2, 3), '00010'],
    ['the class of the word after', mix(34, 4, 3), '01000'],
    ['the edge before', mix(30, 2, word('')), '10000'],
    ['the edge before, two words off', mix(35, 3, word('')), '11000'],
    ['the edge after', mix(30, 4, word('')), '00001'],
    ['the edge after, two words off', mix(35, 5, word('')), '00011'],
    ['no tag before', mix(101, 3, 0), '10000'],
    ['a noun before', mix(101, 0, 0), '01010'],
    ['two nouns before', mix(102, 0, 0), '00100'],
    ['a noun before, and nothing before that', mix(102, 0, 3), '01000'],
    ['itself after a noun', mix(103, 0, word('gamma')), '00100'],
    ['itself after a verb', mix(103, 1, word('gamma')), '00000'],
    ['its ending after a noun', mix(104, 0, ending('gamma')), '00100'],
    ['a noun before and a word after', mix(105, 0, word('delta')), '00100'],
    ['itself and the word after', mix(108, word('gamma'), word('delta')), '00100'],
    ['itself and the word before', mix(109, word('gamma'), word('beta')), '00100'],
    ['itself and another word before', mix(109, word('gamma'), word('alpha')), '00000'],
    ['the pivot before', mix(110, word('that'), ending('gamma')), '0001', 'alpha that beta gamma'],
    ['no pivot before', mix(110, 0, ending('gamma')), '00100'],
    ['the pivot after', mix(112, word('that'), ending('alpha')), '1000', 'alpha beta that gamma'],
    ['no pivot after', mix(112, 0, ending('alpha')), '10000'],
    ['its own pivot is none', mix(112, word('that'), ending('that')), '000', 'alpha that beta'],
    ['a pivot and classes', mix(113, word('that'), sets('alpha')), '1100', 'alpha beta that gamma'],
  ])('%s', ([, feature, labels, text = NAMES]) => {
    expect(labelsOf(text, { [feature]: [[1, 5]] })).toBe(labels);
  });

  test('a verb is the pivot of what follows it', () => {
    const verb = mix(12, word('beta'), 0);
    const after = mix(110, tagPivot(1), ending('delta'));
    expect(labelsOf(NAMES, { [verb]: [[1, 5]], [after]: [[2, 5]] })).toBe('01020');
    expect(labelsOf(NAMES, { [after]: [[2, 5]] })).toBe('00000');
  });
});

describe('how labels are chosen', () => {
  const pair = mix(103, 0, word('gamma'));

  test('where one is clearly ahead, pairs are not looked up', () => {
    expect(labelsOf(NAMES, { [pair]: [[1, 127]] }, 89)).toBe('00100');
    expect(labelsOf(NAMES, { [pair]: [[1, 127]] }, 90)).toBe('00000');
  });

  test('of equals the first', () => {
    expect(labelsOf(NAMES, { [mix(12, word('gamma'), 0)]: [[1, 1]] })).toBe('00000');
    expect(labelsOf(NAMES, { [mix(12, word('gamma'), 0)]: [[0, -1]] })).toBe('00000');
    expect(labelsOf(NAMES, { [mix(12, word('gamma'), 0)]: [[0, -2]] })).toBe('00100');
  });

  test('words of closed classes have no other labels', () => {
    const verbs = { [mix(101, 0, 0)]: [[1, 9]], [mix(101, 3, 0)]: [[1, 9]], [mix(101, 2, 0)]: [[1, 9]] } as const;
    expect(labelsOf('alpha the beta', verbs)).toBe('121');
    expect(labelsOf('The beta', verbs)).toBe('21');
    expect(labelsOf('to beta', verbs)).toBe('01');
    expect(labelsOf('alpha to', { [mix(12, word('to'), 0)]: [[1, 9]] })).toBe('00');
    expect(labelsOf('alpha to', { [mix(12, word('to'), 0)]: [[2, 9]] })).toBe('02');
  });

  test('a capital at the head of a sentence is another than one within it', () => {
    const [head, within] = [of('Alpha').places[1]?.at(-3) ?? 0, of('Alpha').places[0]?.at(-3) ?? 0];
    expect(labelsOf('Alpha beta Alpha', { [head]: [[1, 5]] })).toBe('100');
    expect(labelsOf('Alpha beta Alpha', { [within]: [[1, 5]] })).toBe('001');
  });

  test('in capitals, a capital says nothing', () => {
    const shape = formFeatures(NO_SETS, 'BETA', 'beta', 'capitals').places[0]?.at(-3) ?? 0;
    expect(labelsOf('ALPHA BETA', { [shape]: [[1, 5]] })).toBe('01');
    expect(labelsOf('Alpha beta BETA gamma', { [shape]: [[1, 5]] })).toBe('0000');
  });

  test('a sentence of more than a thousand words is tagged piece by piece', () => {
    const text = Array.from({ length: 1500 }, () => 'alpha').join(' ');
    const labels = labelsOf(text, { [mix(101, 3, 0)]: [[1, 5]] });
    expect(labels).toBe(`1${'0'.repeat(999)}1${'0'.repeat(499)}`);
  });

  test('only the words of the sentence are tagged', () => {
    const tagger = createTagger(parseModel(packed({ [BIAS]: [[1, 1]] }), 'made.bin'));
    const out = new Uint8Array(4);
    const tokens = ['alpha', 'beta', 'gamma', 'delta'].map((text) => ({ word: wordOf(text) }));
    tagSentence(tagger, tokens, { firstToken: 1, endToken: 3 }, out);
    expect([...out]).toEqual([0, 1, 1, 0]);
  });
});

describe('the model file', () => {
  const REMEDY = 'Install the package anew, or make it again with: npm run train:tagger -- PATH-TO-CORPORA/pos';
  const errorOf = (bytes: Uint8Array): Pick<SaysoError, 'code' | 'message'> | null => {
    try {
      parseModel(bytes, 'made.bin');
      return null;
    } catch (error) {
      const { code, message } = error as SaysoError;
      return { code, message };
    }
  };
  const damaged = { code: 'model', message: `The tagger's model made.bin is damaged. ${REMEDY}` };

  test('is parsed as it was packed', () => {
    const model = parseModel(
      packed({
        300: [[1, -5]],
        5: [
          [0, 7],
          [2, -128],
        ],
        70000: [],
      }),
      'made.bin',
    );
    expect(model.labels).toEqual(LABELS);
    expect(model.closed).toEqual(
      new Map([
        ['the', Uint8Array.of(2)],
        ['to', Uint8Array.of(0, 2)],
      ]),
    );
    expect([...model.starts]).toEqual([0, 2, 3, 3]);
    expect([...model.weights]).toEqual([7, -128, -5]);
    expect([...model.weightLabels]).toEqual([0, 2, 1]);
    const slots = [...model.table.entries()].filter(([at, value]) => at % 2 === 0 && value !== 0);
    expect(slots.map(([at, key]) => [key - 1, model.table[at + 1]]).toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
      [5, 0],
      [300, 1],
      [70_000, 2],
    ]);
    expect([...model.bits.entries()].filter(([, bits]) => bits !== 0)).toEqual([
      [0, 1 << 5],
      [300 >> 5, 1 << (300 & 31)],
      [70_000 >> 5, 1 << (70_000 & 31)],
    ]);
    expect(model.wordSets.lists).toEqual([[3]]);
  });

  test('lies anywhere in a buffer', () => {
    const bytes = packed({ 5: [[0, 7]] });
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect([...parseModel(moved.subarray(3), 'made.bin').weights]).toEqual([7]);
  });

  test('each kind of damage is told', () => {
    const bytes = packed({ 5: [[0, 7]] });
    const changed = (at: number): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
    expect(errorOf(bytes)).toBeNull();
    for (const at of [0, 3, 4, 7, 8, 12, bytes.length - 1]) expect(errorOf(changed(at)), String(at)).toEqual(damaged);
    for (const length of [0, 11, 12, bytes.length - 1]) expect(errorOf(bytes.slice(0, length))).toEqual(damaged);
    expect(errorOf(Uint8Array.of(...bytes, 0))).toEqual(damaged);
  });

  test('that is missing is told with its path', () => {
    const file = new URL('file:///nowhere/made.bin');
    expect(() => loadModel(file)).toThrow(`Cannot read the tagger's model /nowhere/made.bin. ${REMEDY}`);
  });

  test('the checksum is Adler-32 from the ninth byte on, the length in it', () => {
    expect(checksum(new Uint8Array(8))).toBe((8 << 16) | 1);
    expect(checksum(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9, 1, 2))).toBe(((10 + 2 + 4) << 16) | 4);
    const long = new Uint8Array(70_000).fill(255);
    let [a, b] = [1, 70_000];
    for (let i = 8; i < long.length; i++) {
      a = (a + 255) % 65521;
      b = (b + a) % 65521;
    }
    expect(checksum(long)).toBe(((b % 65521) * 65536 + a) >>> 0);
  });
});
