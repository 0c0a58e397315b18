import type { Block, Meta } from '../../model/document.ts';
import { copyOf, type Origin } from '../../model/origin.ts';

/** A decoded text with what is known of it. */
export interface Source {
  readonly text: string;
  readonly mediaType: string;
  readonly meta: Meta | undefined;
  readonly date: string | undefined;
}

/** What is read of a text. */
export interface ReadingCopy {
  readonly text: string;
  readonly origin: Origin | null;
  /** Blocks that marks of their own showed, in offsets of the copy, in order. */
  readonly marked: readonly Block[];
  /** What came with the text, and what its front matter adds to that. */
  readonly meta: Meta | undefined;
  /** ISO date of the article, where it is known. */
  readonly date: string | undefined;
}

/** The reading copy of a decoded text; the text itself where nothing in it had to be changed. */
export function readingCopy({ text: raw, meta, date }: Source): ReadingCopy {
  const { text, origin } = copyOf(raw, []);
  return { text, origin, marked: [], meta, date };
}
