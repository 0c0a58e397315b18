import type { Block } from '../../../model/document.ts';
import { isBlank, type Span } from '../../../model/span.ts';

/**
 * The paragraphs cut where the layout says that something else begins: at a label, after it, at both ends of what is said.
 *
 * @param blocks in order, not overlapping
 */
export function cutAtBlocks(text: string, paragraphs: readonly Span[], blocks: readonly Block[]): readonly Span[] {
  const cuts = cutsOf(text, blocks);
  if (cuts.length === 0) return paragraphs;
  const pieces: Span[] = [];
  let next = 0;
  for (const { start, end } of paragraphs) {
    let from = start;
    while (next < cuts.length && (cuts[next] as number) <= start) next++;
    for (; next < cuts.length && (cuts[next] as number) < end; next++) {
      addPiece(pieces, text, from, cuts[next] as number);
      from = cuts[next] as number;
    }
    addPiece(pieces, text, from, end);
  }
  return pieces;
}

/** Where the line of a label begins, with a bullet or the time before it, or what stands in it before another's words. */
function lineStart(text: string, { start }: Span, after: number): number {
  return after + text.slice(after, start).lastIndexOf('\n') + 1;
}

/** Offsets in order. What announces or signs a quotation stands in a sentence like any other. */
function cutsOf(text: string, blocks: readonly Block[]): number[] {
  const cuts: number[] = [];
  let after = 0;
  for (const { kind, label, colon, content } of blocks) {
    if (!content) continue;
    if (kind === 'turn' && label) cuts.push(lineStart(text, label, after), colon ? colon.end : label.end);
    for (const { start, end } of content) {
      cuts.push(start, end);
      after = end;
    }
  }
  return cuts.sort((a, b) => a - b);
}

function addPiece(pieces: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) pieces.push({ start, end });
}
