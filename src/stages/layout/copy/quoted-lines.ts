import type { Block } from '../../../model/document.ts';
import type { Edit } from '../../../model/origin.ts';
import { linesOf } from './lines.ts';

/** What a pass changes, and the blocks that it saw by doing so, in offsets of the text before it. */
export interface Changes {
  readonly edits: readonly Edit[];
  readonly blocks: readonly Block[];
}

/** "> " once or more. */
const PREFIX = /^[ \t]*(?:>[ \t]?)+/u;
/** "> 65 years" in a line by itself speaks of a number. */
const NUMBER = /^[ \t]*>[ \t]*\d/u;

/**
 * The marks of lines that a mail quotes: left out, and what is quoted parted from what is not. A run of lines of one
 * depth is a block quotation, unless all of the text is quoted.
 */
export function quotedLines(text: string): Changes {
  const edits: Edit[] = [];
  const blocks: Block[] = [];
  let depth = 0;
  let from = -1;
  let plain = false;
  const close = (end: number): void => {
    if (from >= 0) blocks.push(quotation(from, end));
    from = -1;
  };
  for (const { start, end } of linesOf(text)) {
    const prefix = prefixOf(text, start, end, depth > 0);
    const found = prefix.replace(/[^>]/gu, '').length;
    if (found !== depth && start > 0) {
      edits.push({ start: start - 1, end: start, by: '\n\n' });
      close(start - 1);
    }
    depth = found;
    if (found === 0) {
      plain ||= text.slice(start, end).trim() !== '';
      continue;
    }
    edits.push({ start, end: start + prefix.length, by: '' });
    if (from < 0) from = start;
  }
  close(text.length);
  return { edits, blocks: plain ? blocks : [] };
}

/** The marks that a line begins with, or nothing. */
function prefixOf(text: string, start: number, end: number, within: boolean): string {
  const line = text.slice(start, end);
  const isNumber = !within && NUMBER.test(line) && text.charAt(end + 1) !== '>';
  return isNumber ? '' : (PREFIX.exec(line)?.[0] ?? '');
}

function quotation(start: number, end: number): Block {
  return { kind: 'block-quotation', start, end, label: null, name: null, colon: null };
}
