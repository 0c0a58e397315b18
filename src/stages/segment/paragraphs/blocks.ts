import type { Span } from '../../../model/span.ts';
import { breaksAfter, isWrapped } from './break-after.ts';
import { linesOf } from './lines.ts';

/** Paragraphs as spans without blanks at their edges: blocks between blank lines, cut where a line break is a real one. */
export function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let group: Span[] = [];
  for (const line of linesOf(text)) {
    if (line.start < line.end) group.push(line);
    else if (group.length > 0) {
      addBlocks(blocks, text, group);
      group = [];
    }
  }
  if (group.length > 0) addBlocks(blocks, text, group);
  return blocks;
}

function addBlocks(blocks: Span[], text: string, lines: readonly Span[]): void {
  const [opening] = lines;
  const closing = lines.at(-1);
  if (!opening || !closing) return;
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  if (isWrapped(text, lines, width)) {
    blocks.push({ start: opening.start, end: closing.end });
    return;
  }
  let first = opening;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next && !breaksAfter(text, line, next, width)) continue;
    blocks.push({ start: first.start, end: line.end });
    if (next) first = next;
  }
}
