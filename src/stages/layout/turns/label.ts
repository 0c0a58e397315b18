/** Labels at the start of a line: "MR. DOYLE:", "[00:01:02] Ann Tolmer (mayor):", "Q.", "The Minister for Fisheries (Jane Hobbs):". */
import { BULLETS } from '../../../model/marks.ts';
import type { Span } from '../../../model/span.ts';
import { type LabelKind, type Named, namedIn } from './who.ts';

/** What stands at the start of a line and may say who speaks. */
export interface Label extends Span {
  readonly kind: LabelKind;
  /** What names somebody in it; null for a part ("THE COURT") and a letter. */
  readonly name: Span | null;
  readonly colon: Span | null;
  /** Where what is said begins, or the end of the line. */
  readonly after: number;
  /** Whether the time stands beside it. */
  readonly timed: boolean;
  /** What tells it from other labels. */
  readonly key: string;
}

/** As much of a line as is read for a label. */
const LOOK = 120;

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?(?:\s?[ap]\.?m\.?)?`;
const TIME_BEFORE = new RegExp(String.raw`^(?:[[(]${CLOCK}[\])]|${CLOCK}(?=\s))\s*[-–—|]?\s*`, 'iu');
const TIME_AFTER = new RegExp(String.raw`\s*(?:[[(]${CLOCK}[\])]|[-–—|,]?\s${CLOCK})$`, 'iu');

const BULLET = new RegExp(`^(?:[${BULLETS}]|[-–—](?!-))\\s+`, 'u');

/** Where the label of a line begins, without a bullet and a time before it. */
function startOf(text: string, line: Span): { readonly start: number; readonly timed: boolean } {
  if (isPlainLetter(text.charCodeAt(line.start))) return { start: line.start, timed: false };
  const head = text.slice(line.start, Math.min(line.end, line.start + LOOK));
  const bullet = BULLET.exec(head)?.[0].length ?? 0;
  const time = TIME_BEFORE.exec(head.slice(bullet))?.[0].length ?? 0;
  return { start: line.start + bullet + time, timed: time > 0 };
}

/** Neither a bullet nor a time begins so; most lines do. */
function isPlainLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A letter of an interview before its question or answer: "Q.", "A:", "Q    Yes". A lone "A " is an article. */
const LETTER = /^(?:([QA])\s?([.:)]|[-–—](?=\s))(?=\s|$)|(Q)(?=\s+\p{Lu}|\s+["“(]|\s{2,}|\t|$)|(A)(?=\s{3,}|\t))/u;

/** The label of a line that has something said after it or below; null where there is none. */
export function labelAt(text: string, line: Span): Label | null {
  const { start, timed } = startOf(text, line);
  const end = Math.min(line.end, start + LOOK);
  if (start >= end) return null;
  return letterAt(text, { start, end }, timed) ?? colonLabelAt(text, { start, end }, timed);
}

function letterAt(text: string, { start, end }: Span, timed: boolean): Label | null {
  const first = text.charCodeAt(start);
  if (first !== 0x51 && first !== 0x41) return null;
  const found = LETTER.exec(text.slice(start, end));
  if (!found) return null;
  const letter = found[1] ?? found[3] ?? found[4] ?? '';
  const after = start + found[0].length;
  const colon = found[2] === ':' ? { start: after - 1, end: after } : null;
  return { start, end: start + 1, kind: 'letter', name: null, colon, after, timed, key: letter };
}

function colonLabelAt(text: string, { start, end }: Span, timed: boolean): Label | null {
  const colon = text.slice(start, end).includes(':') ? colonIn(text, start, end) : -1;
  return colon < 0 ? null : labelOf(text, { start, end: colon }, timed, { start: colon, end: colon + 1 });
}

/** The first colon that is followed by a blank, a mark or the end of the line and stands in no bracket; -1 without one. */
function colonIn(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === ':' && depth === 0 && (at + 1 === text.length || /[\s"'“‘«]/u.test(text.charAt(at + 1))))
      return at;
    else if ((char === '?' || char === '!' || char === '"' || char === '“') && depth === 0) return -1;
  }
  return -1;
}

/** A line that is a label as a whole: "Helen Starr", "Dame Rosa Lyle (Hillford, Lab)", "Jill Marsh -- Chief Executive". */
export function loneLabelAt(text: string, line: Span): Label | null {
  const { start, timed } = startOf(text, line);
  if (start >= line.end || line.end - start > LOOK) return null;
  return labelOf(text, { start, end: line.end }, timed, null);
}

function labelOf(text: string, { start, end: till }: Span, timedBefore: boolean, colon: Span | null): Label | null {
  const whole = text.slice(start, till);
  const time = TIME_AFTER.exec(whole)?.[0].length ?? 0;
  const end = till - time;
  const label = whole.slice(0, whole.length - time);
  const named = namedIn(label);
  if (!named) return null;
  const timed = timedBefore || time > 0;
  const after = colon ? colon.end : till;
  return { start, end, kind: named.kind, name: nameSpan(named, start), colon, after, timed, key: named.key };
}

function nameSpan({ name }: Named, start: number): Span | null {
  return name && { start: start + name.start, end: start + name.end };
}
