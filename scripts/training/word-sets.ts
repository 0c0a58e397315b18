/** The word classes of the lexicon as the tagger's model holds them. */
import { wordHash } from '../../src/stages/tag/word-sets.ts';
import { rowsOf } from '../data/tsv.ts';

/** Lists of class indices, and pairs of word hash and list in order of the hash. */
export interface PackedWordSets {
  readonly lists: readonly (readonly number[])[];
  readonly entries: readonly (readonly [hash: number, list: number])[];
}

/** Single words only: the tagger looks no phrase up. */
export function packedWordSets(): PackedWordSets {
  const classes = new Map<string, number[]>();
  const rows = rowsOf('word-classes');
  const names = [...new Set(rows.map(([, name = '']) => name))].sort();
  for (const [index, name] of names.entries()) {
    const own = rows.filter(([, other]) => other === name).map(([word = '']) => word);
    for (const word of own.flatMap(parts)) classes.set(word, [...(classes.get(word) ?? []), index]);
  }
  const lists = new Map<string, number>();
  const entries = new Map<number, number>();
  for (const [word, list] of classes) {
    const key = list.join();
    if (!lists.has(key)) lists.set(key, lists.size);
    entries.set(wordHash(word), lists.get(key) ?? 0);
  }
  return {
    lists: [...lists.keys()].map((key) => key.split(',').map(Number)),
    entries: [...entries].toSorted(([a], [b]) => a - b),
  };
}

/** A phrase is no word. Emoticons are parted at their bar, as they were when the model was trained. */
function parts(word: string): string[] {
  return word.includes(' ') ? [] : word.split('|');
}
