import type { Token } from '../../../model/document.ts';
import { DIGIT, kindAt, UPPER } from '../chars.ts';

const BULLETS = new Set(['•', '‣', '◦', '⁃', '●', '○', '▪', '■', '►']);

/** What stands before an item: "• 9.", "(a)", "1.)". */
interface Marker {
  readonly bullet: string;
  readonly label: string;
  /** What follows the label: ".", ")", ".)". */
  readonly after: string;
  /** Index after the marker. */
  readonly end: number;
}

/**
 * Where the items of a list begin that stands in one line, after the first: "1. One 2. Two", "• One • Two".
 * The paragraph must begin with an item, and numbers must count on, so that no other number is taken for one.
 *
 * @param from - index of the paragraph's first token
 * @param to - index after its last
 */
export function itemStarts(tokens: readonly Token[], from: number, to: number): readonly number[] {
  let before = mayBeMarker(tokens[from]) ? markerAt(tokens, from, to) : undefined;
  if (!before) return NONE;
  const starts: number[] = [];
  for (let at = before.end; at < to - 1; at++) {
    if (!isSpaced(tokens, at)) continue;
    const marker = markerAt(tokens, at, to);
    if (!marker || !follows(before, marker)) continue;
    starts.push(at);
    before = marker;
    at = marker.end - 1;
  }
  return starts;
}

const NONE: readonly number[] = [];

/** A cheap look: most paragraphs begin with a word of two letters or more. */
function mayBeMarker(token: Token | undefined): boolean {
  return token !== undefined && (token.end - token.start <= 2 || kindAt(token.text, 0) > UPPER);
}

function isSpaced(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);
}

function markerAt(tokens: readonly Token[], from: number, to: number): Marker | undefined {
  const textAt = (index: number): string => (index < to ? (tokens[index]?.text ?? '') : '');
  const opens = textAt(from) === '(';
  const bullet = opens || BULLETS.has(textAt(from)) ? textAt(from) : '';
  let at = bullet ? from + 1 : from;
  if (!isLabel(textAt(at))) return bullet && !opens ? { bullet, label: '', after: '', end: at } : undefined;
  const label = textAt(at++).replace(/\.$/u, '');
  let after = textAt(at - 1).slice(label.length);
  while (textAt(at) === '.' || textAt(at) === ')') after += textAt(at++);
  return after ? { bullet, label, after, end: at } : undefined;
}

function isLabel(text: string): boolean {
  if (kindAt(text, 0) === DIGIT) return text.length <= 3;
  return kindAt(text, 0) <= UPPER && (text.length === 1 || (text.length === 2 && text.endsWith('.')));
}

function follows(before: Marker, { bullet, label, after }: Marker): boolean {
  if (bullet !== before.bullet || after !== before.after) return false;
  return label === (before.label && successor(before.label));
}

function successor(label: string): string {
  if (kindAt(label, 0) === DIGIT) return String(Number(label) + 1);
  return String.fromCharCode(label.charCodeAt(0) + 1);
}
