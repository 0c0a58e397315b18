/** Finds the runs of words that files share with texts. */
import { plainText, type Word, wordsOf } from './words.ts';

/** A run of words of a file that stands in some text too. */
export interface Run {
  readonly file: string;
  readonly line: number;
  /** The words, lower-case, with a blank between them. */
  readonly words: string;
  /** The text where its first words were seen first. */
  readonly text: string;
}

/** A place in a file at which some words begin. */
interface Place {
  readonly hits: (string | undefined)[];
  readonly at: number;
}

interface Searched {
  readonly file: string;
  readonly source: string;
  readonly words: readonly Word[];
  /** For each word the text that has the sequence which begins there. */
  readonly hits: (string | undefined)[];
}

/** What is searched for: the files' words, and where each sequence of `length` words begins. */
export interface Search {
  readonly length: number;
  readonly files: Searched[];
  readonly places: Map<string, Place[]>;
}

export function searchFor(length: number): Search {
  return { length, files: [], places: new Map() };
}

/** Adds a file to what is searched for. */
export function addFile({ length, files, places }: Search, file: string, source: string): void {
  const words = wordsOf(plainText(source));
  const hits = new Array<string | undefined>(words.length).fill(undefined);
  files.push({ file, source, words, hits });
  for (const [at, key] of sequences(words, length)) {
    const place = { hits, at };
    const others = places.get(key);
    if (others) others.push(place);
    else places.set(key, [place]);
  }
}

/** Marks what stands in a text too; `name` is told with it. */
export function lookThrough({ length, places }: Search, text: string, name: string): void {
  for (const [, key] of sequences(wordsOf(text), length)) {
    for (const { hits, at } of places.get(key) ?? []) hits[at] ??= name;
  }
}

/** Every sequence of `length` words with its place. */
function* sequences(words: readonly Word[], length: number): Generator<[at: number, key: string]> {
  for (let at = 0; at + length <= words.length; at++) {
    let key = '';
    for (let i = at; i < at + length; i++) key += ` ${words[i]?.text}`;
    yield [at, key];
  }
}

/** The longest runs that were marked, file by file, in their order. */
export function runsOf({ files, length }: Search): Run[] {
  return files.flatMap((searched) => runsIn(searched, length));
}

function runsIn({ file, source, words, hits }: Searched, length: number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < hits.length; at++) {
    const text = hits[at];
    if (text === undefined) continue;
    const first = at;
    while (hits[at + 1] !== undefined) at++;
    const run = words.slice(first, at + length);
    const line = source.slice(0, run[0]?.start).split('\n').length;
    runs.push({ file, line, words: run.map((word) => word.text).join(' '), text });
  }
  return runs;
}
