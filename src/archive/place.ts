/** Where something stands in an archive, and between what. */
import { oneLine } from '../model/plain-text.ts';
import { positions } from '../model/position.ts';
import type { ReadableHead } from '../model/readable.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';

/** A stretch of an article; line and column are null where its text is not known. */
export interface Place extends Span {
  readonly path: string;
  /** From 1. */
  readonly line: number | null;
  /** From 1, in UTF-16 code units. */
  readonly column: number | null;
}

/** Answers where spans of an article stand. Its lines are looked for once, with the first question. */
export function placesIn({ path, text, offsetUnit }: ReadableHead): (span: Span) => Place {
  let positionOf: ReturnType<typeof positions> | undefined;
  return ({ start, end }) => {
    if (text === undefined || offsetUnit !== 'utf16' || start > text.length) {
      return { path, line: null, column: null, start, end };
    }
    positionOf ??= positions(text);
    return { path, ...positionOf(start), start, end };
  };
}

/** `path:line:column`; only the path where the line is not known. */
export function placeWords({ path, line, column }: Place): string {
  return line === null ? path : `${path}:${line}:${column}`;
}

/** What stands before and behind, with single blanks; null where the text is not known. */
export interface Context {
  readonly before: string | null;
  readonly after: string | null;
}

/** Characters of context on either side, at most. */
const MOST = 300;

/**
 * What stands around spans of an article in the sentences in which they begin and end.
 *
 * @param spans in order; `before` is before the first, `after` behind the last of them
 */
export function contextIn(
  { text, offsetUnit, sentences }: ReadableHead & { readonly sentences: readonly Span[] },
  spans: readonly Span[],
): Context {
  const [first, last] = [spans[0], spans.at(-1)];
  if (text === undefined || offsetUnit !== 'utf16' || !first || !last) return { before: null, after: null };
  const from = Math.max(sentenceAt(sentences, first.start)?.start ?? first.start, first.start - MOST);
  const to = Math.min(sentenceAt(sentences, last.end - 1)?.end ?? last.end, last.end + MOST);
  return { before: oneLine(text.slice(from, first.start)), after: oneLine(text.slice(last.end, to)) };
}

function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  const found = sentences[firstEndingAfter(sentences, offset)];
  return found && found.start <= offset ? found : undefined;
}
