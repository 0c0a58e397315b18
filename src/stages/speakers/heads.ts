/**
 * Who in a source speaks: "Iranian opposition leader Maryam Rajavi" → Rajavi; "Mojgan Parsaii, vice president of MEK"
 * → Parsaii; "the spokesman of the ministry" → the spokesman; "Ann Tolmer and her brother" → both.
 */
import type { Quoted } from '../../model/document.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import { mentionAt, type SpeakerInput } from './input.ts';

/** The last word of a noun phrase in the source, with the phrase's first word. */
export interface Head {
  readonly first: number;
  readonly token: number;
  /** What joins it to the phrase before it. */
  readonly joint: 'none' | 'and' | 'comma' | 'preposition';
}

const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'PRON', 'SYM', 'ADV', 'X']);
const AND = new Set(['and', 'or', 'nor', '&', 'both', 'neither', 'either']);
const MAX_TOKENS = 60;

/** The heads of a source's noun phrases in order of the text. */
export function headsOf(input: SpeakerInput, source: Span): Head[] {
  const { doc } = input;
  const heads: Head[] = [];
  const from = firstEndingAfter(doc.tokens, source.start);
  let joint: Head['joint'] = 'none';
  for (let at = from; at < from + MAX_TOKENS && (doc.tokens[at]?.start ?? Infinity) < source.end; ) {
    const end = phraseEnd(input, at, source.end);
    if (end > at) {
      heads.push({ first: at, token: end - 1, joint });
      at = end;
      joint = 'none';
    } else {
      joint = jointAt(doc, at, joint);
      at++;
    }
  }
  return heads;
}

/** Token behind the noun phrase that begins here; `at` itself where none does. */
function phraseEnd(input: SpeakerInput, at: number, limit: number): number {
  const { doc } = input;
  let end = at;
  for (let i = at; (doc.tokens[i]?.start ?? Infinity) < limit; i++) {
    const token = doc.tokens[i];
    if (!token || !isInside(input, i)) break;
    end = i + 1;
  }
  while (end > at && doc.classes[end - 1] === 'PART') end--;
  return end;
}

function isInside(input: SpeakerInput, i: number): boolean {
  const { doc } = input;
  const token = doc.tokens[i];
  if (!token || AND.has(token.lower) || doc.tags[i] === 'WP' || doc.tags[i] === 'WDT') {
    return token !== undefined && mentionAt(input, token)?.kind === 'name';
  }
  if (INSIDE.has(doc.classes[i] ?? 'X') && doc.tags[i] !== 'TO') return true;
  return mentionAt(input, token)?.kind === 'name';
}

function jointAt(doc: Quoted, at: number, before: Head['joint']): Head['joint'] {
  const lower = doc.tokens[at]?.lower ?? '';
  if (AND.has(lower)) return 'and';
  if (lower === ',' || lower === '(' || lower === '—' || lower === '–') return 'comma';
  return doc.classes[at] === 'ADP' || doc.classes[at] === 'VERB' || doc.classes[at] === 'PRON' ? 'preposition' : before;
}
