/** A quotation in passages: its sentences, the short ones together with their neighbours. */
import { TITLE_ABBREVIATIONS } from '../lang/en/abbreviations.ts';
import type { Range } from '../model/phrases.ts';
import type { Word, Words } from '../verify/words.ts';

const ENDS = /[.!?…]["”’'»)\]]*\s/u;

/** A sentence of more words is cut: what has no end is no sentence. */
const MOST_WORDS = 100;

/** Ranges of words, in order, each of at least `least`; none where all of them are fewer. What is too short goes with what follows it. */
export function passagesIn(words: Words, least: number): Range[] {
  const passages: { first: number; end: number }[] = [];
  let first = 0;
  for (let i = 1; i <= words.words.length; i++) {
    const isCut = i === words.words.length || i - first >= MOST_WORDS || opensSentence(words, i);
    if (!isCut || i - first < least) continue;
    passages.push({ first, end: i });
    first = i;
  }
  const last = passages.at(-1);
  if (last) last.end = words.words.length;
  return passages;
}

/** Whether a sentence begins with a word. */
function opensSentence({ text, words }: Words, i: number): boolean {
  const [before, own] = [words[i - 1] as Word, words[i] as Word];
  const gap = text.slice(before.end, own.start);
  if (!ENDS.test(gap) || !/^[\p{Lu}\p{N}$€£]/u.test(own.form)) return false;
  const isShort = TITLE_ABBREVIATIONS.has(before.form) || /^\p{Lu}$/u.test(before.form);
  return !(isShort && gap.startsWith('.')) && !/\.\p{L}$/u.test(text.slice(before.start, before.end));
}
