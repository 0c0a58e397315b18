import type { Parsed } from '../../../model/document.ts';
import type { Range } from '../../../model/phrases.ts';
import { isBlank } from '../../../model/span.ts';
import { hasLetterOrDigit } from '../../../model/word.ts';
import type { Part, Wording } from './parts.ts';

/** A statement in words, and the tokens that it is made of. */
export interface Rendered {
  readonly statement: string;
  /** Runs of tokens with no word between them left out, in the order of the statement. */
  readonly pieces: readonly Range[];
}

/** The parts as one sentence: blanks as in the text but folded, a capital at its start, one mark at its end. */
export function rendered(doc: Parsed, { parts, mark }: Pick<Wording, 'parts' | 'mark'>): Rendered {
  return { statement: finished(joined(doc, parts), mark), pieces: piecesOf(doc, parts) };
}

/** The parts in a row, with the blanks of the text between them. */
export function joined(doc: Parsed, parts: readonly Part[]): string {
  let row = '';
  let before: Part | undefined;
  let opens = true;
  for (const part of parts) {
    const text = textOf(doc, part);
    if (!opens && partedFrom(doc, before, part)) row += ' ';
    row += text;
    opens = text === '(' || text === '[';
    before = part;
  }
  return row;
}

function textOf(doc: Parsed, part: Part): string {
  return part.kind === 'word' ? (doc.tokens[part.token]?.text ?? '') : part.text;
}

/** Whether a blank stands between two parts: where one stands in the text, or where one of them is no word of it. */
function partedFrom(doc: Parsed, before: Part | undefined, part: Part): boolean {
  if (part.kind === 'agreed') return !part.text.startsWith("'");
  const end = before ? endOf(before) : -1;
  if (end < 0 || end !== firstOf(part)) return true;
  return (doc.tokens[end]?.start ?? 0) > (doc.tokens[end - 1]?.end ?? 0);
}

/** The first token that a part stands for, -1 where it is inserted. */
export function firstOf(part: Part): number {
  if (part.kind === 'inserted') return -1;
  return part.kind === 'resolved' ? part.first : part.token;
}

/** The token behind those that a part stands for, -1 where it is inserted. */
export function endOf(part: Part): number {
  if (part.kind === 'inserted') return -1;
  return part.kind === 'resolved' ? part.end : part.token + 1;
}

function piecesOf(doc: Parsed, parts: readonly Part[]): Range[] {
  const pieces: { first: number; end: number }[] = [];
  let last: { first: number; end: number } | undefined;
  for (const part of parts) {
    const first = firstOf(part);
    if (first < 0) continue;
    const end = endOf(part);
    if (last && last.end <= first && isWordless(doc, last.end, first)) last.end = end;
    else {
      last = { first, end };
      pieces.push(last);
    }
  }
  return pieces;
}

function isWordless({ tokens }: Parsed, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = tokens[i]?.word;
    if (word && hasLetterOrDigit(word)) return false;
  }
  return true;
}

function finished(text: string, mark: '.' | '?'): string {
  const bare = withCapital(withoutMarks(isTidy(text) ? text : tidied(text)));
  if (bare === '') return '';
  const abbreviated = mark === '.' && text.trimEnd().endsWith('.') && /\b\p{Lu}$/u.test(bare);
  return `${bare}${abbreviated ? '.' : mark}`;
}

function tidied(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/ ([,.;:!?])/gu, '$1');
}

/** Whether all blanks of a text are single spaces and none stands before a mark, as in nearly all. */
function isTidy(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE ? isUntidyAfter(text.charCodeAt(i + 1)) : isBlank(code)) return false;
  }
  return true;
}

const SPACE = 0x20;
const CLINGING: readonly number[] = [...',.;:!?'].map((mark) => mark.charCodeAt(0));

function isUntidyAfter(code: number): boolean {
  return code === SPACE || (code < 0x40 && CLINGING.includes(code));
}

/** Without marks and blanks at both ends; what ends a sentence does not begin one. */
function withoutMarks(text: string): string {
  let first = 0;
  let end = text.length;
  while (first < end && isAtEdge(text, first, EDGE_MARKS)) first++;
  while (end > first && isAtEdge(text, end - 1, END_MARKS)) end--;
  return text.slice(first, end);
}

const EDGE_MARKS = ',;:–—-';
const END_MARKS = `${EDGE_MARKS}.!?…`;

function isAtEdge(text: string, i: number, marks: string): boolean {
  return isBlank(text.charCodeAt(i)) || marks.includes(text.charAt(i));
}

function withCapital(text: string): string {
  const first = text.charCodeAt(0);
  if (first < 0x80) return first >= 0x61 && first <= 0x7a ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /^\p{Ll}/u.test(text) ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text;
}
