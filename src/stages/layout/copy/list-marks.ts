import type { Block } from '../../../model/document.ts';
import { BULLETS } from '../../../model/marks.ts';
import type { Edit } from '../../../model/origin.ts';
import { isBlank, type Span } from '../../../model/span.ts';
import { linesOf } from './lines.ts';
import type { Changes } from './quoted-lines.ts';

/** Dashes of items and of speeches, as they stand in a class of a pattern. */
export const ITEM_DASHES = '-–—―';

const MARK = new RegExp(
  `^[ \\t]*(?:([${BULLETS}])|([${ITEM_DASHES}])|(\\(?)(?:(\\d{1,3})[.)]|([a-z])\\)))[ \\t]+(?=(["“‘'«„]?)\\S)`,
  'u',
);
const FURTHER_BULLET = new RegExp(`\\s[${BULLETS}]\\s`, 'u');

/** A line that begins like an item of a list. */
interface Item {
  /** Offset of its line, and of what follows its mark. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter';
  /** Its number; of a letter, its code. */
  readonly number: number;
  /** A quotation mark follows. */
  readonly quoted: boolean;
  /** The line ends like a sentence. */
  readonly whole: boolean;
  /** Number of the line, empty ones not counted. */
  readonly line: number;
}

/**
 * The bullets, numbers and letters, "a)", of lists, and dashes before each of several speeches: left out, each item by itself. A dash,
 * a number or a letter alone may be more than that: it stays where no quotation follows and no other item stands beside it.
 */
export function listMarks(text: string): Changes {
  const items = itemsOf(text);
  const edits: Edit[] = [];
  const blocks: Block[] = [];
  for (const [i, item] of items.entries()) {
    if (!isItem(item, items[i - 1]) && !isItem(item, items[i + 1])) continue;
    if (item.start > 0) edits.push({ start: item.start - 1, end: item.start, by: '\n\n' });
    edits.push({ start: item.start, end: item.content, by: '' });
    blocks.push({ kind: 'list-item', start: item.content, end: item.end, label: null, name: null, colon: null });
  }
  return { edits, blocks };
}

function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  let line = 0;
  for (const { start, end: lineEnd } of linesOf(text)) {
    let end = lineEnd;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) continue;
    line++;
    const item = itemOf(text, { start, end }, line);
    if (item) items.push(item);
  }
  return items;
}

function itemOf(text: string, { start, end }: Span, line: number): Item | null {
  const mark = MARK.exec(text.slice(start, Math.min(end, start + LOOK)));
  if (!mark) return null;
  const [whole, bullet, dash, , number, letter, quote] = mark;
  const content = start + whole.length;
  // "• One • Two": all of the list in a line.
  if (bullet && FURTHER_BULLET.test(text.slice(content, end))) return null;
  const kind = bullet ? 'bullet' : dash ? 'dash' : letter ? 'letter' : 'number';
  const ends = /[.!?…]["'”’»)\]]*$/u.test(text.slice(Math.max(start, end - LOOK), end));
  const place = letter ? letter.charCodeAt(0) : Number(number);
  return { start, content, end, kind, number: place, quoted: quote !== '', whole: ends, line };
}

/** As much of a line as shows what it begins or ends with. */
const LOOK = 40;

function isItem(item: Item, neighbour: Item | undefined): boolean {
  if (item.kind === 'bullet' || item.quoted) return true;
  if (!neighbour || neighbour.kind !== item.kind) return false;
  if (item.kind !== 'dash') return Math.abs(neighbour.number - item.number) === 1;
  return Math.abs(neighbour.line - item.line) === 1 && item.whole && neighbour.whole;
}
