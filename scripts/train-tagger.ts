/**
 * Trains the tagger and prints its figures: `npm run train:tagger -- FOLDER`. The folder holds
 * gum-train.conllu and gum-dev.conllu. The model file comes out the same, byte for byte, from the same data.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseModel } from '../src/stages/tag/model.ts';
import { createTagger } from '../src/stages/tag/perceptron.ts';
import { joinHyphens, readConllu, type Word } from './training/conllu.ts';
import { measure } from './training/measure.ts';
import { train } from './training/perceptron.ts';
import { random } from './training/random.ts';

const OUT = new URL('../src/stages/tag/tagger.bin', import.meta.url);
/** Genres under CC BY or in the public domain; bio and voyage are share-alike. */
const GENRES = /^GUM_(?:academic|court|interview|news|speech|textbook|vlog)_/u;
const SETTINGS = { rounds: 6, runs: 3, minCount: 2, minWeight: 2 };

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run train:tagger -- FOLDER');
const read = (name: string, take = (_: string) => true) => readConllu(readFileSync(join(folder, name), 'utf8'), take);

const gold = read('gum-train.conllu', (document) => GENRES.test(document));
const next = random(7);
const sentences = gold.flatMap((sentence) => {
  const joined = joinHyphens(sentence).words;
  const own = joined.length === sentence.words.length ? [sentence.words] : [sentence.words, joined];
  const fate = next();
  if (fate < 0.08) return [...own, joined.map(titleCase)];
  return fate < 0.12 ? [...own, joined.map(capitals)] : own;
});
const bytes = train(sentences, SETTINGS, console.error);
writeFileSync(OUT, bytes);

const tagger = createTagger(parseModel(bytes, 'tagger.bin'));
const dev = read('gum-dev.conllu');
const sets: [string, typeof dev][] = [
  ['gum-dev', dev],
  ['gum-dev, hyphens joined', dev.map(joinHyphens)],
  ['gum-dev, news', dev.filter(({ document }) => document.startsWith('GUM_news'))],
  ['gum-dev, title case', dev.map((s) => ({ ...s, words: joinHyphens(s).words.map(titleCase) }))],
];
console.log(`model: ${bytes.length} bytes, ${sentences.length} sentences`);
for (const [name, set] of sets) {
  const { coarse, penn, finiteVerbF1, verbF1, properNounF1, errors } = measure(tagger, set);
  const percent = (share: number) => (100 * share).toFixed(2);
  console.log(
    `${name}: coarse ${percent(coarse)}, Penn ${percent(penn)}, finite verb F1 ${percent(finiteVerbF1)}, ` +
      `verb F1 ${percent(verbF1)}, proper noun F1 ${percent(properNounF1)}`,
  );
  if (process.argv.includes('--errors') && name === 'gum-dev') {
    for (const [kind, words] of [...errors].toSorted(([, a], [, b]) => b.length - a.length).slice(0, 20)) {
      console.log(`${String(words.length).padStart(4)} ${kind}: ${words.slice(0, 12).join(' / ')}`);
    }
  }
}

function titleCase(word: Word): Word {
  const small = word.text.length < 4 && !['PRP', 'VBZ', 'VBD'].includes(word.penn);
  return small ? word : { ...word, text: word.text.charAt(0).toUpperCase() + word.text.slice(1) };
}

function capitals(word: Word): Word {
  return { ...word, text: word.text.toUpperCase() };
}
