/** Figures of the tagger on gold tokens. */

import { wordOf } from '../../src/model/word.ts';
import type { Label } from '../../src/stages/tag/model.ts';
import { type Tagger, tagSentence } from '../../src/stages/tag/perceptron.ts';
import type { GoldSentence, Word } from './conllu.ts';

export interface Figures {
  /** Share of words with the right class, punctuation and clitics left out. */
  readonly coarse: number;
  /** Share of all tokens with the right Penn tag. */
  readonly penn: number;
  readonly finiteVerbF1: number;
  readonly verbF1: number;
  readonly properNounF1: number;
  /** "gold>system" with how often and the words. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
}

const FINITE = new Set(['VBD', 'VBP', 'VBZ', 'MD']);
const CLITIC = /^(?:n't|'(?:s|re|ve|ll|d|m)|')$/u;

export function measure(tagger: Tagger, sentences: readonly GoldSentence[]): Figures {
  const errors = new Map<string, string[]>();
  const [coarse, penn] = [
    { right: 0, all: 0 },
    { right: 0, all: 0 },
  ];
  const f1s = { finite: counter(), verb: counter(), proper: counter() };
  for (const { words } of sentences) {
    labelsOf(tagger, words).forEach(([tag, wordClass], i) => {
      const gold = words[i] as Word;
      penn.all++;
      if (tag === gold.penn) penn.right++;
      f1s.finite.count(FINITE.has(gold.penn), FINITE.has(tag));
      if (FINITE.has(gold.penn) !== FINITE.has(tag)) note(errors, `finite ${gold.penn}>${tag}`, words, i);
      f1s.verb.count(isVerb(gold.wordClass), isVerb(wordClass));
      f1s.proper.count(gold.wordClass === 'PROPN', wordClass === 'PROPN');
      if (isLeftOut(gold)) return;
      coarse.all++;
      if (wordClass === gold.wordClass) coarse.right++;
      else note(errors, `${gold.wordClass}>${wordClass}`, words, i);
    });
  }
  return {
    coarse: coarse.right / coarse.all,
    penn: penn.right / penn.all,
    finiteVerbF1: f1s.finite.f1(),
    verbF1: f1s.verb.f1(),
    properNounF1: f1s.proper.f1(),
    errors,
  };
}

function isLeftOut({ wordClass, lower }: Word): boolean {
  return wordClass === 'PUNCT' || CLITIC.test(lower);
}

function note(errors: Map<string, string[]>, kind: string, words: readonly Word[], i: number): void {
  const [before = '', word = '', after = ''] = [words[i - 1], words[i], words[i + 1]].map((each) => each?.text);
  errors.set(kind, [...(errors.get(kind) ?? []), `${before} [${word}] ${after}`]);
}

export function labelsOf(tagger: Tagger, words: readonly Word[]): Label[] {
  const tokens = words.map(({ text }) => ({ word: wordOf(text) }));
  const out = new Uint8Array(tokens.length);
  tagSentence(tagger, tokens, { firstToken: 0, endToken: tokens.length }, out);
  return [...out].map((label) => tagger.model.labels[label] ?? ['NN', 'NOUN']);
}

function isVerb(wordClass: string): boolean {
  return wordClass === 'VERB' || wordClass === 'AUX';
}

function counter() {
  let [both, gold, system] = [0, 0, 0];
  return {
    count(inGold: boolean, inSystem: boolean) {
      if (inGold) gold++;
      if (inSystem) system++;
      if (inGold && inSystem) both++;
    },
    f1: () => (2 * both) / (gold + system),
  };
}
