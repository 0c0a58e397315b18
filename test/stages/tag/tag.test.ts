import { expect, test } from 'vitest';
import { type Word, wordOf } from '../../../src/model/word.ts';
import { loadModel } from '../../../src/stages/tag/model.ts';
import { createTagger, tagSentence } from '../../../src/stages/tag/perceptron.ts';
import { taggedDoc } from '../../support/doc-of.ts';

/** Word, Penn tag and class, as "word/TAG/CLASS". */
const CASES: readonly string[] = [
  'The/DT/DET mayor/NN/NOUN said/VBD/VERB she/PRP/PRON would/MD/AUX resign/VB/VERB ./PUNCT/PUNCT',
  '“/PUNCT/PUNCT We/PRP/PRON do/VBP/AUX n’t/RB/PART know/VB/VERB ,/PUNCT/PUNCT ”/PUNCT/PUNCT he/PRP/PRON said/VBD/VERB ./PUNCT/PUNCT',
  "''/PUNCT/PUNCT It/PRP/PRON is/VBZ/AUX late/JJ/ADJ ,/PUNCT/PUNCT ''/PUNCT/PUNCT she/PRP/PRON added/VBD/VERB ./PUNCT/PUNCT",
  'The/DT/DET report/NN/NOUN has/VBZ/AUX been/VBN/AUX released/VBN/VERB ./PUNCT/PUNCT',
  "Ann/NNP/PROPN Tolmer/NNP/PROPN 's/POS/PART lawyers/NNS/NOUN asked/VBD/VERB for/IN/ADP time/NN/NOUN ./PUNCT/PUNCT",
];

test.for(CASES)('%s', (expected) => {
  const words = expected.split(' ').map((word) => word.split('/'));
  const { tokens, tags, classes } = taggedDoc(
    words
      .map(([word]) => word)
      .join(' ')
      .replace(/ (?='s )/gu, ''),
  );
  expect(tokens.map(({ text }, i) => `${text}/${tags[i]}/${classes[i]}`).join(' ')).toBe(expected);
});

test('straight, curly and doubled marks make no difference', () => {
  const tagsOf = (text: string) => taggedDoc(text).tags.join(' ');
  const curly = tagsOf('“We don’t know who won,” the clerk’s aide told us.');
  expect(tagsOf('"We don\'t know who won," the clerk\'s aide told us.')).toBe(curly);
  expect(tagsOf("``We don't know who won,'' the clerk's aide told us.")).toBe(curly);
});

test('hyphenated words are one word', () => {
  const { tokens, tags } = taggedDoc('The well-known paper praised the 40-year-old singer.');
  expect(tags[tokens.findIndex(({ text }) => text === 'well-known')]).toBe('JJ');
  expect(tags[tokens.findIndex(({ text }) => text === '40-year-old')]).toBe('JJ');
});

test('what was tagged before makes no difference', () => {
  const text = 'The council voted to close the harbour, its chairman said.';
  const first = taggedDoc(text).tags;
  taggedDoc(Array.from({ length: 60_000 }, (_, i) => `word${i.toString(36)}`).join(' '));
  expect(taggedDoc(text).tags).toEqual(first);
});

test('each token is looked at a few times, however long its sentence', () => {
  const tagger = createTagger(loadModel());
  const stepsFor = (count: number) => {
    let steps = 0;
    const words = Array.from({ length: count }, (_, i) => ({ word: wordOf(`w${i % 500}`) }));
    const tokens = new Proxy(words, {
      get(target, key, receiver) {
        steps++;
        return Reflect.get(target, key, receiver);
      },
    });
    tagSentence(tagger, tokens, { firstToken: 0, endToken: count }, new Uint8Array(count));
    return steps;
  };
  expect(stepsFor(20_000) / stepsFor(5_000)).toBeLessThan(4.1);
});

test('two words whose forms share a place do not disturb each other', () => {
  const tagger = createTagger(loadModel());
  const labelsOf = (words: readonly Word[]) => {
    const out = new Uint8Array(words.length);
    tagSentence(
      tagger,
      words.map((word) => ({ word })),
      { firstToken: 0, endToken: words.length },
      out,
    );
    return [...out];
  };
  const texts = ['Officials', 'say', 'reports', 'released', 'say', 'officials', 'say', 'nothing', '.'];
  const say = wordOf('say');
  let released = wordOf('released');
  while ((released.serial - say.serial) % 65_536 !== 0) released = wordOf('released');
  const apart = labelsOf(texts.map(wordOf));
  const fixed = new Map([say, released].map((word) => [word.text, word]));
  const together = texts.map((text) => fixed.get(text) ?? wordOf(text));
  expect(labelsOf(together)).toEqual(apart);
  expect(labelsOf(together.toReversed())).toEqual(labelsOf(texts.map(wordOf).toReversed()));
});
