/**
 * How often words stand in lower and in upper case inside sentences of running text: what is common is mostly written
 * small. Counted on PolNeAR train (`polnear/train/text`), GUM train and EWT train (`pos/*.conllu`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './tsv.ts';

/** Words met less often in lower case are left out, as are those nearly always written large: they are names. */
const LEAST_LOWER = 2;
const LEAST_SHARE = 0.05;

/** Rows of word, times in lower case, times in upper case, from a folder of corpora. */
export function caseCounts(corpora: string): Row[] {
  const lower = new Map<string, number>();
  const upper = new Map<string, number>();
  for (const tokens of sentences(corpora)) count(tokens, lower, upper);
  return [...lower]
    .map(([word, small]) => [word, small, upper.get(word) ?? 0] as const)
    .filter(
      ([word, small, large]) => small >= LEAST_LOWER && !word.endsWith("'s") && small / (small + large) > LEAST_SHARE,
    )
    .map(([word, small, large]) => [word, String(small), String(large)]);
}

/** The sentences of the corpora as lists of tokens. */
function* sentences(corpora: string): Generator<string[]> {
  const texts = join(corpora, 'polnear/train/text');
  for (const name of readdirSync(texts)) {
    const lines = readFileSync(join(texts, name), 'utf8').split(/\n|(?<=[.!?]["”’']*)\s+(?=[A-Z“"])/u);
    for (const line of lines) yield line.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*|[^\s\w]/gu) ?? [];
  }
  for (const name of ['gum-train', 'ewt-train']) {
    const blocks = readFileSync(join(corpora, `pos/${name}.conllu`), 'utf8').split('\n\n');
    for (const block of blocks) {
      const rows = block.split('\n').filter((row) => /^\d+\t/u.test(row));
      yield rows.map((row) => row.split('\t')[1] ?? '');
    }
  }
}

type Counts = Map<string, number>;

function bump(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Headlines, where case says nothing, are left out, and so is the first word of a sentence. */
function count(tokens: readonly string[], lower: Counts, upper: Counts): void {
  const lettered = tokens.filter((token) => /^[A-Za-z]/u.test(token));
  if (lettered.length > 3 && lettered.filter((token) => /^[A-Z]/u.test(token)).length > lettered.length / 2) return;
  let isStart = true;
  for (const token of tokens) {
    const isWord = /^[A-Za-z][A-Za-z'’-]*$/u.test(token);
    const key = token.toLowerCase().replaceAll('’', "'");
    if (isWord && /^[a-z]/u.test(token)) bump(lower, key);
    else if (isWord && !isStart) bump(upper, key);
    isStart = isWord ? false : isStart || /["“‘:`.]/u.test(token);
  }
}
