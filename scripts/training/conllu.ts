/** Reads CoNLL-U, and makes of it what the tagger is trained on. */
import type { Penn, WordClass } from '../../src/model/tags.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly penn: Penn;
  readonly wordClass: WordClass;
  readonly lemma: string;
  /** Whether a blank follows. */
  readonly blank: boolean;
  /** Position of its head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface GoldSentence {
  readonly document: string;
  readonly words: readonly Word[];
}

const MARKS = new Set(['``', "''", ',', '.', ':', '-LRB-', '-RRB-', 'HYPH', 'NFP']);

/** All sentences of a CoNLL-U file whose document's name `take` accepts. */
export function readConllu(source: string, take: (document: string) => boolean): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let document = '';
  for (const block of source.split('\n\n')) {
    const words: Word[] = [];
    for (const line of block.split('\n')) {
      document = /^# newdoc id = (.*)$/u.exec(line)?.[1] ?? document;
      if (/^\d+\t/u.test(line)) words.push(wordOf(line.split('\t')));
    }
    if (words.length > 0 && take(document)) sentences.push({ document, words });
  }
  return sentences;
}

function wordOf(columns: readonly string[]): Word {
  const [, text = '', lemma = '', upos = '', xpos = '', , head = '0', relation = '', , misc = ''] = columns;
  const penn = pennOf(upos, xpos);
  return {
    text,
    lower: text.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-'),
    penn,
    wordClass: penn === 'NNP' || penn === 'NNPS' ? 'PROPN' : penn === 'PUNCT' ? 'PUNCT' : (upos as WordClass),
    lemma,
    blank: !misc.includes('SpaceAfter=No'),
    head: Number(head) - 1,
    relation,
  };
}

function pennOf(upos: string, xpos: string): Penn {
  if (upos === 'PUNCT' || MARKS.has(xpos)) return 'PUNCT';
  if (xpos === '$') return 'SYM';
  if (xpos === 'GW') return 'NN';
  return xpos as Penn;
}

/** A sentence whose hyphenated words are one token each, as our tokenizer has them. */
export function joinHyphens({ document, words }: GoldSentence): GoldSentence {
  const joined: Word[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i + 1;
    while (isHyphen(words, end)) end += 2;
    joined.push(joinOf(words, i, end));
    i = end;
  }
  return { document, words: joined };
}

function isHyphen(words: readonly Word[], at: number): boolean {
  const [before, hyphen, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !hyphen || !after || before.blank || hyphen.blank || !/^[-‐‑]$/u.test(hyphen.text)) return false;
  return /[\p{L}\p{N}.]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(after.text);
}

function joinOf(words: readonly Word[], from: number, end: number): Word {
  const parts = words.slice(from, end);
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  if (!first || !last) throw new Error('no words');
  if (parts.length === 1) return first;
  const head = parts.find((word) => word.head < from || word.head >= end) ?? last;
  const whole = {
    ...last,
    text: parts.map(({ text }) => text).join(''),
    lower: parts.map(({ lower }) => lower).join(''),
  };
  const describes = head.relation === 'amod' && head.penn !== 'NNP' && head.penn !== 'CD';
  if (describes) return { ...whole, penn: 'JJ', wordClass: 'ADJ' };
  return { ...whole, penn: head.penn, wordClass: head.wordClass };
}
