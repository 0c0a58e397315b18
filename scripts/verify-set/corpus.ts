/** The quotes of a corpus out of which drafts are made, and the texts that they stand in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnnotations } from '../score/read.ts';

/** What somebody says in quotation marks, in one stretch. */
export interface Said {
  /** Id of its text. */
  readonly text: string;
  /** Without the outer marks. */
  readonly words: string;
  /** The full name of who says it; null where the text gives none there. */
  readonly speaker: string | null;
}

/** Texts that are the sources, with their quotes, and the quotes of texts that are kept back. */
export interface Corpus {
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly said: readonly Said[];
  readonly keptBack: readonly Said[];
}

/** Each so-manieth text is no source. */
const KEPT_BACK = 5;
const FULL_NAME = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+(?:[-’']?\p{L}+)?$/u;

/** Reads `gold.ndjson` and `text/ID.txt`. */
export function readCorpus(folder: string): Corpus {
  const texts = readAnnotations(join(folder, 'gold.ndjson')).map(({ id, quotes = [] }) => ({
    id,
    text: readFileSync(join(folder, 'text', `${id}.txt`), 'utf8'),
    quotes,
  }));
  const isKept = (_: unknown, i: number): boolean => i % KEPT_BACK === KEPT_BACK - 1;
  const saidIn = ({ id, text, quotes }: (typeof texts)[number]): Said[] =>
    quotes.flatMap(({ type, content, source }) => {
      const [span] = content;
      if (type !== 'direct' || content.length > 1 || !span) return [];
      const words = inMarks(text.slice(span.start, span.end));
      const name = source ? FULL_NAME.exec(text.slice(source.start, source.end))?.[0] : undefined;
      return words === null ? [] : [{ text: id, words, speaker: name ?? null }];
    });
  return {
    sources: texts.filter((one, i) => !isKept(one, i)).map(({ id, text }) => ({ id, text })),
    said: texts.filter((one, i) => !isKept(one, i)).flatMap(saidIn),
    keptBack: texts.filter(isKept).flatMap(saidIn),
  };
}

/** What stands between the outer marks, where no other double marks and no omissions are in it. */
function inMarks(content: string): string | null {
  const [, words] = /^[“"]([^“”"…[\]()]+)[”"]?$/u.exec(content.trim()) ?? [];
  return words === undefined || /\.\.|\n\s*\n/u.test(words) ? null : words.trim();
}
