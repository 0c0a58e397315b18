import type { Parsed } from '../../../model/document.ts';
import type { Range } from '../../../model/phrases.ts';
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
  const texts: string[] = [];
  let before: Part | undefined;
  let opens = true;
  for (const part of parts) {
    const text = textOf(doc, part);
    if (!opens && partedFrom(doc, before, part)) texts.push(' ');
    texts.push(text);
    opens = text === '(' || text === '[';
    before = part;
  }
  return texts.join('');
}

function textOf(doc: Parsed, part: Part): string {
  return part.kind === 'word' ? (doc.tokens[part.token]?.text ?? '') : part.text;
}

/** Whether a blank stands between two parts: where one stands in the text, or where one of them is no word of it. */
function partedFrom(doc: Parsed, before: Part | undefined, part: Part): boolean {
  const [left, right] = [before && rangeOf(before), rangeOf(part)];
  if (part.kind === 'agreed' && part.text.startsWith("'")) return false;
  if (!left || !right || part.kind === 'agreed') return true;
  if (left.end !== right.first) return true;
  return (doc.tokens[right.first]?.start ?? 0) > (doc.tokens[left.end - 1]?.end ?? 0);
}

/** The tokens that a part stands for, null where it is inserted. */
export function rangeOf(part: Part): Range | null {
  if (part.kind === 'inserted') return null;
  return part.kind === 'resolved' ? part : { first: part.token, end: part.token + 1 };
}

function piecesOf(doc: Parsed, parts: readonly Part[]): Range[] {
  const pieces: { first: number; end: number }[] = [];
  for (const part of parts) {
    const range = rangeOf(part);
    if (!range) continue;
    const last = pieces.at(-1);
    if (last && last.end <= range.first && isWordless(doc, last.end, range.first)) last.end = range.end;
    else pieces.push({ first: range.first, end: range.end });
  }
  return pieces;
}

function isWordless(doc: Parsed, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (/[\p{L}\p{N}]/u.test(doc.tokens[i]?.text ?? '')) return false;
  return true;
}

function finished(text: string, mark: '.' | '?'): string {
  const bare = text
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?])/gu, '$1')
    .replace(/^[\s,;:–—-]+|[\s,;:–—.!?…-]+$/gu, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (bare === '') return '';
  const abbreviated = /(?:\b\p{Lu}\.)*\b\p{Lu}$/u.test(bare) && text.trimEnd().endsWith('.') && mark === '.';
  return `${bare}${abbreviated ? '.' : mark}`;
}
