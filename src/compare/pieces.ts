/** The pieces by which two versions of a text are laid side by side. */
import type { Comparable } from './comparable.ts';
import type { Piece } from './partners.ts';

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const LINE_END = /[\n\r\u2028\u2029]/u;

/** The words and marks of a text that is at hand. */
export function wordPieces(text: string, sentences: Comparable['sentences']): Piece[] {
  const starts = new Set(sentences.map(({ start }) => start));
  let end = 0;
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const isParagraph = end === 0 || LINE_END.test(text.slice(end, index));
    const opens = isParagraph ? 2 : starts.has(index) ? 1 : 0;
    end = index + word.length;
    return { start: index, end, key: word, look: word, opens };
  });
}

/** The sentences of a text that is not: alike are those of one length with the same mentions at the same places. */
export function sentencePieces({ sentences, entities }: Comparable): Piece[] {
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.map(({ start, end }) => {
    const look = String(end - start);
    const within: string[] = [look];
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
      if (mention.start >= start) within.push(`${mention.start - start} ${mention.text}`);
    }
    return { start, end, key: within.join('\n'), look, opens: 1 };
  });
}
